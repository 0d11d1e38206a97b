package vn.chieng.transfer;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.chieng.article.Arrival;

/** Reads the fields of an article as the exchange format lists them. */
final class ArticleReader {

    private final ZoneId zone;
    private final Tally tally;

    ArticleReader(ZoneId zone, Tally tally) {
        this.zone = zone;
        this.tally = tally;
    }

    Fields fields(ObjectNode object) {
        return new Fields(object, zone, tally);
    }

    ArticleLine read(ObjectNode object, @Nullable Path folder) throws Refused {
        return read(object, folder, null);
    }

    ArticleLine read(ObjectNode object, @Nullable Path folder, @Nullable String digest) throws Refused {
        var fields = fields(object);
        var line = new ArticleLine(identity(fields), words(fields), names(fields), course(fields), beside(fields),
                fields.list("inferred"), digest, folder);
        fields.reportUnknown();
        return line;
    }

    private static ArticleLine.Identity identity(Fields fields) throws Refused {
        var id = fields.required("id");
        var story = fields.orNull("story");
        return new ArticleLine.Identity(id, fields.number("number"), fields.required("language").toLowerCase(Locale.ROOT),
                story == null ? id : story);
    }

    private static ArticleLine.Words words(Fields fields) throws Refused {
        var format = fields.oneOf("format", "html", "text");
        var body = fields.required("body");
        return new ArticleLine.Words(fields.required("headline"), fields.text("standfirst"),
                format.equals("text") ? Markup.paragraphs(body) : body, fields.text("byline"), fields.text("source"), fields.text("note"));
    }

    private static ArticleLine.Names names(Fields fields) throws Refused {
        return new ArticleLine.Names(fields.orNull("section"), fields.list("topics"), fields.list("places"), cover(fields),
                fields.list("open"));
    }

    private static ArticleLine.@Nullable Cover cover(Fields fields) throws Refused {
        if (!fields.isObject("cover")) {
            var key = fields.orNull("cover");
            return key == null ? null : new ArticleLine.Cover(key, "", "", "", "");
        }
        var cover = fields.objects("cover").getFirst();
        var described = new ArticleLine.Cover("", cover.required("file"), cover.text("caption"), cover.text("credit"), cover.text("alt"));
        cover.reportUnknown();
        return described;
    }

    private static ArticleLine.Course course(Fields fields) throws Refused {
        var state = fields.oneOf("state", "draft", "live", "withdrawn");
        var plans = new ArrayList<Arrival.Plan>();
        for (var plan : fields.objects("planned")) {
            plans.add(plan(plan));
        }
        return new ArticleLine.Course(state.isEmpty() ? null : Arrival.State.valueOf(state.toUpperCase(Locale.ROOT)),
                fields.time("published"), fields.time("updated"), List.copyOf(plans), withdrawn(fields));
    }

    private static Arrival.Plan plan(Fields plan) throws Refused {
        plan.required("do");
        var publishes = plan.oneOf("do", "publish", "withdraw").equals("publish");
        plan.required("at");
        var reason = plan.orNull("reason");
        plan.reportUnknown();
        return new Arrival.Plan(publishes, Objects.requireNonNull(plan.time("at")), publishes ? null : Objects.requireNonNullElse(reason, "import"));
    }

    private static Arrival.@Nullable Withdrawn withdrawn(Fields fields) throws Refused {
        var said = fields.objects("withdrawn");
        if (said.isEmpty()) {
            return null;
        }
        var withdrawn = said.getFirst();
        withdrawn.required("at");
        var known = new Arrival.Withdrawn(Objects.requireNonNull(withdrawn.time("at")), withdrawn.text("reason"));
        withdrawn.reportUnknown();
        return known;
    }

    private static ArticleLine.Beside beside(Fields fields) throws Refused {
        var related = new ArrayList<Arrival.CameWith>();
        for (var item : fields.objects("related")) {
            related.add(new Arrival.CameWith(item.required("headline"), item.text("standfirst")));
            item.reportUnknown();
        }
        return new ArticleLine.Beside(fields.list("pins"), fields.list("bans"), List.copyOf(related), fields.orNull("address"));
    }
}
