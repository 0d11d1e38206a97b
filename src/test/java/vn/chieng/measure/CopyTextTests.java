package vn.chieng.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.chieng.ChiengTest;

@ChiengTest
@Transactional
class CopyTextTests {

    @Autowired
    private JdbcTemplate database;

    @Test
    void bringsEveryLetterIntoTheTable() {
        var odd = "Một\tdòng\\n có \"nháy\"\r\nvà \\N, \\. — hết";
        database.execute("create temporary table copied (id bigint, words text, nothing text) on commit drop");

        new CopyText().row("copied (id, words, nothing)", 1, odd, null).row("copied (id, words, nothing)", 2, "\\.", null)
                .flush(database, List.of("copied (id, words, nothing)"));

        assertThat(database.queryForList("select words from copied order by id", String.class)).containsExactly(odd, "\\.");
        assertThat(database.queryForList("select nothing from copied", String.class)).containsOnlyNulls();
    }
}
