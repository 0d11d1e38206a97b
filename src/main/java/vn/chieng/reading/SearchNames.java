package vn.chieng.reading;

import java.util.Map;
import java.util.Optional;
import vn.chieng.place.Gazetteer;
import vn.chieng.place.Places;
import vn.chieng.search.Facet;
import vn.chieng.section.Sections;
import vn.chieng.topic.TopicCard;
import vn.chieng.web.Edition;

/**
 * What the ids of a search are called in one edition, for people and in addresses.
 *
 * @param topics those that occur, read at once
 */
record SearchNames(Edition edition, Map<Long, TopicCard> topics, Sections sections, Gazetteer gazetteer, Places places) {

    /** @param word what stands for it in an address */
    record Name(String label, String word) {}

    /** None for what is unknown by now. */
    Optional<Name> of(Facet facet, String value) {
        return switch (facet) {
            case WITHIN -> gazetteer.byId(Long.parseLong(value)).map(place -> new Name(places.card(place, edition).label(), place.slug()));
            case TOPIC -> Optional.ofNullable(topics.get(Long.valueOf(value))).map(topic -> new Name(topic.label(), last(topic.href())));
            case SECTION -> sections.byId(Long.parseLong(value)).map(section -> new Name(section.labels().in(edition.language()),
                    section.slugs().in(edition.language())));
            case YEAR, LANGUAGE -> Optional.of(new Name(value, value));
        };
    }

    /** With what tells a unit from others of its name. */
    String toldApart(Facet facet, String value) {
        return facet == Facet.WITHIN ? gazetteer.byId(Long.parseLong(value)).map(place -> places.choice(place, edition.locale())).orElse("")
                : of(facet, value).map(Name::label).orElse("");
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
