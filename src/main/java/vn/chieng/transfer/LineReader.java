package vn.chieng.transfer;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;
import vn.chieng.media.MediaEntry;
import vn.chieng.place.PlaceEntry;
import vn.chieng.section.SectionEntry;
import vn.chieng.topic.TopicEntry;

/** Makes lines of the objects that sources hold. */
final class LineReader {

    private final ArticleReader articles;
    private final Tally tally;

    LineReader(ArticleReader articles, Tally tally) {
        this.articles = articles;
        this.tally = tally;
    }

    Line read(ObjectNode object, Where where, @Nullable Path folder) throws Refused {
        var type = object.path("type").asString("");
        return switch (type) {
            case "article" -> new Line.Article(where, articles.read(object, folder));
            case "section" -> new Line.SectionLine(where, entry(object, SectionEntry.class));
            case "topic" -> new Line.TopicLine(where, entry(object, TopicEntry.class));
            case "place" -> new Line.PlaceLine(where, entry(object, PlaceEntry.class));
            case "media" -> new Line.MediaLine(where, entry(withZone(object), MediaEntry.class), folder);
            case "masthead" -> new Line.MastheadLine(where, MastheadLines.read(object, articles.fields(object), tally));
            default -> throw new Refused(Reason.UNKNOWN_TYPE, type);
        };
    }

    private ObjectNode withZone(ObjectNode media) throws Refused {
        var taken = articles.fields(media).time("taken");
        return taken == null ? media : media.put("taken", taken.toString());
    }

    private <T extends Record> T entry(ObjectNode object, Class<T> type) throws Refused {
        articles.fields(object).required("id");
        var known = known(type);
        object.propertyNames().stream().filter(name -> !known.contains(name)).forEach(tally::unknownField);
        try {
            return Json.MAPPER.treeToValue(object, type);
        } catch (JacksonException wrong) {
            throw new Refused(Reason.FIELD_WRONG, wrong.getOriginalMessage());
        }
    }

    private static Set<String> known(Class<? extends Record> type) {
        var order = type.getAnnotation(JsonPropertyOrder.class);
        var names = order == null ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName) : Arrays.stream(order.value());
        var known = names.collect(Collectors.toSet());
        known.add("type");
        return known;
    }
}
