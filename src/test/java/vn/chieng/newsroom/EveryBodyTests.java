package vn.chieng.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import vn.chieng.newsroom.TypedBody.Format;
import vn.chieng.text.BodyCleaner;

/** Bodies of the whole vocabulary, made by chance: each is said exactly, or not as light text at all. */
class EveryBodyTests {

    private static final List<String> WORDS = List.of("Lạc Sơn", "cán bộ", "* sao", "_gạch_", "[1]:", "[x](y)", "# số", "- gạch", "1. một", "12)",
            "a_b", "`mã`", "P&amp;G", "&amp;amp;", "&lt;b&gt;", "2 &lt; 3", "|", "---", "===", "\\", "\\*", "!", "![", "](", "https://x.vn/a_b", "“Trích”",
            "&gt; dẫn", "~~~", "🙂", "(ngoặc)", "100%", "+ cộng", ":-", "| --- |", "media:3");

    private Random chance = new Random();

    @RepeatedTest(300)
    void isNeverChangedByBeingEdited(RepetitionInfo repetition) {
        chance = new Random(repetition.getCurrentRepetition());
        var clean = BodyCleaner.clean(some(4, this::block)).text();

        var typed = TypedBody.of(clean);

        assertThat(BodyCleaner.clean(typed.html()).text()).as(typed.text()).isEqualTo(typed.html());
        assertThat(TypedBody.of(typed.html())).as(typed.text()).isEqualTo(typed);
        assertThat(typed.format()).as(typed.text()).isEqualTo(Format.MARKDOWN);
        assertThat(typed.html()).isEqualTo(clean);
    }

    private String block() {
        return switch (chance.nextInt(8)) {
            case 0 -> "<h" + (2 + chance.nextInt(3)) + ">" + line() + "</h2>";
            case 1 -> list(2);
            case 2 -> "<blockquote>" + some(2, () -> "<p>" + line() + "</p>") + "</blockquote>";
            case 3 -> "<figure data-media=\"" + chance.nextInt(99) + "\"><figcaption>" + line() + "</figcaption></figure>";
            case 4 -> "<figure><figcaption>" + line() + "</figcaption></figure>";
            case 5 -> table();
            default -> "<p>" + line() + "</p>";
        };
    }

    private String list(int depth) {
        var name = chance.nextBoolean() ? "ul" : "ol";
        var paragraphs = chance.nextInt(4) == 0;
        return "<" + name + ">" + some(3, () -> "<li>" + (paragraphs ? "<p>" + line() + "</p><p>" + line() + "</p>" : line())
                + (depth > 0 && chance.nextInt(3) == 0 ? list(depth - 1) : "") + "</li>") + "</" + name + ">";
    }

    private String table() {
        return "<table><thead><tr><th>" + words() + "</th><th>" + words() + "</th></tr></thead><tbody>"
                + some(3, () -> "<tr><td>" + line() + "</td><td>" + words() + "</td></tr>") + "</tbody></table>";
    }

    private String line() {
        return words() + switch (chance.nextInt(5)) {
            case 0 -> " <strong>đậm " + words() + " đậm</strong> " + words();
            case 1 -> " <em>a <strong>b</strong> c</em> " + words();
            case 2 -> " <a href=\"https://x.vn/" + chance.nextInt(9) + "_(a)?b=1&amp;c\">" + words() + "</a> " + words();
            case 3 -> "<br>" + words();
            default -> "";
        };
    }

    private String words() {
        return ("từ " + IntStream.range(0, chance.nextInt(4)).mapToObj(_ -> WORDS.get(chance.nextInt(WORDS.size()))).collect(Collectors.joining(" "))
                + (chance.nextBoolean() ? " cuối" : "")).strip();
    }

    private String some(int most, Supplier<String> one) {
        return IntStream.rangeClosed(0, chance.nextInt(most)).mapToObj(_ -> one.get()).collect(Collectors.joining());
    }
}
