package vn.chieng.transfer;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chieng.account.Person;
import vn.chieng.article.Arrival;
import vn.chieng.article.IntakeDesk;
import vn.chieng.article.Receipt;

/** Gathers arrivals for one transaction; where that fails, each gets its own, so that one bad article does not stop the rest. */
final class Batch {

    private static final int LARGEST = 100;
    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    private record Waiting(Where where, Arrival arrival) {}

    private final Person by;
    private final IntakeDesk desk;
    private final Tally tally;
    private final List<Waiting> waiting = new ArrayList<>();

    Batch(Person by, IntakeDesk desk, Tally tally) {
        this.by = by;
        this.desk = desk;
        this.tally = tally;
    }

    /** Whether the batch was full and has gone in. */
    boolean add(Where where, Arrival arrival) {
        waiting.add(new Waiting(where, arrival));
        if (waiting.size() < LARGEST) {
            return false;
        }
        finish();
        return true;
    }

    void finish() {
        if (!waiting.isEmpty()) {
            takeAll();
            waiting.clear();
        }
    }

    private void takeAll() {
        List<Receipt> receipts;
        try {
            receipts = desk.take(by, waiting.stream().map(Waiting::arrival).toList());
        } catch (RuntimeException failure) {
            LOG.info("A batch goes in article by article", failure);
            waiting.forEach(this::takeAlone);
            return;
        }
        for (int at = 0; at < receipts.size(); at++) {
            count(waiting.get(at), receipts.get(at));
        }
    }

    private void takeAlone(Waiting one) {
        try {
            count(one, desk.take(by, List.of(one.arrival())).getFirst());
        } catch (RuntimeException failure) {
            LOG.warn("{} line {} was not taken", one.where().file(), one.where().line(), failure);
            tally.rejected(one.where(), new Refused(Reason.FAILED, one.arrival().key()));
        }
    }

    private void count(Waiting one, Receipt receipt) {
        if (receipt instanceof Receipt.EditionExists) {
            tally.rejected(one.where(), new Refused(Reason.TWO_EDITIONS, one.arrival().storyKey()));
        } else {
            tally.took(receipt);
        }
    }
}
