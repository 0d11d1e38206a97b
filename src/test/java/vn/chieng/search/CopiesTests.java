package vn.chieng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chieng.ChiengTest;

/** Processes of two releases on one database, as in an update. */
@ChiengTest
class CopiesTests {

    @Autowired
    private Copies copies;
    @Autowired
    private JdbcClient database;
    private final UUID older = UUID.randomUUID();
    private final UUID newer = UUID.randomUUID();

    @BeforeEach
    void nobodyElse() {
        database.sql("delete from index_process").update();
        database.sql("delete from index_copy").update();
    }

    @Test
    void whoBeganLastWithAnIndexDoesTheIndexingAsLongAsItLives() {
        copies.alive(older, "old", true);
        assertThat(copies.isNewest("old")).isTrue();

        copies.alive(newer, "new", false);
        copies.alive(older, "old", true);
        assertThat(copies.isNewest("old")).isFalse();
        assertThat(copies.isNewest("new")).isTrue();
        assertThat(copies.isAnyOtherIndexed("new")).as("the older one has not left off").isTrue();

        copies.alive(older, "old", false);
        assertThat(copies.isAnyOtherIndexed("new")).isFalse();

        database.sql("update index_process set seen = seen - interval '11 seconds' where id = ?").param(newer).update();
        assertThat(copies.isNewest("old")).as("the newer one is dead").isTrue();
        assertThat(copies.used()).containsExactly("old");
    }

    @Test
    void anIndexIsFullAsLongAsItIsTheSameAndNoOtherIsIndexed() {
        assertThat(copies.full("old")).isNull();
        copies.full("old", "a");
        copies.full("old", "b");
        assertThat(copies.full("old")).isEqualTo("b");

        copies.forgetOthers("new");
        assertThat(copies.full("old")).isNull();
    }

    @Test
    void oneProcessAtATimeDoesTheWork() {
        var done = new ArrayList<String>();
        copies.alone("one", () -> {
            copies.alone("one", () -> done.add("in vain"));
            copies.alone("other", () -> done.add("another index"));
        });
        copies.alone("one", () -> done.add("afterwards"));
        assertThat(done).containsExactly("another index", "afterwards");
    }
}
