package vn.chieng.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.List;
import java.util.Set;
import vn.chieng.account.Person;
import vn.chieng.place.PlaceDesk;
import vn.chieng.place.PlaceRefused;
import vn.chieng.section.SectionDesk;
import vn.chieng.topic.TopicDesk;
import vn.chieng.topic.TopicRefused;

/** Takes what articles stand on: sections, topics, places and pictures. */
final class Grounding {

    static final Set<String> TYPES = Set.of("section", "topic", "place", "media");

    private final Person by;
    private final SectionDesk sections;
    private final TopicDesk topics;
    private final PlaceDesk places;
    private final PictureIntake pictures;
    private final Tally tally;
    private final List<Line.PlaceLine> units = new ArrayList<>();
    private final SeenArticles seen = new SeenArticles();

    Grounding(Person by, SectionDesk sections, TopicDesk topics, PlaceDesk places, PictureIntake pictures, Tally tally) {
        this.by = by;
        this.sections = sections;
        this.topics = topics;
        this.places = places;
        this.pictures = pictures;
        this.tally = tally;
    }

    void take(Line line) throws Refused {
        switch (line) {
            case Line.SectionLine section when isNew("section", section.entry().id(), section.entry()) -> take(section);
            case Line.TopicLine topic when isNew("topic", topic.entry().id(), topic.entry()) -> take(topic);
            // Units name each other in any order, so they go in together.
            case Line.PlaceLine place when isNew("place", place.entry().id(), place.entry()) -> units.add(place);
            case Line.MediaLine media when isNew("media", media.entry().id(), media.entry()) ->
                    tally.took(pictures.take(media.entry(), media.folder()));
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
        tally.took(sections.take(by, section.entry()));
    }

    private void take(Line.TopicLine topic) throws Refused {
        mustBeCalled(topic.entry().labels());
        try {
            tally.took(topics.take(by, topic.entry()));
        } catch (TopicRefused refused) {
            throw new Refused(Reason.TOPIC_REFUSED, refused.reason().name());
        }
    }

    /** Takes the units; one that can't be is left out with those that it keeps from being taken. */
    void finish() {
        while (!units.isEmpty()) {
            try {
                places.takeAll(by, units.stream().map(Line.PlaceLine::entry).toList()).forEach(tally::took);
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
