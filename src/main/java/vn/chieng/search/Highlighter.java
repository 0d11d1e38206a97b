package vn.chieng.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chieng.search.AnalysedText.Mark;

/** Marks what was looked for, in the spelling of the text, whichever way it was typed. */
final class Highlighter {

    /** Runs of words by the hash of their first one. */
    private final Map<Integer, List<int[]>> wanted;
    private final int words;

    /** @param runs folded words that must stand side by side, most of them alone */
    Highlighter(Set<List<String>> runs) {
        wanted = runs.stream().map(run -> run.stream().mapToInt(String::hashCode).toArray()).collect(Collectors.groupingBy(run -> run[0]));
        words = (int) runs.stream().flatMap(List::stream).distinct().count();
    }

    /** The whole text. */
    List<Segment> whole(AnalysedText text) {
        return segments(text.text(), new Window(0, text.text().length()), marks(text));
    }

    /**
     * A stretch of a text.
     *
     * @param found how many of the words that were looked for it has
     */
    record Passage(int found, boolean hasAll, boolean isBlank, List<Segment> segments) {

        /** The other where it has more of what was looked for, or where this has no words at all. */
        Passage orBetter(Passage other) {
            return isBlank || other.found > found ? other : this;
        }
    }

    /** The stretch with the most of what was looked for. */
    Passage best(AnalysedText text) {
        var marks = marks(text);
        var windows = new Windows(text.text(), text.breaks());
        var best = windows.at(0, 0);
        int most = distinct(marks, best);
        for (var mark : marks) {
            if (most < words && distinct(marks, windows.around(mark.start(), mark.end())) > most) {
                var window = windows.at(mark.start(), mark.end());
                int found = distinct(marks, window);
                best = found > most ? window : best;
                most = Math.max(found, most);
            }
        }
        boolean isBlank = text.text().isBlank();
        return new Passage(most, !isBlank && most >= words, isBlank, segments(text.text(), best, marks));
    }

    /** The wanted terms in the order of the text. */
    private List<Mark> marks(AnalysedText text) {
        var marks = new ArrayList<Mark>();
        int marked = 0;
        for (int at = 0; at < text.terms().length; at++) {
            for (var run : wanted.getOrDefault(text.terms()[at], List.of())) {
                if (text.hasAt(at, run)) {
                    for (int next = Math.max(at, marked); next < at + run.length; next++) {
                        marks.add(text.mark(next));
                    }
                    marked = Math.max(marked, at + run.length);
                }
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start).thenComparing(Comparator.comparingInt(Mark::end).reversed()));
        return marks;
    }

    private static int distinct(List<Mark> marks, Window window) {
        var terms = new HashSet<Integer>();
        marks.stream().filter(mark -> mark.start() >= window.start() && mark.end() <= window.end()).forEach(mark -> terms.add(mark.term()));
        return terms.size();
    }

    private static List<Segment> segments(String text, Window window, List<Mark> marks) {
        var segments = new ArrayList<Segment>();
        if (window.start() > 0 && window.cutBefore(text)) {
            segments.add(new Segment("… ", false));
        }
        int at = window.start();
        for (var mark : merged(text, marks, window)) {
            add(segments, text, at, mark.start(), false);
            add(segments, text, mark.start(), mark.end(), true);
            at = mark.end();
        }
        add(segments, text, at, window.end(), false);
        if (window.cutAfter(text)) {
            segments.add(new Segment(" …", false));
        }
        return List.copyOf(segments);
    }

    /** Marked words with nothing but a space between them are one, and so are the parts of a document's number, and A&B. */
    private static List<Window> merged(String text, List<Mark> marks, Window window) {
        var merged = new ArrayList<Window>();
        for (var mark : marks) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (mark.start() < window.start() || mark.end() > window.end() || last != null && mark.end() <= last.end()) {
                continue;
            }
            if (last != null && isJoint(text.substring(Math.min(last.end(), mark.start()), mark.start()))) {
                merged.set(merged.size() - 1, new Window(last.start(), mark.end()));
            } else {
                merged.add(new Window(mark.start(), mark.end()));
            }
        }
        return merged;
    }

    private static boolean isJoint(String between) {
        return between.isBlank() || between.equals("-") || between.equals("/") || between.equals("&") || between.equals("\u2013");
    }

    private static void add(List<Segment> segments, String text, int start, int end, boolean marked) {
        if (start < end) {
            segments.add(new Segment(text.substring(start, end).replace('\n', ' '), marked));
        }
    }
}
