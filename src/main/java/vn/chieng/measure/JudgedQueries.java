package vn.chieng.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chieng.spelling.Wordbooks;

/** How well search finds what the judged queries want of the demo paper. */
@Component
class JudgedQueries {

    private static final int FIRST = 10;

    private final Reader reader;
    private final Wordbooks wordbooks;
    private final JdbcClient database;

    JudgedQueries(Reader reader, Wordbooks wordbooks, JdbcClient database) {
        this.reader = reader;
        this.wordbooks = wordbooks;
        this.database = database;
    }

    private record Asked(Judged judged, Ranked<Long> answer) {}

    void measure(Report report) {
        List.of("vi", "en").forEach(wordbooks::learn);
        var asked = Judged.all().stream().map(this::ask).toList();
        report.headed("Judged queries").says(asked.size()
                + " queries written by hand over the demo paper (`seeds/demo/queries.tsv`); articles of the query's language are searched.");
        byKind(report, asked);
        failing(report, asked);
    }

    private Asked ask(Judged judged) {
        var ids = ids(judged.language());
        var grades = new LinkedHashMap<Long, Integer>();
        judged.wanted().forEach((key, grade) -> {
            if (!ids.containsKey(key)) {
                throw new IllegalStateException("The demo has no article " + key + " in " + judged.language());
            }
            grades.put(ids.get(key), grade);
        });
        return new Asked(judged, new Ranked<>(reader.firstPage(judged.query(), judged.language()), grades));
    }

    private Map<String, Long> ids(String language) {
        var ids = new LinkedHashMap<String, Long>();
        database.sql("select key, id from article where language = ?").param(language).query(row -> {
            ids.put(row.getString(1), row.getLong(2));
        });
        return ids;
    }

    private static void byKind(Report report, List<Asked> asked) {
        var kinds = new TreeMap<String, List<Ranked<Long>>>();
        asked.forEach(one -> kinds.computeIfAbsent(one.judged().kind(), any -> new ArrayList<>()).add(one.answer()));
        kinds.put("~all", asked.stream().map(Asked::answer).toList());
        report.table(List.of("kind", "queries", "MRR@10", "recall@10", "nDCG@10"), kinds.entrySet().stream()
                .map(kind -> List.of(kind.getKey().replace("~", ""), kind.getValue().size(), mean(kind.getValue(), one -> one.reciprocalRank(FIRST)),
                        mean(kind.getValue(), one -> one.recall(FIRST)), mean(kind.getValue(), one -> one.ndcg(FIRST)))).toList());
    }

    private static void failing(Report report, List<Asked> asked) {
        var worst = asked.stream().filter(one -> one.answer().ndcg(FIRST) < 0.5).map(one -> List.of("`" + one.judged().query() + "`", one.judged().language(),
                one.judged().kind(), one.answer().reciprocalRank(FIRST), one.answer().ndcg(FIRST))).toList();
        report.says("Those with nDCG@10 below 0.5:").table(List.of("query", "language", "kind", "RR", "nDCG"), worst);
    }

    private static double mean(List<Ranked<Long>> answers, ToDoubleFunction<Ranked<Long>> figure) {
        return answers.stream().mapToDouble(figure).average().orElse(0);
    }
}
