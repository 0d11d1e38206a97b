package vn.chieng.search;

import java.util.Arrays;

/**
 * Where one sentence or paragraph of a text ends and the next begins, found once for all stretches that are cut out of it.
 *
 * @param starts where the white space between two begins, ascending
 * @param ends   where the next one begins
 */
record SentenceBreaks(int[] starts, int[] ends) {

    private static final String STOPS = ".!?…";
    private static final String CLOSING = "”\")";
    private static final int MOST_STOPS = 3;

    static SentenceBreaks of(String text) {
        var starts = new int[16];
        var ends = new int[16];
        int found = 0;
        for (int at = 0; at < text.length(); at++) {
            if (!isSpace(text.charAt(at))) {
                continue;
            }
            int next = at + 1;
            while (next < text.length() && isSpace(text.charAt(next))) {
                next++;
            }
            if (text.substring(at, next).indexOf('\n') >= 0 || endsSentence(text, at) && beginsSentence(text, next)) {
                if (found == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * found);
                    ends = Arrays.copyOf(ends, 2 * found);
                }
                starts[found] = at;
                ends[found++] = next;
            }
            at = next - 1;
        }
        return new SentenceBreaks(Arrays.copyOf(starts, found), Arrays.copyOf(ends, found));
    }

    /** Where the sentence begins in which a letter stands; no earlier than the floor, -1 where it begins before that. */
    int startOf(int letter, int floor) {
        int at = Arrays.binarySearch(ends, letter);
        int last = at >= 0 ? at : -at - 2;
        return last >= 0 && starts[last] >= floor ? ends[last] : -1;
    }

    /** The last end of a sentence between two letters; -1 for none. */
    int lastBetween(int least, int most) {
        int at = Arrays.binarySearch(starts, most);
        int last = at >= 0 ? at : -at - 2;
        return last >= 0 && starts[last] >= least ? starts[last] : -1;
    }

    /** Behind a small letter, a figure or what closes one, so that TP. Nam Định stays together. */
    private static boolean endsSentence(String text, int end) {
        int at = end - 1;
        if (at >= 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        int stops = 0;
        while (at >= 0 && stops < MOST_STOPS && STOPS.indexOf(text.charAt(at)) >= 0) {
            at--;
            stops++;
        }
        return stops > 0 && at >= 0 && isEnding(text.charAt(at));
    }

    private static boolean isEnding(char letter) {
        return Character.isLowerCase(letter) || letter >= '0' && letter <= '9' || ")”\"%".indexOf(letter) >= 0;
    }

    private static boolean beginsSentence(String text, int start) {
        if (start >= text.length()) {
            return false;
        }
        char letter = text.charAt(start);
        return Character.isUpperCase(letter) || letter >= '0' && letter <= '9' || "“\"(–-".indexOf(letter) >= 0;
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r' || letter == '\f' || letter == 0x0B;
    }
}
