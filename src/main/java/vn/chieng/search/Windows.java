package vn.chieng.search;

import java.util.regex.Pattern;

/** Cuts readable stretches out of a text: whole sentences where they are short enough, whole words elsewhere. */
record Windows(String text) {

    static final int LONGEST = 240;
    private static final int BEFORE = 60;

    /** After a full stop behind a small letter, so that TP. Nam Định stays together. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{Ll}\\d)”\"%][.!?…]{1,3}[”\")]?)\\s+(?=[\\p{Lu}“\"(\\d–-])|\\n+");

    /** A stretch of at most {@link #LONGEST} letters that holds all between start and end. */
    Window at(int start, int end) {
        int from = sentenceStart(start);
        if (end - from > LONGEST - BEFORE) {
            from = wordStart(Math.max(from, start - BEFORE));
        }
        return new Window(from, stretchEnd(from, end));
    }

    /** All that a stretch can reach which holds what is between start and end. */
    Window around(int start, int end) {
        return new Window(start - LONGEST - BEFORE, Math.max(end, start + LONGEST));
    }

    private int sentenceStart(int at) {
        int floor = Math.max(0, at - LONGEST);
        var ends = SENTENCE_END.matcher(text).region(floor, at).useTransparentBounds(true);
        int start = floor == 0 ? 0 : wordStart(floor);
        while (ends.find()) {
            start = ends.end();
        }
        return start;
    }

    private int stretchEnd(int from, int least) {
        int most = from + LONGEST;
        if (most >= text.length()) {
            return text.stripTrailing().length() > from ? text.stripTrailing().length() : text.length();
        }
        var ends = SENTENCE_END.matcher(text).region(least, most + 1).useTransparentBounds(true);
        int end = -1;
        while (ends.find()) {
            end = ends.start() <= most ? ends.start() : end;
        }
        return end > from && end >= least ? end : wordEnd(least, most);
    }

    private int wordStart(int at) {
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && at - start < BEFORE / 2) {
            start--;
        }
        return start;
    }

    private int wordEnd(int least, int most) {
        int end = most;
        while (end > least && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return end > least ? end : Math.max(least, most);
    }
}
