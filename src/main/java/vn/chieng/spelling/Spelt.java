package vn.chieng.spelling;

/** How often a word or two words were met, and how most of them were written; in memory of one spelling, so that many fit. */
final class Spelt {

    private int times;
    private String written = "";
    private int lead;

    /** @param spelling as it stood in the text; empty where that tells nothing, as for the capital that begins a sentence */
    void met(String spelling) {
        times++;
        if (spelling.isEmpty()) {
            return;
        }
        // The candidate that wins by majority, after Boyer and Moore (1981).
        if (lead == 0) {
            written = spelling;
        }
        lead += written.equals(spelling) ? 1 : -1;
    }

    int times() {
        return times;
    }

    /** Empty where no text told. */
    String written() {
        return written;
    }
}
