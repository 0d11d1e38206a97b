package vn.chieng.search;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chieng.index.OpenSearchAccess;

/**
 * An index that several processes share on OpenSearch, named after the database and the shape. Every process works off a part of
 * what has to be indexed. When processes with an index of another shape begin, as in an update, the older ones leave the indexing
 * to them and go on searching theirs until they are ended.
 */
final class IndexCluster implements IndexKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCluster.class);
    private static final long BETWEEN_BEATS = 2;
    private static final String UNKNOWN = "?";
    private static final String NONE = "";

    private final OpenSearchAccess access;
    private final Cluster cluster;
    private final boolean mayOwn;
    private final UUID process = UUID.randomUUID();
    private final String ours;
    private final String name;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("index-process").factory());
    private volatile boolean begun;
    private volatile boolean owned;
    private volatile String engineId = UNKNOWN;

    IndexCluster(OpenSearchAccess access, Cluster cluster, UUID database, boolean mayOwn) {
        this.access = access;
        this.cluster = cluster;
        this.mayOwn = mayOwn;
        ours = "chieng-" + database + "-";
        name = ours + IndexSchema.hash();
    }

    @Override
    public void customize(Map<String, Object> settings) {
        settings.keySet().removeIf(key -> key.startsWith(OpenSearchAccess.SETTINGS));
        access.settings(name).forEach((key, value) -> settings.put(OpenSearchAccess.SETTINGS + key, value));
        // OpenSearch may be away now; and who indexes is known only later.
        settings.put("hibernate.search.schema_management.strategy", "none");
        settings.put("hibernate.search.coordination.event_processor.enabled", false);
    }

    @Override
    public boolean isOwned() {
        return owned;
    }

    @Override
    public boolean tryOwn() {
        if (!begun) {
            begun = true;
            heart.scheduleWithFixedDelay(this::beat, BETWEEN_BEATS, BETWEEN_BEATS, TimeUnit.SECONDS);
            cluster.copies.alive(process, name, false);
        }
        if (mayOwn && !owned && cluster.copies.isNewest(name) && !cluster.copies.isAnyOtherIndexed(name)) {
            prepare();
            if (!engineId.equals(NONE)) {
                owned = true;
                cluster.copies.alive(process, name, true);
                cluster.copies.forgetOthers(name);
            }
        }
        return owned;
    }

    /** Says that this process lives, makes way for a newer one, and sees when the index is lost. */
    private void beat() {
        try {
            cluster.copies.alive(process, name, owned);
            if (owned && !cluster.copies.isNewest(name)) {
                LOG.info("Processes with an index of another shape have begun; they do the indexing now");
                owned = false;
                cluster.indexing.end();
                cluster.copies.alive(process, name, false);
            }
            look();
        } catch (RuntimeException failure) {
            LOG.debug("The database or OpenSearch is away", failure);
        }
    }

    @Override
    public boolean isShared() {
        return true;
    }

    /** An index of this name with another shape is none that we made: OpenSearch made it when it got a document for an index that was lost. */
    @Override
    public void prepare() {
        cluster.copies.alone(name, () -> {
            if (cluster.indexes().id(name) == null) {
                LOG.info("The shared search index {} is made", name);
                cluster.indexes().remove(name);
                cluster.schema().createIfMissing();
            }
        });
        look();
    }

    private void look() {
        engineId = Objects.requireNonNullElse(cluster.indexes().id(name), NONE);
    }

    @Override
    public boolean isFull() {
        var full = cluster.copies.full(name);
        return full != null && (engineId.equals(UNKNOWN) || full.equals(engineId));
    }

    @Override
    public boolean isSound() {
        return true;
    }

    @Override
    public void filling() {}

    @Override
    public void full() {
        var id = cluster.indexes().id(name);
        if (owned && id != null && id.equals(engineId)) {
            cluster.copies.full(name, id);
            var used = cluster.copies.used();
            cluster.indexes().beginningWith(ours).stream().filter(other -> !other.equals(name) && !used.contains(other))
                    .forEach(cluster.indexes()::remove);
        }
    }

    @Override
    public void alone(Runnable work) {
        cluster.copies.alone(name, work);
    }

    @Override
    public void destroy() {
        heart.shutdownNow();
        if (begun) {
            cluster.copies.gone(process);
        }
    }
}
