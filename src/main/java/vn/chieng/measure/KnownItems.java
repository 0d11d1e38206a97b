package vn.chieng.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chieng.text.Folding;

/** Whether an article is found by its headline, by some syllables of it, or by the number of a document that it names. */
@Component
class KnownItems {

    private static final int ASKED = 300;
    /** Without headlines results differ more from question to question: with so many, chance is about 0.013. */
    private static final int ASKED_HEADLESS = 1000;

    private final Reader reader;

    KnownItems(Reader reader) {
        this.reader = reader;
    }

    /** With the headlines in the index. */
    void headed(Report report, Items items) {
        var marked = trial(items, "four syllables, with marks", 0.93, items::phrase);
        var slipped = trial(items, "four syllables, with marks, one typo", 0.85, item -> items.phrase(item).map(phrase -> phrase.as(words -> Slip.in(words, items.dice(item)))));
        report.headed("Known items: headlines in the index").table(Trial.HEADS, Stream.of(
                trial(items, "whole headline, with marks", 0.99, Items::headline),
                trial(items, "whole headline, plain", 0.99, plain(Items::headline)),
                marked,
                trial(items, "four syllables, plain", 0.93, plain(items::phrase)),
                trial(items, "four syllables, with marks, i for y or y for i", 0.90, item -> items.phrase(item, Variant.I_OR_Y)),
                trial(items, "four syllables, plain, i for y or y for i", 0.90, plain(item -> items.phrase(item, Variant.I_OR_Y))),
                slipped,
                trial(items, "four syllables, plain, one typo", 0.85,
                        item -> items.phrase(item).map(phrase -> phrase.as(words -> Slip.in(Folding.fold(words), items.dice(item)))))).map(Trial::cells).toList());
        report.says("Recall@10 with one typo is %.3f of the right spelling's (asked: ≥ 0.8; holds: %s)."
                .formatted(slipped.recall() / marked.recall(), Trial.holds(slipped.recall() / marked.recall(), 0.8)));
    }

    void documents(Report report, Items items) {
        report.headed("Numbers of documents").table(Trial.HEADS, Arrays.stream(NumberTyping.values())
                .map(typing -> trial(items, typing.label, typing == NumberTyping.BARE ? null : 0.95, item -> items.document(item, typing))).map(Trial::cells).toList());
    }

    /** With the headlines left out of the index. */
    void headless(Report report, Items items) {
        try (var bm25 = new PlainSearch(items.all())) {
            report.headed("Known items: headlines left out of the index").says(items.retold()).says(PlainSearch.WORDS)
                    .table(Stream.concat(Trial.HEADS.stream(), PlainSearch.HEADS.stream()).toList(), List.of(
                            beside(bm25, true, items, trial(items, ASKED_HEADLESS, "whole headline, with marks", 0.84, Items::headline), Items::headline),
                            beside(bm25, false, items, trial(items, ASKED_HEADLESS, "whole headline, plain", 0.82, plain(Items::headline)), plain(Items::headline)),
                            beside(bm25, true, items, trial(items, ASKED_HEADLESS, "four syllables, with marks", 0.44, items::phrase), items::phrase),
                            beside(bm25, false, items, trial(items, ASKED_HEADLESS, "four syllables, plain", 0.41, plain(items::phrase)), plain(items::phrase))));
        }
    }

    /** The same asked of plain BM25, in the columns behind. */
    private static List<Object> beside(PlainSearch bm25, boolean isMarked, Items items, Trial trial, Function<Item, Optional<Question>> question) {
        return Stream.concat(trial.cells().stream(), PlainSearch.By.ways(isMarked)
                .map(by -> trial(items, ASKED_HEADLESS, trial.what(), null, question, words -> bm25.firstPage(words, by)).rank())).toList();
    }

    private static Function<Item, Optional<Question>> plain(Function<Item, Optional<Question>> question) {
        return item -> question.apply(item).map(asked -> asked.as(Folding::fold));
    }

    private Trial trial(Items items, String what, @Nullable Double least, Function<Item, Optional<Question>> question) {
        return trial(items, ASKED, what, least, question);
    }

    private Trial trial(Items items, int number, String what, @Nullable Double least, Function<Item, Optional<Question>> question) {
        return trial(items, number, what, least, question, words -> reader.firstPage(words, items.language()));
    }

    private static Trial trial(Items items, int number, String what, @Nullable Double least, Function<Item, Optional<Question>> question,
            Function<String, List<Long>> search) {
        var asked = items.some(number, item -> question.apply(item).isPresent());
        var shown = asked.stream().map(item -> search.apply(question.apply(item).orElseThrow().typed())).toList();
        var asGood = asked.stream().map(item -> items.grades(question.apply(item).orElseThrow().asGood())).toList();
        return new Trial(what, ranked(shown, asGood), ranked(shown, asked.stream().map(item -> Map.of(item.id(), 1)).toList()), least);
    }

    private static List<Ranked<Long>> ranked(List<List<Long>> shown, List<Map<Long, Integer>> grades) {
        return IntStream.range(0, shown.size()).mapToObj(at -> new Ranked<>(shown.get(at), grades.get(at))).toList();
    }
}
