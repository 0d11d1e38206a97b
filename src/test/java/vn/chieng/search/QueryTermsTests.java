package vn.chieng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTermsTests {

    @Test
    void aChangedWordIsKnownByTheNeighboursThatItStandsBeside() {
        assertThat(terms("tra to hop tac").changed(terms("trận tổ hợp tác"))).containsExactly(List.of("tra_to"));
        assertThat(terms("vuon thai sen 121").changed(terms("vườn hai bên 121")))
                .containsExactly(List.of("vuon_thai", "thai_sen"), List.of("thai_sen", "sen_121"));
    }

    @Test
    void marksChangeNoWord() {
        assertThat(terms("hop tac xa").changed(terms("hợp tác xã"))).isEmpty();
    }

    @Test
    void nobodyCanTellWhichWordWasChangedWhereThereAreMoreOrFewer() {
        assertThat(terms("lacson").changed(terms("Lạc Sơn"))).isEmpty();
        assertThat(terms("\"lạc sơn\" bóng").changed(terms("\"lạc sơn\" sóng chuyền"))).isEmpty();
    }

    private static QueryTerms terms(String typed) {
        return QueryTerms.of(QueryWords.of(typed));
    }
}
