package vn.chieng.transfer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
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

    Grounding(Person by, SectionDesk sections, TopicDesk topics, PlaceDesk places, PictureIntake pictures, Tally tally) {
        this.by = by;
        this.sections = sections;
        this.topics = topics;
        this.places = places;
        this.pictures = pictures;
        this.tally = tally;
    }

    void take(Line line) throws IOException, Refused {
        switch (line) {
            case Line.SectionLine section -> take(section);
            case Line.TopicLine topic -> take(topic);
            // Units name each other in any order, so they go in together.
            case Line.PlaceLine place -> units.add(place);
            case Line.MediaLine media -> tally.took(pictures.take(media.entry(), media.folder()));
            case Line.Article _ -> throw new IllegalArgumentException("Articles come later");
        }
    }

    private void take(Line.SectionLine section) throws Refused {
        if (section.entry().labels().isEmpty()) {
            throw new Refused(Reason.FIELD_MISSING, "labels");
        }
        tally.took(sections.take(by, section.entry()));
    }

    private void take(Line.TopicLine topic) throws Refused {
        if (topic.entry().labels().isEmpty()) {
            throw new Refused(Reason.FIELD_MISSING, "labels");
        }
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
            }
        }
    }

    private void leaveOut(PlaceRefused refused) {
        var named = new HashSet<>(List.of(refused.messageArguments()));
        var culprits = units.stream().filter(unit -> named.contains(unit.entry().id())).toList();
        var out = culprits.isEmpty() ? List.copyOf(units) : culprits;
        out.forEach(unit -> tally.rejected(unit.where(), new Refused(Reason.PLACE_REFUSED, unit.entry().id() + ": " + refused.reason())));
        units.removeAll(out);
    }
}
