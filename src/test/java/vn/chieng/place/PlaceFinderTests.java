package vn.chieng.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceFinderTests {

    private static final Atlas ATLAS = SeededPlaces.atlas();
    private static final PlaceNames NAMES = new PlaceNames(ATLAS);

    @Test
    void readsTypeWordsInEnglish() {
        assertThat(en("Public servants in administrative procedures department in Yen Nghiep commune, Lac Son district", 2024))
                .containsExactly("c05341", "d157");
        assertThat(en("Hoa Binh province's Lac Son district", 2024)).containsExactly("p17", "d157");
        assertThat(en("the district of Lac Son and the city of Hoa Binh; Hoa Binh City", 2024)).containsExactly("d157", "d148", "d148");
        assertThat(en("Lac Son, Tan Lac and Yen Thuy districts", 2024)).containsExactly("d157", "d155", "d158");
    }

    @Test
    void readsTypeWordsInVietnamese() {
        assertThat(vi("TP. Hòa Bình, TP Hoà Bình, thành phố Hòa Bình, tỉnh Hòa Bình, xã Hòa Bình", 2023))
                .containsExactly("d148", "d148", "d148", "p17", "c04825");
        assertThat(vi("phường Hòa Bình", 2026)).containsExactly("n04795");
        assertThat(vi("thị trấn Kỳ Sơn, huyện Kỳ Sơn", 2018)).containsExactly("c04894-2019", "d151");
        assertThat(vi("các huyện Lạc Sơn, Yên Thủy và Tân Lạc", 2022)).containsExactly("d157", "d158", "d155");
        assertThat(vi("thị xã Hòa Bình", 2005)).containsExactly("d148");
        assertThat(vi("huyen Lac Son, xa Yen Nghiep", 2022)).containsExactly("d157", "c05341");
    }

    @Test
    void choosesTheUnitOfTheTextsDay() {
        assertThat(vi("Kỳ Sơn", 2018)).containsExactly("d151");
        assertThat(vi("phường Kỳ Sơn", 2026)).containsExactly("n04894");
        assertThat(vi("phường Kỳ Sơn", 2022)).containsExactly("c04894");
        assertThat(vi("xã Lạc Sơn", 2026)).containsExactly(key("Xã", "Lạc Sơn", 2026));
        assertThat(vi("huyện Lạc Sơn", 2026)).containsExactly("d157");
        assertThat(en("classes give Lac Son commune officials", 2022)).containsExactly("d157");
        assertThat(en("Yen Thuy commune of Phu Tho", 2026)).containsExactly("n05353", "p25");
    }

    @Test
    void takesABareNameAsTheProvinceOrTheDistrict() {
        assertThat(vi("Da Bac, Đà Bắc", 2024)).containsExactly("d150", "d150");
        assertThat(vi("ở Hòa Bình, ở Cao Phong", 2024)).containsExactly("p17", "d154");
        assertThat(vi("nhân dân yêu chuộng hòa bình. Hòa bình là", 2024)).isEmpty();
        assertThat(vi("LẠC SƠN ĐỔI MỚI", 2024)).containsExactly("d157");
    }

    @Test
    void takesNoUnitOfAnotherProvinceForItsOwn() {
        assertThat(vi("Huyện Kỳ Sơn, tỉnh Nghệ An; ở huyện Kỳ Sơn", 2018)).isEmpty();
        assertThat(vi("huyện Kỳ Sơn (tỉnh Nghệ An), huyện Lạc Sơn", 2018)).containsExactly("d157");
        assertThat(vi("xã Yên Nghiệp, huyện Lạc Sơn, tỉnh Quảng Nam", 2018)).isEmpty();
        assertThat(en("Ky Son district, Nghe An province; Lac Son district", 2018)).containsExactly("d157");
        assertThat(vi("huyện Kỳ Sơn, tỉnh Hoà Bình. Tỉnh Nghệ An", 2018)).containsExactly("d151", "p17");
        assertThat(vi("huyện Lạc Sơn, Tỉnh Đoàn và tỉnh ủy", 2018)).containsExactly("d157");
    }

    @Test
    void takesABareCommuneOnlyBesideItsDistrict() {
        assertThat(vi("chợ Yên Nghiệp", 2024)).isEmpty();
        assertThat(vi("chợ Yên Nghiệp ở Lạc Sơn", 2024)).containsExactly("c05341", "d157");
        assertThat(vi("hợp tác xã Yên Nghiệp", 2024)).isEmpty();
        assertThat(vi("đường xa Lạc Sơn", 2026)).isEmpty();
    }

    @Test
    void tellsHomonymsApartByTheirDistrict() {
        assertThat(vi("xã Cao Sơn", 2023)).isEmpty();
        assertThat(vi("xã Cao Sơn (Đà Bắc)", 2023)).containsExactly("c04876", "d150");
        assertThat(vi("xã Cao Sơn, huyện Lương Sơn; xã Cao Sơn, huyện Đà Bắc", 2023)).containsExactly("c04957", "d152", "c04876", "d150");
    }

    @Test
    void doesNotTakePeopleForPlaces() {
        assertThat(vi("ông Nguyễn Lương Sơn, bà Bùi Thị Hòa Bình", 2024)).isEmpty();
        assertThat(en("Mr Nguyen Luong Son said", 2024)).isEmpty();
        assertThat(vi("Chủ tịch UBND tỉnh Hòa Bình Bùi Văn Khánh; Huyện ủy Lạc Sơn", 2024)).containsExactly("p17", "d157");
    }

    @Test
    void saysWhereTheNameStands() {
        var text = "Về huyện Lạc Sơn.";
        var mention = NAMES.find(text, LocalDate.of(2024, 1, 1), "vi").getFirst();
        assertThat(text.substring(mention.start(), mention.end())).isEqualTo("Lạc Sơn");
    }

    @Test
    void readsALongTextFast() {
        var text = "Xã Yên Nghiệp, huyện Lạc Sơn họp bàn, ông Bùi Văn Hải nói về thị trấn Vụ Bản. ".repeat(500);
        NAMES.find(text, LocalDate.of(2024, 1, 1), "vi");
        var start = System.nanoTime();
        assertThat(NAMES.find(text, LocalDate.of(2024, 1, 1), "vi")).hasSizeGreaterThan(999);
        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
    }

    private static List<String> vi(String text, int year) {
        return keys(text, year, "vi");
    }

    private static List<String> en(String text, int year) {
        return keys(text, year, "en");
    }

    private static List<String> keys(String text, int year, String language) {
        return NAMES.find(text, LocalDate.of(year, 8, 15), language).stream()
                .map(mention -> ATLAS.byId(mention.place()).orElseThrow().key()).toList();
    }

    private static String key(String type, String name, int year) {
        return ATLAS.all().stream()
                .filter(place -> place.facts().typeVi().equals(type) && place.name().equals(name))
                .filter(place -> place.isInForce(LocalDate.of(year, 8, 15))).findFirst().orElseThrow().key();
    }
}
