package vn.chieng.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.backend.elasticsearch.client.opensearch.rest.ElasticsearchHttpClientConfigurer;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How to reach the OpenSearch that keeps the index, if one does. */
@Component
public final class OpenSearchAccess {

    /** Begins the name of every setting of the engine. */
    public static final String SETTINGS = "hibernate.search.backend.";

    /** The client unpacks answers itself, and HTTP Components from 5.6 on had done so already: they are to come unpacked. */
    private static final ElasticsearchHttpClientConfigurer PLAIN = context -> context.clientBuilder().disableContentCompression();

    /** In milliseconds; and enough connections for all who search at once. */
    private static final Map<String, Object> CONNECTIONS = Map.of("connection_timeout", 1000, "read_timeout", 10_000,
            "max_connections", 128, "max_connections_per_route", 64);

    private final List<String> addresses;
    private final String user;
    private final String password;

    /** @param addresses with commas between; empty where Lucene keeps the index in this process */
    OpenSearchAccess(@Value("${chieng.search.opensearch:}") String addresses, @Value("${chieng.search.user:}") String user,
            @Value("${chieng.search.password:}") String password) {
        this.addresses = Arrays.stream(addresses.split(",")).map(String::strip).filter(address -> !address.isEmpty())
                .map(address -> address.contains("://") ? address : "http://" + address).toList();
        this.user = user;
        this.password = password;
    }

    public boolean isUsed() {
        return !addresses.isEmpty();
    }

    /** What Hibernate Search must know to keep its index there; it asks nothing before it has to, so that it starts without. */
    public Map<String, Object> settings(String index) {
        var settings = new HashMap<String, Object>(CONNECTIONS);
        settings.putAll(Map.of(
                "type", "elasticsearch",
                "client_factory", "opensearch-rest",
                "uris", addresses,
                "version", "opensearch:3.3",
                "version_check.enabled", false,
                "schema_management.settings_file", "opensearch/index.json",
                "client.configurer", BeanReference.ofInstance(PLAIN),
                "layout.strategy", BeanReference.ofInstance(new Named(index))));
        if (!user.isEmpty()) {
            settings.put("username", user);
            settings.put("password", password);
        }
        return settings;
    }

    /** The index under the one name, without aliases. */
    private record Named(String name) implements IndexLayoutStrategy {

        @Override
        public String createInitialElasticsearchIndexName(String ignored) {
            return name;
        }

        @Override
        public @Nullable String createWriteAlias(String ignored) {
            return null;
        }

        @Override
        public @Nullable String createReadAlias(String ignored) {
            return null;
        }
    }
}
