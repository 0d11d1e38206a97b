package vn.chieng.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chieng.ChiengTest;
import vn.chieng.account.Person;

@ChiengTest
class TopicFinderTests {

    @Autowired
    TopicDesk desk;

    @Autowired
    Topics topics;

    @Autowired
    TopicFinder finder;

    @BeforeEach
    void name() throws TopicRefused {
        take("t-find-reform", "Cải cách thử nghiệm", "Trial reform", List.of("CCTN", "thủ tục thử nghiệm"), List.of("trial procedures"));
        take("t-find-staff", "Cán bộ thử nghiệm", "Trial staff", List.of("cán bộ, công chức thử nghiệm"), List.of());
        take("t-find-longer", "Cải cách thử nghiệm huyện", "District trial", List.of(), List.of("trial reform at home"));
        take("t-find-shared", "Chợ phiên thử nghiệm", "zzshared", List.of(), List.of());
        take("t-find-other", "zzshared", "Other trial", List.of(), List.of());
    }

    @Test
    void findsLabelsAndAliasesInOrderWithTheirCount() {
        var text = "Cán bộ, công chức thử nghiệm làm thủ tục thử nghiệm; CẢI CÁCH THỬ NGHIỆM, cai cach thu nghiem.";
        assertThat(finder.find(text, "vi")).extracting(this::key, TopicMention::count, TopicMention::start)
                .containsExactly(tuple("t-find-staff", 1, 0), tuple("t-find-reform", 3, 33));
    }

    @Test
    void findsTheLongestNameOnly() {
        assertThat(found("trial reform at home", "en")).containsExactly("t-find-longer");
        assertThat(found("trial reform at homes", "en")).containsExactly("t-find-reform");
    }

    @Test
    void findsShortNamesInCapitalsOnlyInCapitals() {
        assertThat(found("CCTN và cctn, Cctn", "vi")).containsExactly("t-find-reform");
        assertThat(finder.find("CCTN và cctn", "vi")).extracting(TopicMention::count).containsExactly(1);
    }

    @Test
    void takesASharedNameAsTheOneInTheTextsLanguage() {
        assertThat(found("zzshared", "vi")).containsExactly("t-find-other");
        assertThat(found("zzshared", "en")).containsExactly("t-find-shared");
    }

    @Test
    void honoursMarksThatWereTyped() {
        assertThat(found("cái cách thử nghiệm", "vi")).isEmpty();
    }

    @Test
    void readsALongTextFast() {
        var text = "Cán bộ thử nghiệm đi chợ Lạc Sơn, làm thủ tục ở xã. ".repeat(800);
        finder.find(text, "vi");
        var start = System.nanoTime();
        assertThat(finder.find(text, "vi")).hasSize(1);
        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
    }

    private void take(String key, String vi, String en, List<String> viAliases, List<String> enAliases) throws TopicRefused {
        desk.take(Person.machine("importer"), new TopicEntry(key, Map.of("vi", vi, "en", en), null, null,
                Map.of("vi", viAliases, "en", enAliases), null));
    }

    private List<String> found(String text, String language) {
        return finder.find(text, language).stream().map(this::key).toList();
    }

    private String key(TopicMention mention) {
        return topics.byId(mention.topic()).orElseThrow().key();
    }
}
