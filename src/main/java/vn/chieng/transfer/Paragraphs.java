package vn.chieng.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The paragraphs of a plain text. In some renderings each is a line, in others lines were broken at a width; there a line
 * ends its paragraph only if it ends a sentence before the width is used up.
 */
final class Paragraphs {

    /**
     * A paragraph and what stood before it.
     *
     * @param setOff whether more than the usual blank line separates it from the one before
     */
    record Paragraph(String text, boolean setOff) {}

    private static final int WIDEST_WRAPPED = 160;
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?…:;][\"”’»)\\]]*(?:/\\.)?");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    private record Block(List<String> lines, int blanksBefore, boolean nbspBefore) {}

    private Paragraphs() {}

    static List<Paragraph> of(List<String> lines) {
        var blocks = blocks(lines);
        var usual = blocks.stream().skip(1).mapToInt(Block::blanksBefore).min().orElse(1);
        var paragraphs = new ArrayList<Paragraph>();
        for (var block : blocks) {
            var setOff = block.nbspBefore() || block.blanksBefore() > Math.max(1, usual);
            for (var text : unwrapped(block.lines())) {
                paragraphs.add(new Paragraph(text, setOff && !paragraphs.isEmpty()));
                setOff = false;
            }
        }
        return paragraphs;
    }

    /** Titles and summaries in turn: where a title follows its forerunner's summary at once, it begins where no sentence ends. */
    static List<String> titlesAndSummaries(List<String> lines) {
        return blocks(lines).stream().flatMap(block -> untitled(block.lines()).stream()).toList();
    }

    private static List<String> untitled(List<String> lines) {
        if (lines.stream().anyMatch(line -> line.length() > WIDEST_WRAPPED)) {
            return lines;
        }
        var end = lines.size();
        while (end > 0 && !endsSentence(lines.get(end - 1))) {
            end--;
        }
        return Stream.of(lines.subList(0, end), lines.subList(end, lines.size()))
                .filter(part -> !part.isEmpty()).map(part -> String.join(" ", part)).toList();
    }

    private static List<Block> blocks(List<String> lines) {
        var blocks = new ArrayList<Block>();
        var block = new Block(new ArrayList<>(), 0, false);
        var blanks = 0;
        var nbsp = false;
        for (var line : lines) {
            if (plain(line).isEmpty()) {
                blanks++;
                nbsp |= line.indexOf('\u00A0') >= 0;
            } else {
                if (blanks > 0 || blocks.isEmpty()) {
                    block = new Block(new ArrayList<>(), blanks, nbsp);
                    blocks.add(block);
                }
                block.lines().add(plain(line));
                blanks = 0;
                nbsp = false;
            }
        }
        return blocks;
    }

    private static List<String> unwrapped(List<String> lines) {
        var width = lines.stream().mapToInt(String::length).max().orElse(0);
        if (width > WIDEST_WRAPPED || lines.stream().allMatch(Paragraphs::endsSentence)) {
            return lines;
        }
        var paragraphs = new ArrayList<String>();
        var paragraph = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(lines.get(at));
            if (at + 1 == lines.size() || ends(lines.get(at), lines.get(at + 1), width)) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        return paragraphs;
    }

    private static boolean ends(String line, String next, int width) {
        var firstWord = next.split(" ", 2)[0].length();
        return endsSentence(line) && line.length() + 1 + firstWord <= width;
    }

    static boolean endsSentence(String line) {
        return SENTENCE_END.matcher(line).matches();
    }

    private static String plain(String line) {
        return SPACES.matcher(line).replaceAll(" ").strip();
    }
}
