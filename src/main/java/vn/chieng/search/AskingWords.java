package vn.chieng.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.chieng.text.Analysis;
import vn.chieng.text.Folding;
import vn.chieng.text.Term;

/** Words that only ask (ở đâu, how many), from {@code analysis/questions.txt}. */
final class AskingWords {

    /** @param after what follows the gap; empty where there is none */
    private record Form(List<Term> before, List<Term> after) {

        static Form of(String line) {
            var sides = line.split("…", 2);
            return new Form(Analysis.of(sides[0]).all(), sides.length < 2 ? List.of() : Analysis.of(sides[1]).all());
        }
    }

    private static final int WIDEST_GAP = 8;
    private static final List<Form> ALL = read();

    private AskingWords() {}

    /** The places of the words that ask; none where nothing else would be left to look for. */
    static BitSet in(String text, List<Term> terms) {
        var asking = new BitSet();
        for (var form : ALL) {
            IntStream.rangeClosed(0, terms.size() - form.before().size()).filter(at -> stands(text, terms, at, form.before()))
                    .forEach(at -> mark(asking, text, terms, at, form));
        }
        return asking.cardinality() == terms.size() ? new BitSet() : asking;
    }

    private static void mark(BitSet asking, String text, List<Term> terms, int at, Form form) {
        int gap = at + form.before().size();
        if (form.after().isEmpty()) {
            asking.set(at, gap);
            return;
        }
        IntStream.rangeClosed(gap + 1, Math.min(gap + WIDEST_GAP, terms.size() - form.after().size()))
                .filter(end -> stands(text, terms, end, form.after())).findFirst().ifPresent(end -> {
                    asking.set(at, gap);
                    asking.set(end, end + form.after().size());
                });
    }

    private static boolean stands(String text, List<Term> terms, int at, List<Term> form) {
        return IntStream.range(0, form.size()).allMatch(i -> isWritten(text, terms.get(at + i), form.get(i)));
    }

    private static boolean isWritten(String text, Term typed, Term form) {
        return typed.folded().equals(form.folded())
                && (!Folding.hasMarks(text.substring(typed.start(), typed.end())) || typed.marked().equals(form.marked()));
    }

    private static List<Form> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AskingWords.class.getResourceAsStream("/analysis/questions.txt")), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Form::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
