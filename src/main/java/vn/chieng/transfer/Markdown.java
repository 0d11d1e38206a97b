package vn.chieng.transfer;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** An article as people write it by hand: its fields between two lines of {@code ---}, then its body in Markdown. */
final class Markdown {

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(TABLES).build();

    private static final Pattern PICTURE = Pattern.compile("<p><img src=\"media:([^\"]+)\" alt=\"([^\"]*)\"(?: title=\"[^\"]*\")? /></p>");

    /** Leaves every scalar the text it is: an id of 012 is no number, a date no point in time yet. */
    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {}
    }

    private Markdown() {}

    /** The fields and the body of a text that begins with a line of {@code ---}. */
    static ObjectNode read(String text) throws Refused {
        var lines = text.stripLeading().split("\\R", 2);
        var parts = ("\n" + (lines.length > 1 ? lines[1] : "")).split("\\R---[ \\t]*(?=\\R|$)", 2);
        if (parts.length < 2) {
            throw new Refused(Reason.NOT_FRONT_MATTER);
        }
        var article = fields(parts[0]);
        if (!article.has("body")) {
            article.put("body", withFigures(HTML.render(PARSER.parse(parts[1]))));
            article.put("format", "html");
        }
        return article.put("type", "article");
    }

    /** {@code ![caption](media:key)} in a paragraph of its own. */
    private static String withFigures(String html) {
        return PICTURE.matcher(html).replaceAll("<figure data-media=\"$1\"><figcaption>$2</figcaption></figure>");
    }

    private static ObjectNode fields(String front) throws Refused {
        try {
            if (yaml().load(front) instanceof Map<?, ?> fields) {
                return Json.MAPPER.valueToTree(fields);
            }
            throw new Refused(Reason.NOT_FRONT_MATTER);
        } catch (MarkedYAMLException broken) {
            throw new Refused(Reason.NOT_FRONT_MATTER, String.valueOf(broken.getProblemMark().getLine() + 1));
        } catch (YAMLException | IllegalArgumentException | JacksonException | StackOverflowError broken) {
            throw new Refused(Reason.NOT_FRONT_MATTER);
        }
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var dump = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dump), dump, options, new TextOnly());
    }
}
