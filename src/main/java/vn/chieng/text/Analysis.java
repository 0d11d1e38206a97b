package vn.chieng.text;

import org.apache.lucene.analysis.Analyzer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * The analysis that search uses, the same for a text and for a query. <em>Marked</em> terms keep their marks, with the
 * tone behind the syllable ({@link Tones#legible} spells them); <em>folded</em> terms have none; <em>pairs</em> are two
 * neighbouring terms; the number of a document is one term beside its parts. Texts and queries are NFC already.
 */
public final class Analysis implements LuceneAnalysisConfigurer {

    public static final String MARKED = "marked";
    public static final String FOLDED = "folded";
    public static final String MARKED_PAIRS = "marked_pairs";
    public static final String FOLDED_PAIRS = "folded_pairs";
    public static final String ENGLISH = "english";
    public static final String ENGLISH_PAIRS = "english_pairs";
    /** A normalizer: what is sorted by it is sorted without marks. */
    public static final String SORTABLE = "sortable";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        Chains.BY_NAME.forEach((name, chain) -> context.analyzer(name).instance(chain.analyzer()));
        context.normalizer(SORTABLE).instance(Chains.SORTABLE.analyzer());
    }

    /** One of the analyzers, or the normalizer, by its name. */
    public static Analyzer analyzer(String name) {
        var chain = SORTABLE.equals(name) ? Chains.SORTABLE : Chains.BY_NAME.get(name);
        if (chain == null) {
            throw new IllegalArgumentException("No analysis is called " + name);
        }
        return chain.analyzer();
    }
}
