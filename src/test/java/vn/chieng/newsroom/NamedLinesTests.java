package vn.chieng.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chieng.Newspaper.EDITOR;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chieng.reading.Statements;
import vn.chieng.web.Editions;

/** Topics and places as people type them, many at once. */
class NamedLinesTests extends NewsroomPages {

    @Autowired
    TopicLines topics;
    @Autowired
    PlaceLines places;
    @Autowired
    Editions editions;

    @Test
    void asksTheDatabaseOnceHoweverManyTopicsAreTyped() {
        var typed = IntStream.range(0, 500).mapToObj(i -> "chủ đề lạ " + i).collect(Collectors.joining("\n"));
        var known = List.of(newspaper.topic("cong-tac-can-bo"), newspaper.topic("cai-cach-hanh-chinh"));
        try (var statements = new Statements()) {
            var names = topics.read("cong tac can bo\n" + typed + "\ncai-cach-hanh-chinh\nCÔNG TÁC CÁN BỘ", List.of(), editions.first());

            assertThat(names.ids()).isEqualTo(known);
            assertThat(names.open()).hasSize(500);
            assertThat(statements.sent()).hasSize(1);
        }
    }

    @Test
    void readsAThousandPlacesInAMoment() {
        var typed = "huyen lac son\nd152\nHòa Bình\n" + "nơi lạ\n".repeat(1_000) + "Lạc Sơn";
        var names = places.read(typed, List.of(), editions.first());

        assertThat(names.ids()).containsExactly(newspaper.place("d157"), newspaper.place("d152"));
        assertThat(names.open()).containsExactly("Hòa Bình", "nơi lạ", "Lạc Sơn");
    }

    @Test
    void refusesAListThatIsTooLongAndKeepsIt() {
        var address = address(newspaper.manuscript("Danh sách dài"));
        var request = typed(post(address, EDITOR), "Danh sách dài", "nơi lạ\n".repeat(1_000)).param("base", "1");

        assertThat(request).hasStatusOk().bodyText().contains("Danh sách dài quá 5.000 ký tự", "nơi lạ\nnơi lạ");
    }
}
