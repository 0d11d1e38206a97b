package vn.chieng.newsroom;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chieng.article.Manuscript;
import vn.chieng.media.Pictures;
import vn.chieng.section.Sections;
import vn.chieng.web.Edition;

/** Where two texts of an article differ, field by field, in words that people read. */
@Component
class Comparison {

    /** A field in which they differ; the message {@code newsroom.field.<name>} calls it. */
    record Difference(String field, WordDiff words) {}

    private final Sections sections;
    private final TopicLines topics;
    private final PlaceLines places;
    private final Pictures pictures;

    Comparison(Sections sections, TopicLines topics, PlaceLines places, Pictures pictures) {
        this.sections = sections;
        this.topics = topics;
        this.places = places;
        this.pictures = pictures;
    }

    List<Difference> between(Manuscript before, Manuscript after, Edition edition) {
        return Stream.of(
                        field("headline", before, after, Manuscript::headline),
                        field("standfirst", before, after, Manuscript::standfirst),
                        field("body", before, after, text -> TypedBody.of(text.body()).text()),
                        field("byline", before, after, Manuscript::byline),
                        field("source", before, after, Manuscript::source),
                        field("section", before, after, text -> section(text, edition)),
                        field("topics", before, after, text -> topics.lines(text.topicIds(), edition)),
                        field("places", before, after, text -> places.lines(text.placeIds(), edition)),
                        field("cover", before, after, text -> cover(text, edition)),
                        field("open-names", before, after, text -> String.join("\n", text.openNames())),
                        field("note", before, after, Manuscript::note))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Difference> field(String name, Manuscript before, Manuscript after, Function<Manuscript, String> words) {
        var was = words.apply(before);
        var is = words.apply(after);
        return was.equals(is) ? Stream.empty() : Stream.of(new Difference(name, WordDiff.of(was, is)));
    }

    private String section(Manuscript text, Edition edition) {
        return text.sectionId() == null ? ""
                : sections.byId(text.sectionId()).map(section -> section.labels().in(edition.language())).orElse("");
    }

    private String cover(Manuscript text, Edition edition) {
        return text.coverId() == null ? "" : pictures.of(text.coverId(), edition.language())
                .map(picture -> Stream.of(MarkdownPhrases.MEDIA + picture.id(), picture.caption()).filter(part -> part != null)
                        .collect(Collectors.joining(" "))).orElse("");
    }
}
