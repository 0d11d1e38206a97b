package vn.chieng.media;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Sets a stored body for readers: figures get their pictures, tables can be pushed sideways. */
public final class Typesetting {

    private static final String SIZES = "(min-width: 49rem) 49rem, 100vw";

    private Typesetting() {}

    public static String of(String body, Map<Long, Picture> pictures) {
        if (!body.contains("<figure") && !body.contains("<table")) {
            return body;
        }
        var page = Jsoup.parseBodyFragment(body);
        page.outputSettings().prettyPrint(false);
        page.select("figure").forEach(figure -> figure(figure, pictures));
        page.select("table").wrap("<div class=\"table-wrap\" tabindex=\"0\"></div>");
        return page.body().html();
    }

    private static void figure(Element figure, Map<Long, Picture> pictures) {
        var picture = picture(figure.attr("data-media"), pictures);
        figure.removeAttr("data-media");
        var caption = figure.selectFirst("figcaption");
        if (picture != null) {
            figure.prependChild(image(picture));
            say(caption == null ? figure.appendElement("figcaption") : caption, picture);
        }
        figure.select("figcaption").stream().filter(said -> !said.hasText()).forEach(Element::remove);
        if (figure.childrenSize() == 0) {
            figure.remove();
        }
    }

    /** The article's own caption comes before the picture's. */
    private static void say(Element caption, Picture picture) {
        if (!caption.hasText() && picture.caption() != null) {
            caption.text(picture.caption());
        }
        if (picture.credit() != null) {
            caption.appendText(" ").appendElement("span").addClass("credit").text(picture.credit());
        }
    }

    private static @Nullable Picture picture(String id, Map<Long, Picture> pictures) {
        return id.matches("[0-9]{1,18}") ? pictures.get(Long.valueOf(id)) : null;
    }

    private static Element image(Picture picture) {
        return new Element("img").attr("src", picture.src()).attr("srcset", picture.srcset()).attr("sizes", SIZES)
                .attr("alt", picture.alt()).attr("width", String.valueOf(picture.width())).attr("height", String.valueOf(picture.height()))
                .attr("loading", "lazy").attr("decoding", "async");
    }
}
