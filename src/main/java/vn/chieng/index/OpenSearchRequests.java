package vn.chieng.index;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.Request;
import org.opensearch.client.Response;
import org.opensearch.client.ResponseListener;
import org.opensearch.client.RestClient;

/** What Hibernate Search has no words for, asked through its own connection, and never for longer than said. */
final class OpenSearchRequests {

    private final RestClient client;

    OpenSearchRequests(EntityManagerFactory entities) {
        client = Search.mapping(entities).backend().unwrap(ElasticsearchBackend.class).client(RestClient.class);
    }

    JsonObject ask(String method, String path, @Nullable JsonElement body, Duration patience) throws IOException {
        var request = new Request(method, path);
        if (body != null) {
            request.setJsonEntity(body.toString());
        }
        var answer = new CompletableFuture<Response>();
        var sent = client.performRequestAsync(request, new Listener(answer));
        try (var entity = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS).getEntity();
                var content = new InputStreamReader(entity.getContent(), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(content).getAsJsonObject();
        } catch (TimeoutException slow) {
            sent.cancel();
            throw new IOException("OpenSearch took longer than " + patience, slow);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof IOException told ? told : new IOException(failure.getCause());
        } catch (InterruptedException interrupted) {
            sent.cancel();
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private record Listener(CompletableFuture<Response> answer) implements ResponseListener {

        @Override
        public void onSuccess(Response response) {
            answer.complete(response);
        }

        @Override
        public void onFailure(Exception failure) {
            answer.completeExceptionally(failure);
        }
    }
}
