package vn.chieng.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.ParameterizedTest;

class AtlasTests {

    private static final Atlas ATLAS = SeededPlaces.atlas();
    private static final LocalDate D2018 = LocalDate.of(2018, 5, 1);
    private static final LocalDate D2024 = LocalDate.of(2024, 5, 1);
    private static final LocalDate D2026 = LocalDate.of(2026, 5, 1);

    @Test
    void climbsToTheParentsOfTheDay() {
        assertThat(keys(ATLAS.chain(id("c04903"), D2018))).containsExactly("c04903", "d151", "p17");
        assertThat(keys(ATLAS.chain(id("c04903"), D2024))).containsExactly("c04903", "d148", "p17");
        assertThat(keys(ATLAS.chain(id("n04894"), D2026))).containsExactly("n04894", "p25");
    }

    @Test
    void whatWasReckonedForOneDayHoldsForNoDayBeyondATurn() {
        var days = ATLAS.all().stream().flatMap(place -> Stream.of(place.from(), place.to())).filter(Objects::nonNull).distinct().sorted()
                .flatMap(turn -> Stream.of(turn.minusDays(1), turn, turn.plusDays(1))).toList();

        assertThat(days).hasSizeGreaterThan(5).allSatisfy(day -> {
            var fresh = SeededPlaces.atlas();
            assertThat(ATLAS.all()).allSatisfy(place -> assertThat(keys(ATLAS.chain(place.id(), day))).isEqualTo(keys(fresh.chain(place.id(), day))));
        });
    }

    @Test
    void takesTheNearestDayForADateOutsideTheUnitsLife() {
        assertThat(keys(ATLAS.chain(id("c05341"), D2026))).containsExactly("c05341", "d157", "p17");
        assertThat(keys(ATLAS.chain(id("n04894"), D2018))).containsExactly("n04894", "p25");
        assertThat(ATLAS.chain(-1, D2018)).isEmpty();
        assertThat(ATLAS.within(-1, D2018)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("days")
    void theIdsAreThoseOfTheChainInItsOrder(LocalDate day) {
        assertThat(ATLAS.all()).allSatisfy(place -> assertThat(ATLAS.within(place.id(), day))
                .containsExactlyElementsOf(ATLAS.chain(place.id(), day).stream().map(Place::id).toList()).isUnmodifiable());
    }

    static List<LocalDate> days() {
        return List.of(D2018, D2024, D2026);
    }

    @Test
    void listsTheUnitsBelowOnADay() {
        assertThat(ATLAS.children(id("d157"), D2024)).hasSize(24);
        assertThat(ATLAS.children(id("d157"), D2026)).hasSize(24);
        assertThat(ATLAS.children(id("d148"), D2024)).hasSize(19);
        assertThat(ATLAS.children(id("p17"), D2024)).hasSize(10);
        assertThat(ATLAS.children(id("p17"), D2018)).hasSize(11);
        assertThat(ATLAS.children(id("p25"), D2026)).hasSize(46);
    }

    @Test
    void followsSuccessionBothWays() {
        assertThat(ATLAS.directSuccessors(id("d157"))).hasSize(8).allMatch(Kin::partial);
        assertThat(kin(ATLAS.directPredecessors(id("n04891")))).contains("c04888", "c04891 part", "d150 part");
        assertThat(kin(ATLAS.successors(id("c04894-2019")))).containsExactly("c04894", "n04894");
        assertThat(kin(ATLAS.successors(id("d151")))).startsWith("d148").contains("n04894 part");
        assertThat(kin(ATLAS.predecessors(id("n04894")))).contains("c04894", "c04894-2019", "d148 part", "d151 part");
        assertThat(kin(ATLAS.predecessors(id("p25")))).containsExactly("p17");
    }

    @Test
    void measuresNearnessThroughSuccession() {
        assertThat(near("c05341", "c05341")).isEqualTo(3);
        assertThat(near("c05341", "n05347")).isEqualTo(3);
        assertThat(near("c05341", "d157")).isEqualTo(2);
        assertThat(near("c05341", "n05329")).isEqualTo(2);
        assertThat(near("d151", "d148")).isEqualTo(2);
        assertThat(near("c04894-2019", "c04816")).isEqualTo(2);
        assertThat(near("n05347", "n04894")).isEqualTo(1);
        assertThat(near("c05341", "p17")).isEqualTo(1);
        assertThat(near("d157", "d158")).isEqualTo(1);
        assertThat(near("d157", "p25")).isEqualTo(1);
        assertThat(ATLAS.nearness(id("d157"), -1, D2024)).isZero();
    }

    @Test
    void namesUnitsInBothLanguages() {
        assertThat(place("d157").label("vi")).isEqualTo("huyện Lạc Sơn");
        assertThat(place("d157").label("en")).isEqualTo("Lac Son district");
        assertThat(place("c05341").label("en")).isEqualTo("Yen Nghiep commune");
        assertThat(place("d157").isClosed(D2024)).isFalse();
        assertThat(place("d157").isClosed(LocalDate.of(2025, 7, 1))).isTrue();
    }

    @Test
    void givesEveryUnitAnAddressOfItsOwn() {
        assertThat(List.of("d157", "c05341", "p17", "d148", "n04795", "c04876", "c04957", "n04876").stream().map(key -> place(key).slug()))
                .containsExactly("huyen-lac-son", "xa-yen-nghiep", "tinh-hoa-binh", "thanh-pho-hoa-binh", "phuong-hoa-binh", "xa-cao-son",
                        "xa-cao-son-luong-son", "xa-cao-son-phu-tho");
        assertThat(ATLAS.all().stream().map(Place::slug).distinct()).hasSize(301);
        assertThat(ATLAS.bySlug("huyen-lac-son")).map(Place::key).hasValue("d157");
    }

    private static int near(String one, String other) {
        assertThat(ATLAS.nearness(id(one), id(other), D2024)).isEqualTo(ATLAS.nearness(id(other), id(one), D2024));
        return ATLAS.nearness(id(one), id(other), D2024);
    }

    private static List<String> kin(List<Kin> kin) {
        return kin.stream().map(one -> one.place().key() + (one.partial() ? " part" : "")).toList();
    }

    private static List<String> keys(Collection<Place> places) {
        return places.stream().map(Place::key).toList();
    }

    private static long id(String key) {
        return place(key).id();
    }

    private static Place place(String key) {
        return ATLAS.byKey(key).orElseThrow();
    }
}
