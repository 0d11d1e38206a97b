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
        assertThat(Cursor.read(Cursor.of(new After(Instant.parse("1962-01-01T00:00:00Z"), 7)))).isEqualTo(After.NOTHING);
    }

    @Test
    void whatIsNoCursorIsTheBeginning() {
        for (var word : new String[] {null, "", "x", "1-", "zzzzzzzzzzzz-zzzzzzzzzzzz", "1-1-1", "’-1", "%00", "1".repeat(5000)}) {
            assertThat(Cursor.read(word).publishedAt()).isBeforeOrEqualTo(After.NOTHING.publishedAt());
        }
    }
}
