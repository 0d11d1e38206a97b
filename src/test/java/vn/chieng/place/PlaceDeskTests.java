package vn.chieng.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.chieng.ChiengTest;
import vn.chieng.SignedIn;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.audit.Taken;

@ChiengTest
class PlaceDeskTests {

    private static final Person IMPORTER = Person.machine("importer");

    @Autowired
    PlaceDesk desk;

    @Autowired
    Places places;

    @Autowired
    Gazetteer gazetteer;

    @Autowired
    PlaceFinder finder;

    @Autowired
    JsonMapper json;

    @Autowired
    MockMvcTester pages;

    @BeforeEach
    void takeTheSeeds() throws PlaceRefused {
        var shuffled = new ArrayList<>(SeededPlaces.entries());
        Collections.shuffle(shuffled, new Random(7));
        desk.takeAll(IMPORTER, shuffled);
    }

    @Test
    void givesEverySeedLineBackByteForByte() {
        var order = keysInOrder();
        var given = desk.entries().stream().filter(entry -> !entry.id().startsWith("t-")).map(json::writeValueAsString).toList();

        assertThat(given).containsExactlyInAnyOrderElementsOf(SeededPlaces.lines().stream().map(line -> inOrder(line, order)).toList());
        assertThat(given).extracting(line -> json.readTree(line))
                .containsExactlyInAnyOrderElementsOf(SeededPlaces.lines().stream().map(json::readTree).toList());
    }

    @Test
    void takesTheSameTwiceWithoutAChangeAndKeepsItsAddresses() throws PlaceRefused {
        var before = slugs();
        assertThat(new HashSet<>(desk.takeAll(IMPORTER, SeededPlaces.entries()))).containsExactly(Taken.UNCHANGED);
        assertThat(slugs()).isEqualTo(before);
        assertThat(gazetteer.bySlug("huyen-lac-son")).map(Place::key).hasValue("d157");
    }

    @Test
    void refusesCirclesUnknownUnitsAndTimeThatRunsBackwards() {
        refuses(PlaceRefused.Reason.UNKNOWN_UNIT, unit("t-a", "[{\"id\":\"t-none\"}]", "null", "null", ""));
        refuses(PlaceRefused.Reason.ENDS_BEFORE_START, unit("t-a", "[]", "\"2021-01-01\"", "\"2021-01-01\"", ""));
        refuses(PlaceRefused.Reason.TWO_PARENTS, unit("t-a", "[{\"id\":\"d157\"},{\"id\":\"d158\",\"from\":\"2020-01-01\"}]", "null", "null", ""));
        refuses(PlaceRefused.Reason.CIRCLE_OF_PARENTS, unit("t-a", "[{\"id\":\"t-b\"}]", "null", "null", ""),
                unit("t-b", "[{\"id\":\"t-a\"}]", "null", "null", ""));
        refuses(PlaceRefused.Reason.CIRCLE_OF_SUCCESSORS, unit("t-a", "[]", "null", "null", ",\"successors\":[\"t-b\"]"),
                unit("t-b", "[]", "null", "null", ",\"successors\":[\"t-a\"]"));
        refuses(PlaceRefused.Reason.CIRCLE_OF_PARENTS, unit("t-a", "[{\"id\":\"t-a\"}]", "null", "null", ""));
        refuses(PlaceRefused.Reason.INCOMPLETE, unit("t-a", "[]", "null", "null", "").replace("\"Thử\"", "\" \""));
        refuses(PlaceRefused.Reason.UNKNOWN_LEVEL, unit("t-a", "[]", "null", "null", "").replace("commune", "hamlet"));
        assertThat(gazetteer.byKey("t-a")).isEmpty();
    }

    @Test
    void tellsChoicesApartByParentAndYears() {
        assertThat(places.choice(gazetteer.byKey("c04876").orElseThrow(), Locale.of("vi"))).isEqualTo("xã Cao Sơn (huyện Đà Bắc, đến 2025)");
        assertThat(places.choice(gazetteer.byKey("c04957").orElseThrow(), Locale.ENGLISH))
                .isEqualTo("Cao Son commune (Luong Son district, 2020 to 2025)");
        assertThat(places.choice(gazetteer.byKey("d151").orElseThrow(), Locale.of("vi"))).isEqualTo("huyện Kỳ Sơn (tỉnh Hoà Bình, đến 2019)");
    }

    @Test
    void suggestsToReportersWithoutMarks() {
        assertThat(pages.get().uri("/toa-soan/goi-y/dia-phuong").param("q", "lac son").with(SignedIn.as(Role.REPORTER)))
                .hasStatusOk().bodyJson().extractingPath("$[*].key").asArray().contains("d157").hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void isForEditors() {
        assertThatThrownBy(() -> desk.takeAll(new Person(9, "men", "Mến", Role.REPORTER), List.of())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void findsInTheStoredUnits() {
        assertThat(finder.find("huyện Lạc Sơn", LocalDate.of(2024, 1, 1), "vi")).hasSize(1);
    }

    private void refuses(PlaceRefused.Reason reason, String... lines) {
        var entries = List.of(lines).stream().map(line -> json.readValue(line, PlaceEntry.class)).toList();
        assertThatThrownBy(() -> desk.takeAll(IMPORTER, entries)).isInstanceOfSatisfying(PlaceRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static String unit(String id, String parents, String from, String to, String more) {
        return """
                {"type":"place","id":"%s","code":"1","level":"commune","type_vi":"Xã","type_en":"Commune","name":"Thử","ascii":"Thu",\
                "parents":%s,"valid_from":%s,"valid_to":%s%s}""".formatted(id, parents, from, to, more);
    }

    private Map<String, String> slugs() {
        return gazetteer.atlas().all().stream().collect(Collectors.toMap(Place::key, Place::slug));
    }

    /** The lines of the seeds name their keys in several orders; an export has one. */
    private String inOrder(String line, List<String> order) {
        var read = (ObjectNode) json.readTree(line);
        var sorted = json.createObjectNode();
        order.stream().filter(read::has).forEach(key -> sorted.set(key, read.get(key)));
        assertThat(sorted.size()).isEqualTo(read.size());
        return json.writeValueAsString(sorted);
    }

    private static List<String> keysInOrder() {
        return List.of(PlaceEntry.class.getAnnotation(JsonPropertyOrder.class).value());
    }
}
