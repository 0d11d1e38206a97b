package vn.chieng.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RelateTablesTests {

    @Test
    void noMoreThanTwoOfAnEventAreShownTheMostWantedFirst() {
        var wanted = Map.of(1L, 3, 2L, 3, 3L, 3, 4L, 1, 5L, 2);
        var events = Map.of(1L, 10, 2L, 10, 3L, 10, 4L, 11, 5L, 12);
        assertThat(RelateTables.twoOfAnEvent(wanted, events)).containsExactly(1L, 2L, 5L, 4L);
    }
}
