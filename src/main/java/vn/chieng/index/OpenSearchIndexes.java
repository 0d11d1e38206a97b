package vn.chieng.index;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.ResponseException;

/** The indexes that OpenSearch keeps. */
public final class OpenSearchIndexes {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int NOT_FOUND = 404;

    private final OpenSearchRequests requests;

    public OpenSearchIndexes(EntityManagerFactory entities) {
        requests = new OpenSearchRequests(entities);
    }

    /**
     * What OpenSearch calls the index, and no other one before or after it.
     *
     * @return null when there is none of this name, or one that OpenSearch made by itself and that takes any field
     */
    public @Nullable String id(String name) {
        try {
            var index = requests.ask("GET", "/" + name + "?filter_path=*.mappings.dynamic,*.settings.index.uuid", null, PATIENCE).getAsJsonObject(name);
            return index.has("mappings") ? index.getAsJsonObject("settings").getAsJsonObject("index").get("uuid").getAsString() : null;
        } catch (ResponseException refused) {
            if (refused.getResponse().getStatusLine().getStatusCode() == NOT_FOUND) {
                return null;
            }
            throw new UncheckedIOException(refused);
        } catch (IOException silence) {
            throw new UncheckedIOException(silence);
        }
    }

    public Set<String> beginningWith(String beginning) {
        try {
            return requests.ask("GET", "/" + beginning + "*/_settings/index.uuid", null, PATIENCE).keySet();
        } catch (IOException silence) {
            throw new UncheckedIOException(silence);
        }
    }

    /** If it is there. */
    public void remove(String name) {
        try {
            requests.ask("DELETE", "/" + name + "?ignore_unavailable=true", null, PATIENCE);
        } catch (IOException silence) {
            throw new UncheckedIOException(silence);
        }
    }
}
