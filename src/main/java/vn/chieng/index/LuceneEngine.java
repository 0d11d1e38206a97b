package vn.chieng.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.TypedSearchPredicateFactory;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** In this process. */
final class LuceneEngine implements Engine {

    private final PartFrequencies frequencies = new PartFrequencies();
    private final Searchers searchers = new Searchers();
    private final ValueColumns columns = new ValueColumns();

    @Override
    public PredicateFinalStep predicate(TypedSearchPredicateFactory<?> f, Clause clause) {
        return f.extension(LuceneExtension.get()).fromLuceneQuery(LuceneWords.of(clause));
    }

    @Override
    public Questions questions(SearchSession session) throws IOException {
        return new LuceneQuestions(reader(session), searchers, columns);
    }

    @Override
    public Look look(SearchSession session) throws IOException {
        return new LuceneLook(reader(session), searchers, frequencies);
    }

    @Override
    public List<?> state(SearchSession session) throws IOException {
        try (var reader = reader(session)) {
            return reader.leaves().stream().map(part -> part.reader().getReaderCacheHelper().getKey()).toList();
        }
    }

    private static IndexReader reader(SearchSession session) throws IOException {
        return session.scope(Object.class).extension(LuceneExtension.get()).openIndexReader();
    }
}
