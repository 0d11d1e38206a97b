package vn.chieng.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.chieng.newsroom.WordDiff.Piece;

class WordDiffTests {

    @Test
    void tellsWhatOnlyOneTextHas() {
        var words = WordDiff.of("Tít của biên tập viên", "Tít của phóng viên, mới");

        assertThat(marked(words.before())).isEqualTo("Tít của [biên tập ]viên");
        assertThat(marked(words.after())).isEqualTo("Tít của [phóng ]viên[, mới]");
    }

    @Test
    void bothTextsStandWhole() {
        var words = WordDiff.of("một\n\nhai ba", "một\n\nbốn ba năm");

        assertThat(whole(words.before())).isEqualTo("một\n\nhai ba");
        assertThat(whole(words.after())).isEqualTo("một\n\nbốn ba năm");
        assertThat(WordDiff.of("", "mới").before()).isEmpty();
    }

    @Test
    void comparesWithinTheParagraphsThatDiffer() {
        var words = WordDiff.of("Đoạn một.\n\nĐoạn hai cũ.\n\nĐoạn ba.", "Đoạn một.\n\nĐoạn hai mới.\n\nĐoạn thêm.\n\nĐoạn ba.");

        assertThat(marked(words.before())).isEqualTo("Đoạn một.\n\nĐoạn hai [cũ].\n\nĐoạn ba.");
        assertThat(marked(words.after())).startsWith("Đoạn một.\n\nĐoạn hai [mới").endsWith("Đoạn ba.");
        assertThat(whole(words.after())).isEqualTo("Đoạn một.\n\nĐoạn hai mới.\n\nĐoạn thêm.\n\nĐoạn ba.");
    }

    @Test
    @Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void endsSoonWhereNothingIsAlike() {
        for (var between : List.of(" ", "\n")) {
            var old = IntStream.range(0, 60_000).mapToObj(i -> "a" + i).collect(Collectors.joining(between));
            var young = IntStream.range(0, 60_000).mapToObj(i -> "b" + i).collect(Collectors.joining(between));

            assertThat(whole(WordDiff.of("Đầu. " + old, "Đầu. " + young).after())).isEqualTo("Đầu. " + young);
        }
    }

    private static String marked(Iterable<Piece> pieces) {
        var marked = new StringBuilder();
        pieces.forEach(piece -> marked.append(piece.changed() ? "[" + piece.text() + "]" : piece.text()));
        return marked.toString();
    }

    private static String whole(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
