package vn.chieng.text;
import org.hibernate.search.backend.lucene.analysis.*;
public class Analysis implements LuceneAnalysisConfigurer { public void configure(LuceneAnalysisConfigurationContext c){ for (var n : java.util.List.of("marked","folded","marked_pairs","folded_pairs")) c.analyzer(n).custom().tokenizer("standard").tokenFilter("lowercase"); } }
