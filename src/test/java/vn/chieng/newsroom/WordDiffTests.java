package vn.chieng.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
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

    private static String marked(Iterable<Piece> pieces) {
        var marked = new StringBuilder();
        pieces.forEach(piece -> marked.append(piece.changed() ? "[" + piece.text() + "]" : piece.text()));
        return marked.toString();
    }

    private static String whole(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
