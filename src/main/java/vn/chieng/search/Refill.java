package vn.chieng.search;

import java.util.ArrayList;
import java.util.List;
import jakarta.persistence.EntityManager;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts every article into the index again, through the same outbox as every change, so that changes go on being indexed
 * meanwhile and the newest always wins.
 */
@Component
class Refill {

    private static final int BATCH = 500;
    /** Enough to keep the indexing busy; a change made now waits behind no more than these. */
    private static final int MOST_WAITING = 2000;

    private final IndexRows rows;
    private final IndexAccess index;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    Refill(IndexRows rows, IndexAccess index, EntityManager entities, TransactionTemplate transaction) {
        this.rows = rows;
        this.index = index;
        this.entities = entities;
        this.transaction = transaction;
    }

    void run() {
        for (var ids = rows.idsAfter(0, BATCH); !ids.isEmpty(); ids = rows.idsAfter(ids.getLast(), BATCH)) {
            Patience.forever(() -> rows.waiting() <= MOST_WAITING);
            add(ids);
        }
        var added = rows.now();
        Patience.forever(() -> !rows.isAnythingWaitingSince(added));
        index.refresh();
        if (rows.isAnythingWaiting() || index.documents() != rows.articles()) {
            forgetLost();
        }
    }

    private void add(List<Long> ids) {
        transaction.executeWithoutResult(_ -> {
            var plan = Search.session(entities).indexingPlan();
            entities.createQuery("select a from Article a where a.id in :ids", Object.class).setParameter("ids", ids)
                    .getResultStream().forEach(plan::addOrUpdate);
        });
    }

    /** Documents of articles that are no more. */
    private void forgetLost() {
        index.<Void>ask(session -> {
            try (var all = session.search(IndexAccess.DOCUMENTS).select(f -> f.id(Long.class)).where(f -> f.matchAll()).scroll(BATCH)) {
                for (var chunk = all.next(); chunk.hasHits(); chunk = all.next()) {
                    var lost = new ArrayList<>(chunk.hits());
                    lost.removeAll(rows.present(chunk.hits()));
                    forget(lost);
                }
            }
            return null;
        });
    }

    private void forget(List<Long> lost) {
        if (!lost.isEmpty()) {
            transaction.executeWithoutResult(_ -> {
                var plan = Search.session(entities).indexingPlan();
                lost.forEach(id -> plan.purge(index.documentType(), id, null));
            });
        }
    }
}
