package vn.chieng.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether other ways to write a query find the same. */
@Component
class SameAnswers {

    private static final int HEADLINES = 60;
    private static final int PHRASES = 150;

    private final Reader reader;

    SameAnswers(Reader reader) {
        this.reader = reader;
    }

    private record Same(String query, boolean set, boolean page) {}

    void measure(Report report, Items items) {
        var queries = Stream.of(items.some(HEADLINES, _ -> true).stream().map(Items::headline), items.some(PHRASES, _ -> true).stream().map(items::phrase))
                .flatMap(some -> some).flatMap(Optional::stream).map(Question::typed).toList();
        var judged = Judged.all().stream().filter(one -> one.language().equals(items.language())).map(Judged::query).toList();
        var all = Stream.concat(queries.stream(), judged.stream()).distinct().toList();
        report.headed("Spelling variants").says(("%d queries: headlines, phrases of four syllables, and the judged ones; each beside the same query written otherwise, "
                + "where it can be. A set is the same when as many are found, and the newest %d of them are the same articles; a first page, when it "
                + "has the same articles in the same order. Asked: the same set always, the same first page for 95 %%.").formatted(all.size(), Reader.MOST));
        report.table(List.of("variant", "queries", "same set", "same first page", "holds", "not the same for"),
                Arrays.stream(Variant.values()).map(variant -> row(variant, all, items.language())).toList());
    }

    private List<Object> row(Variant variant, List<String> queries, String language) {
        var answers = new ArrayList<Same>();
        for (var query : queries.stream().filter(query -> !variant.of(query).equals(query)).toList()) {
            answers.add(same(query, variant.of(query), language));
        }
        double sets = answers.stream().mapToInt(same -> same.set() ? 1 : 0).average().orElse(1);
        double pages = answers.stream().mapToInt(same -> same.page() ? 1 : 0).average().orElse(1);
        return List.of(variant.label, answers.size(), sets, pages, Limit.holds(sets == 1 && pages >= 0.95),
                answers.stream().filter(same -> !same.set() || !same.page()).limit(3).map(same -> "`" + same.query() + "`").collect(Collectors.joining(", ")));
    }

    private Same same(String one, String other, String language) {
        return new Same(one, reader.all(one, language).equals(reader.all(other, language)), reader.firstPage(one, language).equals(reader.firstPage(other, language)));
    }
}
