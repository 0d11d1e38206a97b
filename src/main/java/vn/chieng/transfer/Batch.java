package vn.chieng.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chieng.account.Person;
import vn.chieng.article.Arrival;
import vn.chieng.article.IntakeDesk;
import vn.chieng.article.Receipt;
import vn.chieng.related.Judgement;

/** Gathers arrivals for one transaction; where that fails, each gets its own, so that one bad article does not stop the rest. */
final class Batch {

    private static final int LARGEST = 100;
    /** Two batches are in memory at a time, whatever came. */
    private static final int MOST_LETTERS = 4_000_000;
    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    private record Waiting(Where where, Arrival arrival, Judgement judgement) {}

    private final Person by;
    private final IntakeDesk desk;
    private final JudgementIntake judgements;
    private final Pace pace;
    private final Tally tally;
    private List<Waiting> waiting = new ArrayList<>();
    private long letters;
    private @Nullable FutureTask<List<Taking>> underWay;

    private record Taking(Waiting one, @Nullable Receipt receipt) {

        /** What is said of the articles beside it belongs to an article too. */
        Taking with(Set<Judgement> changed) {
            return receipt instanceof Receipt.Unchanged(var id, var number) && changed.contains(one.judgement())
                    ? new Taking(one, new Receipt.Changed(id, number)) : this;
        }
    }

    Batch(Person by, IntakeDesk desk, JudgementIntake judgements, Pace pace, Tally tally) {
        this.by = by;
        this.desk = desk;
        this.judgements = judgements;
        this.pace = pace;
        this.tally = tally;
    }

    /** Whether the batch was full and is going in, while the next is gathered. */
    boolean add(Where where, Arrival arrival, Judgement judgement) {
        waiting.add(new Waiting(where, arrival, judgement));
        letters += arrival.manuscript().body().length();
        if (waiting.size() < LARGEST && letters < MOST_LETTERS) {
            return false;
        }
        begin();
        return true;
    }

    void finish() {
        begin();
        await();
        desk.finish(Objects.requireNonNull(pace.indexedFrom()));
    }

    private void begin() {
        await();
        var indexedFrom = pace.keep();
        var batch = waiting;
        waiting = new ArrayList<>();
        letters = 0;
        underWay = new FutureTask<>(() -> judged(takeAll(batch, indexedFrom)));
        Thread.ofPlatform().daemon().name("intake").start(underWay);
    }

    private void await() {
        if (underWay == null) {
            return;
        }
        try {
            underWay.get().forEach(this::count);
            underWay = null;
        } catch (ExecutionException failure) {
            throw new Attempts.Stopped("A batch could not be taken", failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Attempts.Stopped("The import was stopped", stopped);
        }
    }

    private List<Taking> judged(List<Taking> batch) {
        var changed = judgements.take(batch.stream().filter(taking -> taking.receipt() != null).map(taking -> taking.one().judgement()).toList());
        return batch.stream().map(taking -> taking.with(changed)).toList();
    }

    private List<Taking> takeAll(List<Waiting> batch, Instant indexedFrom) {
        try {
            var receipts = batch.isEmpty() ? List.<Receipt>of() : desk.take(by, batch.stream().map(Waiting::arrival).toList(), indexedFrom);
            return IntStream.range(0, batch.size()).mapToObj(at -> new Taking(batch.get(at), receipts.get(at))).toList();
        } catch (RuntimeException failure) {
            LOG.info("A batch goes in article by article", failure);
            return batch.stream().map(one -> takeAlone(one, indexedFrom)).toList();
        }
    }

    private Taking takeAlone(Waiting one, Instant indexedFrom) {
        try {
            return new Taking(one, desk.take(by, List.of(one.arrival()), indexedFrom).getFirst());
        } catch (RuntimeException failure) {
            LOG.warn("{} line {} was not taken", one.where().file(), one.where().line(), failure);
            return new Taking(one, null);
        }
    }

    private void count(Taking taking) {
        var arrival = taking.one().arrival();
        switch (taking.receipt()) {
            case null -> tally.rejected(taking.one().where(), new Refused(Reason.FAILED, arrival.key()));
            case Receipt.EditionExists _ -> tally.rejected(taking.one().where(), new Refused(Reason.TWO_EDITIONS, arrival.storyKey()));
            case Receipt taken -> tally.took(taken);
        }
    }
}
