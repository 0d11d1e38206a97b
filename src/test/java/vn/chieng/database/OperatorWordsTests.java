package vn.chieng.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OperatorWordsTests {

    @Test
    void areVietnameseUnlessEnglishIsAskedFor() {
        assertThat(language(Map.of())).isEqualTo("vi");
        assertThat(language(Map.of("LANG", "C.UTF-8"))).isEqualTo("vi");
        assertThat(language(Map.of("LANG", "en_US.UTF-8"))).isEqualTo("en");
        assertThat(language(Map.of("LANG", "en_US.UTF-8", "LC_ALL", "vi_VN.UTF-8"))).isEqualTo("vi");
        assertThat(language(Map.of("LANG", "vi_VN.UTF-8", "CHIENG_LANGUAGE", "en"))).isEqualTo("en");
        assertThat(OperatorWords.of("vi", Map.of("LANG", "en_GB")).locale().getLanguage()).isEqualTo("vi");
    }

    @Test
    void nameAPortWithoutGrouping() {
        var words = OperatorWords.of("en", Map.of());
        assertThat(words.say(new Trouble("trouble.port-in-use", 18080))).startsWith("Port 18080 is used");
    }

    @Test
    void haveEverySentenceInBothLanguages() {
        var vietnamese = OperatorWords.of("vi", Map.of()).of("database");
        var english = OperatorWords.of("en", Map.of()).of("database");
        assertThat(english.getLocale().getLanguage()).isEqualTo("en");
        assertThat(vietnamese.getLocale().getLanguage()).isEmpty();
        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
    }

    private static String language(Map<String, String> environment) {
        return OperatorWords.of(null, environment).locale().getLanguage();
    }
}
