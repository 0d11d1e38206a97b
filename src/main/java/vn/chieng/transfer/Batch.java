package vn.chieng.transfer;

import java.util.ArrayList;
import java.util.List;
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

/** Gathers arrivals for one transaction; where that fails, each gets its own, so that one bad article does not stop the rest. */
final class Batch {

    private static final int LARGEST = 100;
    /** Two batches are in memory at a time, whatever came. */
    private static final int MOST_LETTERS = 4_000_000;
    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    private record Waiting(Where where, Arrival arrival) {}

    private final Person by;
    private final IntakeDesk desk;
    private final Tally tally;
    private List<Waiting> waiting = new ArrayList<>();
    private long letters;
    private @Nullable FutureTask<List<Taking>> underWay;

    private record Taking(Waiting one, @Nullable Receipt receipt) {}

    Batch(Person by, IntakeDesk desk, Tally tally) {
        this.by = by;
        this.desk = desk;
        this.tally = tally;
    }

    /** Whether the batch was full and is going in, while the next is gathered. */
    boolean add(Where where, Arrival arrival) {
        waiting.add(new Waiting(where, arrival));
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
    }

    private void begin() {
        await();
        var batch = waiting;
        waiting = new ArrayList<>();
        letters = 0;
        underWay = new FutureTask<>(() -> takeAll(batch));
        Thread.ofVirtual().name("intake").start(underWay);
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

    private List<Taking> takeAll(List<Waiting> batch) {
        try {
            var receipts = batch.isEmpty() ? List.<Receipt>of() : desk.take(by, batch.stream().map(Waiting::arrival).toList());
            return IntStream.range(0, batch.size()).mapToObj(at -> new Taking(batch.get(at), receipts.get(at))).toList();
        } catch (RuntimeException failure) {
            LOG.info("A batch goes in article by article", failure);
            return batch.stream().map(this::takeAlone).toList();
        }
    }

    private Taking takeAlone(Waiting one) {
        try {
            return new Taking(one, desk.take(by, List.of(one.arrival())).getFirst());
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
