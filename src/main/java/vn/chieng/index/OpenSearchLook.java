package vn.chieng.index;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.index.ElasticsearchIndexManager;
import org.hibernate.search.engine.search.query.SearchQuery;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchException;

/** A few short questions, which must all be answered in the time that a page has for them. */
final class OpenSearchLook implements Look {

    private static final Duration PATIENCE = Duration.ofMillis(250);

    private record Scored(Long number, Float score) {}

    private final SearchSession session;
    private final EntityManagerFactory entities;
    private final Runnable failed;
    private final long deadline = System.nanoTime() + PATIENCE.toNanos();
    private long documents = -1;

    /** @param failed told when there was no answer in time */
    OpenSearchLook(SearchSession session, Runnable failed) {
        this.session = session;
        this.failed = failed;
        entities = session.toEntityManager().getEntityManagerFactory();
    }

    @Override
    public long documents() throws IOException {
        if (documents < 0) {
            documents = answered(() -> session.search(Object.class).where(f -> f.matchAll())
                    .failAfter(left().toMillis(), TimeUnit.MILLISECONDS).fetchTotalHitCount());
        }
        return documents;
    }

    @Override
    public boolean isScattered() {
        return false;
    }

    @Override
    public Map<String, Integer> frequencies(String field, Collection<String> terms) throws IOException {
        var answer = answered(() -> new OpenSearchRequests(entities).ask("POST", "/" + index() + "/_termvectors", document(field, terms), left()));
        var frequencies = HashMap.<String, Integer>newHashMap(terms.size());
        var vectors = answer.getAsJsonObject("term_vectors").getAsJsonObject(field);
        if (vectors != null) {
            vectors.getAsJsonObject("terms").entrySet().forEach(term -> {
                var frequency = term.getValue().getAsJsonObject().get("doc_freq");
                frequencies.put(term.getKey(), frequency == null ? 0 : frequency.getAsInt());
            });
        }
        return frequencies;
    }

    /** A document that is not there, of which OpenSearch tells how its terms stand in all others. */
    private static JsonObject document(String field, Collection<String> terms) {
        var document = new JsonObject();
        document.addProperty(field, String.join(" ", terms));
        var question = new JsonObject();
        question.add("doc", document);
        question.addProperty("term_statistics", true);
        question.addProperty("field_statistics", false);
        question.addProperty("positions", false);
        question.addProperty("offsets", false);
        return question;
    }

    @Override
    public Map<Long, Double> best(Clause candidates, int most, Clause score, String number) throws IOException {
        var numbers = new HashMap<Long, Double>();
        answered(() -> query(candidates, most, score, number).fetchHits(most)).forEach(hit -> numbers.put(hit.number(), hit.score().doubleValue()));
        return numbers;
    }

    private SearchQuery<Scored> query(Clause candidates, int most, Clause score, String number) throws IOException {
        return session.search(Object.class).extension(ElasticsearchExtension.get())
                .select(f -> f.composite().from(f.field(number, Long.class), f.score()).as(Scored::new))
                .where(f -> f.fromJson(OpenSearchWords.of(candidates)))
                .requestTransformer(request -> request.body().add("rescore", alone(score, most)))
                .failAfter(left().toMillis(), TimeUnit.MILLISECONDS)
                .toQuery();
    }

    /** The second score, and nothing of the first. */
    private static JsonArray alone(Clause score, int most) {
        var query = new JsonObject();
        query.add("rescore_query", OpenSearchWords.of(score));
        query.addProperty("query_weight", 0);
        query.addProperty("rescore_query_weight", 1);
        var rescore = new JsonObject();
        rescore.addProperty("window_size", most);
        rescore.add("query", query);
        var all = new JsonArray();
        all.add(rescore);
        return all;
    }

    private String index() {
        return Search.mapping(entities).allIndexedEntities().iterator().next().indexManager().unwrap(ElasticsearchIndexManager.class)
                .descriptor().readName();
    }

    private interface Question<R> {

        R ask() throws IOException;
    }

    private <R> R answered(Question<R> question) throws IOException {
        try {
            return question.ask();
        } catch (IOException silence) {
            failed.run();
            throw silence;
        } catch (SearchException silence) {
            failed.run();
            throw new IOException(silence);
        }
    }

    private Duration left() throws IOException {
        var left = Duration.ofNanos(deadline - System.nanoTime());
        if (left.toMillis() < 1) {
            throw new IOException("OpenSearch took longer than a page can wait");
        }
        return left;
    }

    @Override
    public void close() {}
}
