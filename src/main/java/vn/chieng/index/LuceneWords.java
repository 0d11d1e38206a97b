package vn.chieng.index;

import java.util.Collection;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Clauses as Lucene's queries. */
public final class LuceneWords {

    private LuceneWords() {}

    public static Query of(Clause clause) {
        return switch (clause) {
            case Clause.Term(var field, var term) -> new TermQuery(new Term(field, term));
            case Clause.Run(var field, var terms) -> new PhraseQuery(field, terms.toArray(String[]::new));
            case Clause.Begun(var field, var beginning) -> new PrefixQuery(new Term(field, beginning));
            case Clause.Id(var field, var id) -> LongPoint.newExactQuery(field, id);
            case Clause.AnyId(var field, var ids) -> LongField.newSetQuery(field, ids.stream().mapToLong(Long::longValue).sorted().toArray());
            case Clause.AnyNumber(var field, var numbers) -> IntPoint.newSetQuery(field, numbers);
            case Clause.Yes(var field) -> IntPoint.newExactQuery(field, 1);
            case Clause.Fresh(var field, var now, var halfLife, var weight) ->
                    LongField.newDistanceFeatureQuery(field, weight, now.toEpochMilli(), halfLife.toMillis());
            case Clause.Best(var of) -> new DisjunctionMaxQuery(of.stream().map(LuceneWords::of).toList(), 0);
            case Clause.Constant(var constant) -> new ConstantScoreQuery(of(constant));
            case Clause.Boosted(var boosted, var weight) -> new BoostQuery(of(boosted), weight);
            case Clause.Mix mix -> mixed(mix);
            case Clause.Everything _ -> new MatchAllDocsQuery();
            case Clause.Nothing _ -> new MatchNoDocsQuery();
        };
    }

    private static Query mixed(Clause.Mix mix) {
        var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(mix.atLeast());
        add(query, mix.musts(), Occur.MUST);
        add(query, mix.filters(), Occur.FILTER);
        add(query, mix.mays(), Occur.SHOULD);
        add(query, mix.nots(), Occur.MUST_NOT);
        return query.build();
    }

    private static void add(BooleanQuery.Builder query, Collection<Clause> clauses, Occur occur) {
        clauses.forEach(clause -> query.add(of(clause), occur));
    }
}
