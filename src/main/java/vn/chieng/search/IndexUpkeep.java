package vn.chieng.search;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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
    private static final long BETWEEN_LOOKS = 2;

    private final IndexKeeper home;
    private final IndexState state;
    private final IndexAccess index;
    private final Refill refill;
    private final IndexRows rows;
    private final LateIndexing late;
    private volatile boolean indexes;
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("index").factory());
    /** Minutes of work on a large index, during which the rest is still looked after. */
    private final ExecutorService tidying = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("index-tidy").factory());

    IndexUpkeep(IndexKeeper home, IndexState state, IndexAccess index, Refill refill, IndexRows rows, LateIndexing late) {
        this.home = home;
        this.state = state;
        this.index = index;
        this.refill = refill;
        this.rows = rows;
        this.late = late;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (home.isFull()) {
            state.full();
        }
        indexes = home.isOwned();
        background.execute(indexes ? this::check : this::look);
        background.scheduleWithFixedDelay(this::look, BETWEEN_LOOKS, BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    /** Whether what this process changed is its own to index; another one may do it, or none. */
    public boolean isOwner() {
        return home.isOwned() || home.isShared();
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

    /** The same, or {@code most} if there are more. */
    public int waiting(int most) {
        return rows.waiting(most);
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

    /**
     * Puts the many parts together that an index has after it was filled or much was taken in, which makes each search about a third
     * cheaper; in the background, while searches and changes go on. It takes as much room on the disk as the index for a while.
     * OpenSearch does this on its own.
     *
     * @return done when it is one part, or could not be made so
     */
    public CompletableFuture<Void> tidy() {
        return home.isOwned() && !home.isShared() ? CompletableFuture.runAsync(this::merge, tidying) : CompletableFuture.completedFuture(null);
    }

    private void merge() {
        try {
            if (index.isScattered()) {
                index.merge();
            }
        } catch (RuntimeException failure) {
            if (!tidying.isShutdown()) {
                state.complain("The search index stays in many parts; searches are slower", failure);
            }
        }
    }

    /** Another process may have given the index up, or filled it; what went wrong once may go right now. */
    private void look() {
        try {
            if (home.isOwned() && state.isFull() && !home.isFull()) {
                state.filling();
            }
            if (!home.isOwned()) {
                indexes = false;
                home.tryOwn();
            }
            if (home.isOwned() && !indexes) {
                takeOver();
            } else if (home.isOwned() && (!home.isFull() || rows.isAnythingAborted())) {
                check();
            }
            isFull();
        } catch (RuntimeException failure) {
            if (!background.isShutdown()) {
                state.complain("The search index was not looked after", failure);
            }
        }
    }

    private void takeOver() {
        LOG.info("This process works off what has to be indexed from now on");
        late.start();
        indexes = true;
        check();
    }

    private boolean isFull() {
        if (!state.isFull() && (!home.isOwned() || home.isShared()) && home.isFull()) {
            state.full();
        }
        return state.isFull();
    }

    private void check() {
        try {
            home.prepare();
            index.mapping().extension(OutboxPollingExtension.get()).reprocessAbortedEvents();
            if (!home.isFull()) {
                fill();
            } else if (!home.isSound()) {
                startOver();
            } else if (isSomethingMissing()) {
                LOG.warn("Something is missing in the search index; it is filled in");
                fill();
            }
            tidy();
            isFull();
        } catch (RuntimeException failure) {
            if (!background.isShutdown()) {
                state.complain("The search index stays as it was found", failure);
            }
        }
    }

    /** Asked when nothing waits, so that the numbers must be the same. */
    private boolean isSomethingMissing() {
        Patience.forever(() -> !rows.isAnythingWaiting());
        index.refresh();
        return !rows.isAnythingWaiting() && index.documents() != rows.articles() && !rows.isAnythingWaiting();
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
            home.alone(() -> {
                refill.run();
                home.full();
                state.full();
            });
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
        tidying.shutdownNow();
    }
}
