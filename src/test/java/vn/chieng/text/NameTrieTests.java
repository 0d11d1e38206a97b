package vn.chieng.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameTrieTests {

    private final NameTrie<String> names = new NameTrie<>();

    {
        names.add("Hoà Bình", "hoa-binh");
        names.add("Hồ Hòa Bình", "lake");
        names.add("cán bộ, công chức", "staff");
        names.add("Farmers' Union", "farmers");
    }

    @Test
    void forgivesMarksLeftOutAndHonoursThoseTyped() {
        assertThat(found("o Hoa Binh")).containsExactly("hoa-binh");
        assertThat(found("ở Hòa Bình")).containsExactly("hoa-binh");
        assertThat(found(Normalizer.normalize("ở Hòa Bình", Normalizer.Form.NFD))).containsExactly("hoa-binh");
        assertThat(found("hoa bình minh")).isEmpty();
        assertThat(found("Hóa Bình")).isEmpty();
    }

    @Test
    void prefersTheLongerName() {
        assertThat(found("quanh Hồ Hòa Bình và tỉnh Hòa Bình")).containsExactly("lake", "hoa-binh");
    }

    @Test
    void stopsAtPunctuationThatTheNameLacks() {
        assertThat(found("Hòa. Bình")).isEmpty();
        assertThat(found("Hòa\n\nBình")).isEmpty();
        assertThat(found("Hòa\nBình")).containsExactly("hoa-binh");
        assertThat(found("cán bộ, công chức; cán bộ công chức")).containsExactly("staff");
        assertThat(found("the Farmers’ Union")).containsExactly("farmers");
    }

    @Test
    void knowsWholeWordsOnly() {
        assertThat(found("Hoa Binhs")).isEmpty();
    }

    private List<String> found(String text) {
        return names.in(Word.of(text), (_, _) -> true).stream().flatMap(match -> match.things().stream()).toList();
    }
}
