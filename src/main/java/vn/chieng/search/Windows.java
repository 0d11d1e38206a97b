package vn.chieng.search;

/** Cuts readable stretches out of a text: whole sentences where they are short enough, whole words elsewhere. */
record Windows(String text, SentenceBreaks breaks) {

    static final int LONGEST = 240;
    private static final int BEFORE = 60;

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
        int start = breaks.startOf(at, floor);
        return start >= 0 ? start : floor == 0 ? 0 : wordStart(floor);
    }

    private int stretchEnd(int from, int least) {
        int most = from + LONGEST;
        if (most >= text.length()) {
            return text.stripTrailing().length() > from ? text.stripTrailing().length() : text.length();
        }
        int end = breaks.lastBetween(Math.max(least, from + 1), most);
        return end >= 0 ? end : wordEnd(least, most);
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
