package vn.chieng.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.chieng.ChiengTest;
import vn.chieng.article.IntakeDesk;
import vn.chieng.search.IndexUpkeep;

@ChiengTest
@Transactional
class PaceTests {

    private static final String IN_A_YEAR = "2027-11-22T00:00:00Z";

    @Autowired
    private JdbcClient database;

    @Autowired
    private IntakeDesk desk;

    @BeforeEach
    void nothingWaits() {
        database.sql("delete from hsearch_outbox_event").update();
    }

    @Test
    void searchTakesNoNoticeAtFirst() {
        var pace = new Pace(mock(IndexUpkeep.class), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        assertThat(pace.indexedFrom()).isAfter(Instant.EPOCH);
    }

    @Test
    void whatIsToBeIndexedLaterWaitsUntilItIsSaidThatNoMoreComes() {
        database.sql("select set_config('chieng.indexed_from', ?, true)").param(IN_A_YEAR).query(String.class).single();
        change();
        assertThat(due()).isEqualTo(List.of(Map.of("due", false)));

        desk.finish();
        assertThat(due()).isEqualTo(List.of(Map.of("due", true)));
    }

    @Test
    void whatNobodyPutOffIsIndexedAtOnce() {
        change();
        assertThat(due()).isEqualTo(List.of(Map.of("due", true)));
    }

    @Test
    void anImportEndsEvenWhereNobodyIndexes() {
        var index = mock(IndexUpkeep.class);
        when(index.waiting()).thenReturn(Long.MAX_VALUE);
        new Pace(index, Clock.systemUTC()).keep();
    }

    private void change() {
        database.sql("""
                insert into hsearch_outbox_event (id, entity_name, entity_id, entity_id_hash, payload, retries, process_after, status)
                values (gen_random_uuid(), 'Article', '0', 0, '', 0, now() - interval '1 second', 'PENDING')""").update();
    }

    private List<Map<String, Object>> due() {
        return database.sql("select process_after <= clock_timestamp() as due from hsearch_outbox_event").query().listOfRows();
    }
}
