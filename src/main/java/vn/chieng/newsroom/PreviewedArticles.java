package vn.chieng.newsroom;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chieng.article.Manuscript;
import vn.chieng.media.Picture;
import vn.chieng.media.Pictures;
import vn.chieng.section.Sections;
import vn.chieng.text.BodyCleaner;
import vn.chieng.topic.TopicCard;
import vn.chieng.topic.Topics;
import vn.chieng.web.Edition;
import vn.chieng.web.Editions;

/** A text as readers would see it. */
@Component
class PreviewedArticles {

    /** @param body safe HTML, its figures with their pictures */
    record Preview(String language, Manuscript text, String body, @Nullable String section, @Nullable Picture cover, List<TopicCard> topics) {}

    private final Pictures pictures;
    private final Sections sections;
    private final Topics topics;
    private final Editions editions;

    PreviewedArticles(Pictures pictures, Sections sections, Topics topics, Editions editions) {
        this.pictures = pictures;
        this.sections = sections;
        this.topics = topics;
        this.editions = editions;
    }

    Preview of(Manuscript text, String language, Edition edition) {
        var reader = editions.in(language).orElse(edition);
        var section = text.sectionId() == null ? null
                : sections.byId(text.sectionId()).map(one -> one.labels().in(language)).orElse(null);
        var cover = text.coverId() == null ? null : pictures.of(text.coverId(), language).orElse(null);
        return new Preview(language, text, body(text.body(), language), section, cover, topics.cards(text.topicIds(), reader));
    }

    private String body(String stored, String language) {
        // Cleaned on the way in; cleaned again because a stored body is trusted nowhere.
        var body = Jsoup.parseBodyFragment(BodyCleaner.clean(stored).text()).body();
        var figures = body.select("figure[data-media]").stream().filter(figure -> figure.attr("data-media").matches("\\d{1,18}"))
                .collect(Collectors.groupingBy(figure -> Long.valueOf(figure.attr("data-media"))));
        var shown = pictures.of(figures.keySet(), language);
        figures.forEach((id, where) -> where.forEach(figure -> show(figure, id, shown)));
        body.ownerDocument().outputSettings().prettyPrint(false);
        return body.html();
    }

    private static void show(Element figure, Long id, Map<Long, Picture> shown) {
        var picture = shown.get(id);
        if (picture != null) {
            figure.prependElement("img").attr("src", picture.src()).attr("srcset", picture.srcset()).attr("alt", picture.alt())
                    .attr("sizes", "(min-width: 49rem) 49rem, 100vw").attr("width", String.valueOf(picture.width()))
                    .attr("height", String.valueOf(picture.height())).attr("loading", "lazy");
        }
    }
}
