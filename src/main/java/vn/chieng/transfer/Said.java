package vn.chieng.transfer;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chieng.article.Arrival;
import vn.chieng.article.Manuscript;
import vn.chieng.text.Sha256;

/**
 * All that an import says of an article, the same from every source that says it: the number it would like is left out, for it
 * is kept or not, and so is a date that was guessed, which is another tomorrow.
 */
record Said(String id, String language, String story, Manuscript manuscript, Arrival.State state, @Nullable Instant published,
        @Nullable Instant updated, List<Arrival.Plan> plans, Arrival.@Nullable Withdrawn withdrawn, List<Arrival.CameWith> related,
        @Nullable String address) {

    static Said of(ArticleLine line, Course course, Manuscript manuscript) {
        var identity = line.identity();
        var plan = course.plans().stream().filter(Arrival.Plan::publish).findFirst();
        var state = plan.isPresent() && course.state() == Arrival.State.DRAFT ? Arrival.State.LIVE : course.state();
        var published = state == Arrival.State.DRAFT || manuscript.isInferred("published") ? null
                : plan.map(Arrival.Plan::at).orElse(course.published());
        var plans = course.plans().stream().filter(other -> !other.publish()).sorted(Comparator.comparing(Arrival.Plan::at)).toList();
        var isRendering = line.digest() != null;
        return new Said(identity.id(), identity.language(), identity.story(), isRendering ? in(line, manuscript) : manuscript, state,
                published, course.updated(), plans, course.withdrawn(), isRendering ? List.of() : line.beside().related(),
                Addressed.path(line.beside().address()));
    }

    String digest() {
        return Sha256.hex(Json.MAPPER.writeValueAsBytes(this));
    }

    /**
     * Two renderings of a page differ in where their paragraphs end and in what stood beside them; topics and places that were
     * proposed are others once the paper knows more of them.
     */
    private static Manuscript in(ArticleLine line, Manuscript text) {
        return new Manuscript("", "", line.digest(), text.byline(), text.source(), text.sectionId(),
                line.isInferred("topics") ? List.of() : text.topicIds(), line.isInferred("places") ? List.of() : text.placeIds(),
                text.coverId(), text.note(), text.inferred(), text.openNames());
    }
}
