package vn.chieng.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import vn.chieng.account.Person;
import vn.chieng.place.PlaceRefused;
import vn.chieng.topic.TopicRefused;

/** Takes what articles stand on: sections, topics, places and pictures. */
final class Grounding {

    static final Set<String> TYPES = Set.of("section", "topic", "place", "media", "masthead");

    private final Person by;
    private final Desks desks;
    private final PictureIntake pictures;
    private final Tally tally;
    private final List<Line.PlaceLine> units = new ArrayList<>();
    /** They go into others, which may come after them. */
    private final List<Line.TopicLine> merged = new ArrayList<>();
    private final SeenArticles seen = new SeenArticles();

    Grounding(Person by, Desks desks, PictureIntake pictures, Tally tally) {
        this.by = by;
        this.desks = desks;
        this.pictures = pictures;
        this.tally = tally;
    }

    void take(Line line) throws Refused {
        switch (line) {
            case Line.SectionLine section when isNew("section", section.entry().id(), section.entry()) -> take(section);
            case Line.TopicLine topic when isNew("topic", topic.entry().id(), topic.entry()) -> {
                mustBeCalled(topic.entry().labels());
                if (topic.entry().mergedInto() == null) {
                    take(topic);
                } else {
                    merged.add(topic);
                }
            }
            // Units name each other in any order, so they go in together.
            case Line.PlaceLine place when isNew("place", place.entry().id(), place.entry()) -> units.add(place);
            case Line.MediaLine media when isNew("media", media.entry().id(), media.entry()) ->
                    tally.took(pictures.take(media.entry(), media.folder()));
            case Line.MastheadLine masthead when isNew("masthead", masthead.entry().language() + masthead.entry().validFrom(), masthead.entry()) ->
                    take(masthead);
            // It says its type twice, and differently.
            case Line.Article _ -> throw new Refused(Reason.FIELD_WRONG, "type");
            default -> { }
        }
    }

    private boolean isNew(String type, String id, Record entry) throws Refused {
        return switch (seen.see(id, type, entry.toString())) {
            case NEVER -> true;
            case THE_SAME -> false;
            case ANOTHER -> throw new Refused(Reason.SAME_ID, id);
        };
    }

    private static void mustBeCalled(Map<String, String> labels) throws Refused {
        if (labels.isEmpty()) {
            throw new Refused(Reason.FIELD_MISSING, "labels");
        }
        if (labels.values().stream().anyMatch(label -> label == null || label.isBlank())) {
            throw new Refused(Reason.FIELD_WRONG, "labels");
        }
    }

    private void take(Line.SectionLine section) throws Refused {
        mustBeCalled(section.entry().labels());
        tally.took(desks.sections().take(by, section.entry()));
    }

    private void take(Line.MastheadLine masthead) throws Refused {
        try {
            tally.took(desks.mastheads().take(by, masthead.entry()));
        } catch (AccessDeniedException _) {
            throw new Refused(Reason.FOR_ADMINISTRATORS);
        }
    }

    private void take(Line.TopicLine topic) throws Refused {
        try {
            tally.took(desks.topics().take(by, topic.entry()));
        } catch (TopicRefused refused) {
            throw new Refused(Reason.TOPIC_REFUSED, refused.reason().name());
        }
    }

    /** Takes what waited for others, and the units; one that can't be is left out with those that it keeps from being taken. */
    void finish() {
        merged.forEach(topic -> new Attempts(tally).at(topic.where(), () -> take(topic)));
        while (!units.isEmpty()) {
            try {
                desks.places().takeAll(by, units.stream().map(Line.PlaceLine::entry).toList()).forEach(tally::took);
                units.clear();
            } catch (PlaceRefused refused) {
                leaveOut(refused);
            } catch (RuntimeException failure) {
                units.forEach(unit -> new Attempts(tally).fail(unit.where(), failure));
                units.clear();
            }
        }
    }

    /** The unit refused comes first of those that the refusal names; others it names may be in order. */
    private void leaveOut(PlaceRefused refused) {
        var culprits = Arrays.stream(refused.messageArguments())
                .map(key -> units.stream().filter(unit -> unit.entry().id().equals(key)).toList())
                .filter(named -> !named.isEmpty()).findFirst();
        var out = culprits.orElseGet(() -> List.copyOf(units));
        out.forEach(unit -> tally.rejected(unit.where(), new Refused(Reason.PLACE_REFUSED, unit.entry().id() + ": " + refused.reason())));
        units.removeAll(out);
    }
}
