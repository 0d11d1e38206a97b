package vn.chieng.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainSearchTests {

    private static final List<Item> ITEMS = List.of(
            Item.of(1, "Một", "Suối cạn nước, cầu treo vẫn còn đó.", List.of()),
            Item.of(2, "Hai", "Cầu treo Bản Mận qua suối lớn đã thông xe.", List.of()),
            Item.of(3, "Ba", "Người bán mận ở bản dưới chưa có cầu.", List.of()));

    @ParameterizedTest
    @CsvSource({"cầu lớn thông xe, MARKED, 2", "cầu Bản Mận, MARKED_PAIRS, 2", "thong xe, PLAIN, 2", "man qua suoi, PLAIN_PAIRS, 2", "bán mận, MARKED, 3"})
    void theArticleWithTheWordsComesFirst(String words, PlainSearch.By by, long first) {
        try (var plain = new PlainSearch(ITEMS)) {
            assertThat(plain.firstPage(words, by)).first().isEqualTo(first);
        }
    }

    @ParameterizedTest
    @CsvSource({"thong, MARKED", "suôi can, MARKED_PAIRS", "hai, PLAIN"})
    void headlinesAreNotThereAndMarksAreKept(String words, PlainSearch.By by) {
        try (var plain = new PlainSearch(ITEMS)) {
            assertThat(plain.firstPage(words, by)).isEmpty();
        }
    }
}
