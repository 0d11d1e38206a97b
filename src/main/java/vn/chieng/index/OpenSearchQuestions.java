package vn.chieng.index;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.TypedSearchAggregationFactory;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchException;

/** Asked of OpenSearch by way of Hibernate Search. */
final class OpenSearchQuestions implements Questions {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SearchSession session;
    private final long deadline = System.nanoTime() + PATIENCE.toNanos();

    OpenSearchQuestions(SearchSession session) {
        this.session = session;
    }

    @Override
    public long total(Clause clause) throws IOException {
        return answered(() -> session.search(Object.class).extension(ElasticsearchExtension.get()).where(f -> f.fromJson(OpenSearchWords.of(clause)))
                .failAfter(left(), TimeUnit.MILLISECONDS).fetchTotalHitCount());
    }

    @Override
    public Counts count(Clause clause, Map<String, Class<?>> fields, int most) throws IOException {
        var query = session.search(Object.class).extension(ElasticsearchExtension.get()).select(f -> f.id(Long.class))
                .where(f -> f.fromJson(OpenSearchWords.of(clause))).failAfter(left(), TimeUnit.MILLISECONDS);
        fields.forEach((field, type) -> counting(query, field, type, most));
        var found = answered(() -> query.fetch(0));
        var values = new HashMap<String, Map<String, Long>>();
        fields.keySet().forEach(field -> {
            var counts = new HashMap<String, Long>();
            found.aggregation(key(field)).forEach((value, count) -> counts.put(value.toString(), count));
            values.put(field, counts);
        });
        return new Counts(found.total().hitCount(), values);
    }

    @SuppressWarnings("unchecked")
    private static <S> void counting(SearchQueryOptionsStep<S, ?, Long, ?, ?, ? extends TypedSearchAggregationFactory<S>> query, String field, Class<?> type,
            int most) {
        query.aggregation(key(field), f -> f.terms().field(field, (Class<Object>) type).orderByCountDescending().maxTermCount(most));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static AggregationKey<Map<Object, Long>> key(String field) {
        return (AggregationKey) AggregationKey.of(field);
    }

    @Override
    public List<Long> hits(Clause clause, Order order, int skipped, int most) throws IOException {
        return answered(() -> session.search(Object.class).extension(ElasticsearchExtension.get()).select(f -> f.field(order.name(), Long.class))
                .where(f -> f.fromJson(OpenSearchWords.of(clause))).sort(f -> sort(f, order))
                .failAfter(left(), TimeUnit.MILLISECONDS).fetchHits(skipped, most));
    }

    private static SortFinalStep sort(SearchSortFactory f, Order order) {
        var all = f.composite();
        if (order.byScore()) {
            all.add(f.score());
        }
        order.fields().forEach(field -> all.add(f.field(field).desc()));
        return all;
    }

    private long left() throws IOException {
        long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
        if (left < 1) {
            throw new IOException("OpenSearch took longer than anybody waits");
        }
        return left;
    }

    private interface Question<R> {

        R ask() throws IOException;
    }

    private static <R> R answered(Question<R> question) throws IOException {
        try {
            return question.ask();
        } catch (SearchException silence) {
            throw new IOException(silence);
        }
    }

    @Override
    public void close() {
        // The session is closed by whoever opened it.
    }
}
