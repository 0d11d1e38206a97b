package vn.chieng.search;

/** A stretch of a text. */
record Window(int start, int end) {

    /** Whether it begins inside a sentence. */
    boolean cutBefore(String text) {
        int last = start - 1;
        while (last >= 0 && text.charAt(last) == ' ') {
            last--;
        }
        return last >= 0 && ".!?…:\n\"”)".indexOf(text.charAt(last)) < 0;
    }

    /** Whether it ends inside a sentence. */
    boolean cutAfter(String text) {
        return end < text.length() && end > 0 && ".!?…\n\"”)".indexOf(text.charAt(end - 1)) < 0 && text.charAt(end) != '\n';
    }
}
