package vn.chieng.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;
import vn.chieng.ChiengTest;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.audit.Taken;
import vn.chieng.web.Editions;

@ChiengTest
class SectionDeskTests {

    private static final Person IMPORTER = Person.machine("importer");

    @Autowired
    SectionDesk desk;

    @Autowired
    Sections sections;

    @Autowired
    Editions editions;

    @Autowired
    JsonMapper json;

    @Test
    void takesTheSeedsOnceAndGivesThemBack() throws IOException {
        var entries = seeds();
        entries.forEach(entry -> desk.take(IMPORTER, entry));

        assertThat(entries).allSatisfy(entry -> assertThat(desk.take(IMPORTER, entry)).isEqualTo(Taken.UNCHANGED));
        assertThat(desk.entries()).extracting(SectionEntry::id).contains("politics", "sport").isSorted();
        assertThat(sections.inOrder()).extracting(Section::key).containsSubsequence("politics", "economy", "tourism", "sport");
        var politics = desk.entries().stream().filter(entry -> entry.id().equals("politics")).findFirst().orElseThrow();
        assertThat(json.writeValueAsString(politics)).isEqualTo("{\"type\":\"section\",\"id\":\"politics\",\"order\":1,"
                + "\"labels\":{\"en\":\"Politics\",\"vi\":\"Chính trị\"},\"slugs\":{\"en\":\"politics\",\"vi\":\"chinh-tri\"}}");
    }

    @Test
    void keepsTheAddressWhenTheLabelChanges() {
        desk.take(IMPORTER, entry("t-market", "Thị trường", "Market"));
        assertThat(desk.take(IMPORTER, entry("t-market", "Giá cả", "Market"))).isEqualTo(Taken.CHANGED);

        var market = sections.bySlug("vi", "thi-truong").orElseThrow();
        assertThat(market.labels().in("vi")).isEqualTo("Giá cả");
        assertThat(sections.bySlug("en", "market")).map(Section::id).hasValue(market.id());
        assertThat(sections.byId(market.id())).isPresent();
    }

    @Test
    void givesTheSecondOfTwoLikeNamesAnAddressOfItsOwn() {
        desk.take(IMPORTER, entry("t-youth-1", "Tuổi trẻ", "Youth"));
        desk.take(IMPORTER, entry("t-youth-2", "Tuổi trẻ", "Young people"));

        assertThat(sections.byKey("t-youth-2").orElseThrow().slugs().in("vi")).isEqualTo("tuoi-tre-2");
    }

    @Test
    void linksInTheEditionOfThePage() {
        desk.take(IMPORTER, entry("t-letters", "Bạn đọc", "Letters"));
        var letters = sections.byKey("t-letters").orElseThrow();

        assertThat(editions.all()).extracting(edition -> sections.card(letters, edition).href())
                .containsExactly("/chuyen-muc/ban-doc", "/en/sections/letters");
    }

    @Test
    void isNotForReporters() {
        var reporter = new Person(7, "men", "Bùi Thị Mến", Role.REPORTER);
        assertThatThrownBy(() -> desk.take(reporter, entry("t-no", "Không", "No"))).isInstanceOf(AccessDeniedException.class);
    }

    private static SectionEntry entry(String key, String vi, String en) {
        return new SectionEntry(key, 90, Map.of("vi", vi, "en", en), null);
    }

    private List<SectionEntry> seeds() throws IOException {
        return new ClassPathResource("seeds/reference/sections.jsonl").getContentAsString(StandardCharsets.UTF_8).lines()
                .map(line -> json.readValue(line, SectionEntry.class))
                .toList();
    }
}
