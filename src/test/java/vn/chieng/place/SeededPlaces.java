package vn.chieng.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The units of the reference seeds, without a database. */
final class SeededPlaces {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private SeededPlaces() {}

    static List<String> lines() {
        try {
            return new ClassPathResource("seeds/reference/places.jsonl").getContentAsString(StandardCharsets.UTF_8).lines().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static List<PlaceEntry> entries() {
        return lines().stream().map(line -> JSON.readValue(line, PlaceEntry.class)).toList();
    }

    static Atlas atlas() {
        var units = new LinkedHashMap<String, PlaceEntry>();
        entries().forEach(entry -> units.put(entry.id(), entry));
        var slugs = new PlaceSlugs(units, new HashMap<>()).forAll(units.values());
        var places = new ArrayList<Place>();
        units.values().forEach(unit -> places.add(Place.of(new StoredPlace(places.size() + 1, slugs.get(unit.id()), unit))));
        return new Atlas(places);
    }
}
