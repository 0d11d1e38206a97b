package vn.chieng.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chieng.account.Person;
import vn.chieng.article.Arrival;
import vn.chieng.article.IntakeDesk;
import vn.chieng.article.Manuscript;
import vn.chieng.article.Receipt;
import vn.chieng.related.Judgement;
import vn.chieng.search.IndexUpkeep;

class BatchTests {

    private static final Judgement NONE = new Judgement("k", "vi", List.of(), List.of());

    @Test
    void aFewLongArticlesAreABatch() {
        var desk = mock(IntakeDesk.class);
        when(desk.take(any(), any(), any())).thenAnswer(call -> call.<List<Arrival>>getArgument(1).stream().map(_ -> new Receipt.Added(1, 1)).toList());
        var tally = new Tally();
        var batch = new Batch(Person.machine("import"), desk, mock(JudgementIntake.class), new Pace(mock(IndexUpkeep.class), Clock.systemUTC()), tally);

        assertThat(batch.add(Where.whole("a"), arrival("x".repeat(2_000_000)), NONE)).isFalse();
        assertThat(batch.add(Where.whole("b"), arrival("x".repeat(2_000_000)), NONE)).isTrue();
        assertThat(batch.add(Where.whole("c"), arrival("x"), NONE)).isFalse();
        batch.finish();

        assertThat(tally.summary().added()).isEqualTo(3);
    }

    private static Arrival arrival(String body) {
        var manuscript = new Manuscript("H", "", body, "", "", null, List.of(), List.of(), null, "", List.of(), List.of());
        return new Arrival("k", null, "vi", "k", manuscript, Arrival.State.DRAFT, null, null, List.of(), null, List.of(), null, "h");
    }
}
