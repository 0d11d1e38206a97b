package vn.chieng.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HiddenTests {

    @Test
    void oneTopicIsHiddenAndTheOthersAreTold() {
        var one = Hidden.of(line("a", "vi", "a", "x", "y", "z"), 1);

        assertThat(one.topics()).containsExactly("x", "y", "z").contains(one.hidden());
        assertThat((List<?>) one.line().get("topics")).hasSize(2);
        assertThat(one.line().get("topics")).asString().doesNotContain(one.hidden());
        assertThat(one.line()).containsEntry("headline", "H").doesNotContainKeys("pins", "bans", "cover");
    }

    @Test
    void theSameSeedHidesTheSameAndInBothEditions() {
        var hidden = IntStream.range(0, 50).mapToObj(i -> Hidden.of(line("k" + i, "vi", "s" + i, "x", "y"), 3).hidden()).toList();

        assertThat(IntStream.range(0, 50).mapToObj(i -> Hidden.of(line("e" + i, "en", "s" + i, "y", "x"), 3).hidden()).toList()).isEqualTo(hidden);
        assertThat(hidden).contains("x", "y");
    }

    @Test
    void anArticleOfOneTopicKeepsItAndIsNotAsked() {
        var one = Hidden.of(line("a", "vi", "a", "x"), 1);

        assertThat(one.isAsked()).isFalse();
        assertThat(one.line()).containsEntry("topics", List.of("x"));
    }

    @Test
    void whateverBearsTheHiddenTopicBelongsBesideItWhetherReadersSeeItThereOrNot() {
        var one = Hidden.of(line("a", "vi", "a", "x", "y"), 1);
        var other = one.hidden().equals("x") ? "y" : "x";

        assertThat(one.grade(Hidden.of(line("b", "vi", "b", one.hidden()), 1))).isEqualTo(1);
        assertThat(one.grade(Hidden.of(line("c", "vi", "c", one.hidden(), "z"), 1))).isEqualTo(1);
        assertThat(one.grade(Hidden.of(line("d", "vi", "d", other), 1))).as("only what readers see").isZero();
        assertThat(one.grade(Hidden.of(line("e", "en", "a", one.hidden()), 1))).as("another edition").isZero();
        assertThat(one.grade(one)).isZero();
    }

    private static Map<String, Object> line(String id, String language, String story, String... topics) {
        return Map.of("type", "article", "id", id, "language", language, "story", story, "headline", "H", "topics", List.of(topics), "pins", List.of("q"), "cover", "c");
    }
}
