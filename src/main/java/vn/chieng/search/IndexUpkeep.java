package vn.chieng.search;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Keeps the index true to the database. */
@Component
public class IndexUpkeep implements SmartInitializingSingleton, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(IndexUpkeep.class);

    private final IndexHome home;
    private final IndexState state;
    private final IndexAccess index;
    private final Refill refill;
    private final IndexRows rows;
    private final ExecutorService background = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("index").factory());

    IndexUpkeep(IndexHome home, IndexState state, IndexAccess index, Refill refill, IndexRows rows) {
        this.home = home;
        this.state = state;
        this.index = index;
        this.refill = refill;
        this.rows = rows;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (home.isFull()) {
            state.full();
        }
        if (home.isOwned()) {
            background.execute(this::check);
        }
    }

    /** Whether this process writes the index; another one may, or none. */
    public boolean isOwner() {
        return home.isOwned();
    }

    /** Waits until all that is committed can be found; false when it took too long. Someone must own the index. */
    public boolean awaitCaughtUp(Duration longest) {
        var caughtUp = Patience.until(() -> isFull() && !rows.isAnythingWaiting(), longest);
        if (caughtUp) {
            index.refresh();
        }
        return caughtUp;
    }

    /** How many changes are not indexed yet. */
    public long waiting() {
        return rows.waiting();
    }

    /**
     * Indexes every article again, in the background; searches and changes go on. Does nothing where another process owns the
     * index.
     *
     * @return done when every article is indexed
     */
    public CompletableFuture<Void> rebuild() {
        return home.isOwned() ? CompletableFuture.runAsync(this::fill, background) : CompletableFuture.completedFuture(null);
    }

    private boolean isFull() {
        if (!state.isFull() && !home.isOwned() && home.isFull()) {
            state.full();
        }
        return state.isFull();
    }

    private void check() {
        try {
            index.mapping().extension(OutboxPollingExtension.get()).reprocessAbortedEvents();
            if (!state.isFull()) {
                fill();
            } else if (!home.isSound()) {
                startOver();
            }
        } catch (RuntimeException failure) {
            if (!background.isShutdown()) {
                LOG.warn("The search index stays as it was found", failure);
            }
        }
    }

    private void startOver() {
        LOG.warn("The search index is damaged; it is made anew");
        state.filling();
        home.filling();
        index.mapping().scope(IndexAccess.DOCUMENTS).schemaManager().dropAndCreate();
        fill();
    }

    private void fill() {
        try {
            refill.run();
            home.full();
            state.full();
        } catch (RuntimeException failure) {
            if (!background.isShutdown()) {
                LOG.error("The search index could not be filled; the next start tries again", failure);
            }
            throw failure;
        }
    }

    @Override
    public void destroy() {
        background.shutdownNow();
    }
}
