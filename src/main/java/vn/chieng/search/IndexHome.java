package vn.chieng.search;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chieng.database.Home;
import vn.chieng.database.HomeLock;

/**
 * Makes the index's folder ready before anything opens it. One process at a time owns the index of a home: it alone works off
 * what has to be indexed, writes the folder, and throws away one that is foreign or damaged. Every other process leaves its
 * changes to the owner, and only reads.
 */
final class IndexHome implements IndexKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(IndexHome.class);

    private final Home home;
    private final IndexRows rows;
    private final boolean mayOwn;
    private final IndexFolder folder;
    private final UUID database;
    private volatile @Nullable HomeLock lock;

    /** @param mayOwn whether this process wants the index, should no other have it */
    IndexHome(Home home, IndexRows rows, boolean mayOwn) {
        this.home = home;
        this.rows = rows;
        this.mayOwn = mayOwn;
        folder = new IndexFolder(home.resolve("index").resolve(IndexSchema.hash()));
        database = rows.identity();
        tryOwn();
    }

    /** Takes the index when no other process has it. */
    @Override
    public boolean tryOwn() {
        if (mayOwn && lock == null) {
            lock = HomeLock.tryOwn(home, "index");
            if (isOwned()) {
                makeReady();
            }
        }
        return isOwned();
    }

    private void makeReady() {
        if (folder.isFull(database) && disagrees(folder.documents())) {
            LOG.warn("The search index does not agree with the database; it is made anew");
            folder.clear();
        } else if (!folder.isFrom(database) || folder.documents() < 0) {
            folder.clear();
        }
        folder.say(database, folder.isFull(database));
    }

    /** What waits to be indexed may account for a difference; a little more is filled in later, while searches go on. */
    private boolean disagrees(long documents) {
        long articles = rows.articles();
        return documents < 0 || Math.abs(documents - articles) > rows.waiting() + articles / 100;
    }

    @Override
    public void customize(Map<String, Object> settings) {
        settings.put("hibernate.search.backend.directory.root", folder.path().toString());
        settings.put("hibernate.search.coordination.event_processor.enabled", isOwned());
        if (!isOwned()) {
            settings.put("hibernate.search.schema_management.strategy", "none");
            // The name does it no justice: it is the one way to read that takes no lock for writing.
            settings.put("hibernate.search.backend.io.strategy", "debug");
        }
    }

    @Override
    public boolean isOwned() {
        return lock != null;
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public void prepare() {
        // Made ready before anything opened it.
    }

    @Override
    public boolean isFull() {
        return folder.isFull(database);
    }

    @Override
    public boolean isSound() {
        return folder.isSound();
    }

    @Override
    public void filling() {
        folder.say(database, false);
    }

    @Override
    public void full() {
        folder.say(database, true);
        folder.clearOthers();
    }

    @Override
    public void alone(Runnable work) {
        work.run();
    }

    @Override
    public void destroy() {
        var held = lock;
        if (held != null) {
            held.close();
        }
    }
}
