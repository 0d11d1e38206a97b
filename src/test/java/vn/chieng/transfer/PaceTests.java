package vn.chieng.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.account.Person;
import vn.chieng.article.Arrival;
import vn.chieng.article.IntakeDesk;
import vn.chieng.search.IndexUpkeep;

@ChiengTest
class PaceTests {

    private static final Person BY = Person.machine("import");

    @Autowired
    private JdbcClient database;
    @Autowired
    private IntakeDesk desk;
    @Autowired
    private Importer importer;
    @Autowired
    private Newspaper paper;

    private final IndexUpkeep index = mock(IndexUpkeep.class);
    private final Pace pace = new Pace(index, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void searchTakesNoNoticeAtFirstAndOfAllAtOnce() {
        assertThat(pace.keep()).isAfter(Instant.EPOCH).isEqualTo(pace.keep()).isEqualTo(pace.indexedFrom());
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void anImportDoesNotWaitForAnIndexThatNobodyWrites() {
        when(index.waiting(anyInt())).thenReturn(Integer.MAX_VALUE);
        for (int batch = 0; batch < 10_000; batch++) {
            pace.keep();
        }
        assertThat(pace.indexedFrom()).isNotNull();
    }

    @Test
    void whatComesIsIndexedLaterUntilItIsSaidThatNoMoreComes() {
        var later = Instant.now().plus(300, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);
        desk.take(BY, List.of(arrival()), later);
        assertThat(putOffTo(later)).isEqualTo(1);

        desk.take(BY, List.of(arrival()));
        assertThat(putOffTo(later)).as("what others change is not put off").isEqualTo(1);

        desk.finish(later.plusMillis(1));
        assertThat(putOffTo(later)).as("another import goes on").isEqualTo(1);

        desk.finish(later);
        assertThat(putOffTo(later)).isZero();
    }

    @Test
    void anImportThatEndedPutsNothingOff() throws Exception {
        var line = "{\"type\":\"article\",\"id\":\"%s\",\"language\":\"vi\",\"headline\":\"Tin\",\"body\":\"<p>Thân bài.</p>\"}".formatted(Newspaper.fresh("nhip"));
        importer.run(BY, "line.jsonl", new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), new ImportOptions(false, false));

        assertThat(database.sql("select count(*) from hsearch_outbox_event where process_after > clock_timestamp() + interval '1 second' and retries = 0")
                .query(Integer.class).single()).isZero();
    }

    private Arrival arrival() {
        return new Arrival(Newspaper.fresh("bai"), null, "vi", Newspaper.fresh("bai"), paper.manuscript("Nhịp nhập bài"), Arrival.State.DRAFT, null,
                null, List.of(), null, List.of(), null, Newspaper.fresh("dau"));
    }

    private int putOffTo(Instant later) {
        return database.sql("select count(*) from hsearch_outbox_event where process_after = ?").param(later.atOffset(ZoneOffset.UTC))
                .query(Integer.class).single();
    }
}
