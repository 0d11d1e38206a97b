package vn.chieng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.chieng.article.ArticleCard.After;

class CursorTests {

    @Test
    void comesBackAsItWasWritten() {
        var place = new After(Instant.parse("2024-12-20T01:30:00.123456Z"), 42);

        assertThat(Cursor.read(Cursor.of(place))).isEqualTo(place);
        var early = new After(Instant.parse("1962-01-01T00:00:00Z"), 7);
        assertThat(Cursor.read(Cursor.of(early))).isEqualTo(early);
        assertThat(Cursor.read(Cursor.of(After.NOTHING))).isEqualTo(After.NOTHING);
    }

    @Test
    void noTimeIsOlderThanTheDatabaseCounts() {
        assertThat(Cursor.read("-zzzzzzzzzzzz-1").publishedAt()).isEqualTo(Instant.parse("0001-01-01T00:00:00Z"));
    }

    @Test
    void whatIsNoCursorIsTheBeginning() {
        for (var word : new String[] {null, "", "x", "1-", "1-1-1", "’-1", "%00", "1".repeat(5000)}) {
            assertThat(Cursor.read(word)).as(word).isEqualTo(After.NOTHING);
        }
    }

    @Test
    void aTimeBeyondAllIsTheLast() {
        assertThat(Cursor.read("zzzzzzzzzzzz-z").publishedAt()).isEqualTo(After.NOTHING.publishedAt());
    }
}
