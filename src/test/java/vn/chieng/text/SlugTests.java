package vn.chieng.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTests {

    @ParameterizedTest
    @CsvSource({"Huyện Lạc Sơn đẩy mạnh cải cách,huyen-lac-son-day-manh-cai-cach", "Ðà Bắc – vùng cao,da-bac-vung-cao",
        "'  “Hoà” (Bình)!  ',hoa-binh", "Nghị quyết 09-NQ/HU,nghi-quyet-09-nq-hu", "o\u0312ng,ong", "'!!!',bai", "'',bai",
        "日本,bai", "a,a", "-,bai", "People's,people-s", "ưu ơn ăn,uu-on-an", "Transformation script,transformation-script"})
    void makes(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void cutsLongOnesAtAWord() {
        assertThat(Slug.of("nông thôn mới ".repeat(20))).hasSizeLessThanOrEqualTo(80).endsWith("-nong-thon");
        assertThat(Slug.of("a".repeat(200))).hasSize(80);
        assertThat(Slug.of("a".repeat(80) + " b")).isEqualTo("a".repeat(80));
        assertThat(Slug.of("a".repeat(79) + " b")).isEqualTo("a".repeat(79));
    }

    @Test
    void findsAFreeOne() {
        assertThat(Slug.unique("a", Set.<String>of()::contains)).isEqualTo("a");
        assertThat(Slug.unique("a", Set.of("a", "a-2")::contains)).isEqualTo("a-3");
        var full = "a".repeat(80);
        assertThat(Slug.unique(full, full::equals)).isEqualTo("a".repeat(78) + "-2");
    }

    @Test
    void takesTheFallbackGiven() {
        assertThat(Slug.of("…", "chu-de")).isEqualTo("chu-de");
    }
}
