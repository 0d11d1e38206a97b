package vn.chieng.transfer;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.chieng.article.Arrival;
import vn.chieng.article.Departure;
import vn.chieng.media.MediaEntry;
import vn.chieng.related.Judgement;

/** The one way to write a line: {@code type} first, keys in the format's order, empty fields left out, no spaces. */
final class Canonical {

    static final Comparator<String> BY_CODE_POINT = (one, other) -> Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

    private final Keys.Names keys;

    Canonical(Keys.Names keys) {
        this.keys = keys;
    }

    String line(Record entry) {
        return Json.MAPPER.writeValueAsString(entry);
    }

    String line(MediaEntry media) {
        var line = line("media");
        line.put("id", media.id()).put("file", media.file());
        put(line, "captions", media.captions());
        put(line, "credits", media.credits());
        put(line, "alts", media.alts());
        put(line, "taken", media.taken());
        if (media.focus() != null) {
            media.focus().forEach(line.putArray("focus")::add);
        }
        return line.toString();
    }

    /** @param judgement what editors said of the articles beside it; null where they said nothing */
    String line(Departure article, @Nullable Judgement judgement) {
        var text = article.manuscript();
        var line = line("article");
        line.put("id", article.key()).put("number", article.number()).put("language", article.language());
        put(line, "story", article.storyKey().equals(article.key()) ? null : article.storyKey());
        put(line, "headline", text.headline());
        put(line, "standfirst", text.standfirst());
        put(line, "body", Markup.renamed(text.body(), this::picture));
        put(line, "byline", text.byline());
        put(line, "source", text.source());
        put(line, "section", named(text.sectionId(), keys::section));
        put(line, "topics", text.topicIds().stream().map(keys::topic).filter(Objects::nonNull).distinct().toList());
        put(line, "places", text.placeIds().stream().map(keys::place).filter(Objects::nonNull).distinct().toList());
        line.put("state", article.state().name().toLowerCase(Locale.ROOT));
        putCourse(line, article);
        put(line, "cover", named(text.coverId(), keys::picture));
        put(line, "pins", judgement == null ? List.of() : judgement.pins());
        put(line, "bans", judgement == null ? List.of() : judgement.bans());
        article.related().forEach(item -> putRelated(line.withArray("related").addObject(), item));
        put(line, "address", Addressed.given(article.address()));
        put(line, "note", text.note());
        put(line, "inferred", text.inferred());
        put(line, "open", text.openNames());
        return line.toString();
    }

    private @Nullable String picture(String id) {
        return id.matches("[0-9]{1,18}") ? keys.picture(Long.parseLong(id)) : null;
    }

    private static void putCourse(ObjectNode line, Departure article) {
        put(line, "published", article.published());
        put(line, "updated", article.updated());
        for (var plan : article.plans()) {
            var step = line.withArray("planned").addObject().put("do", plan.publish() ? "publish" : "withdraw").put("at", plan.at().toString());
            put(step, "reason", plan.reason());
        }
        if (article.withdrawn() != null) {
            put(line.putObject("withdrawn").put("at", article.withdrawn().at().toString()), "reason", article.withdrawn().reason());
        }
    }

    private static void putRelated(ObjectNode related, Arrival.CameWith item) {
        put(related, "headline", item.headline());
        put(related, "standfirst", item.standfirst());
    }

    private static ObjectNode line(String type) {
        return Json.MAPPER.createObjectNode().put("type", type);
    }

    private static @Nullable String named(@Nullable Long id, Function<Long, @Nullable String> key) {
        return id == null ? null : key.apply(id);
    }

    private static void put(ObjectNode line, String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            line.put(name, text);
        }
    }

    private static void put(ObjectNode line, String name, @Nullable Instant time) {
        put(line, name, time == null ? null : time.toString());
    }

    private static void put(ObjectNode line, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            texts.forEach(line.putArray(name)::add);
        }
    }

    private static void put(ObjectNode line, String name, Map<String, String> texts) {
        if (!texts.isEmpty()) {
            var object = line.putObject(name);
            texts.keySet().stream().sorted(BY_CODE_POINT).forEach(language -> object.put(language, texts.get(language)));
        }
    }
}
