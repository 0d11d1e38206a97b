package vn.chieng.measure;

import java.util.List;

/**
 * What a large paper is to keep to, for papers of the sizes that something is asked of. Set before anything was measured, as what a site
 * on two cores should do; a row that falls short says so, and stays.
 *
 * @param perSecond the fewest answers in a second
 * @param millis    the longest that 99 of 100 answers take
 */
record Limit(double perSecond, double millis) {

    static final Limit NONE = new Limit(0, Double.POSITIVE_INFINITY);

    private static final int SMALL = 10_000;
    private static final int MIDDLE = 100_000;
    private static final int LARGE = 1_000_000;

    /** Results pages of any kind, mixed as readers ask for them. */
    static Limit ofResults(int articles, int connections) {
        return switch (articles) {
            case SMALL -> connections == 16 ? new Limit(500, 50) : NONE;
            case MIDDLE -> connections == 4 ? new Limit(0, 25) : NONE;
            case LARGE -> connections == 4 ? new Limit(0, 50) : NONE;
            default -> NONE;
        };
    }

    static Limit ofBlock(int articles) {
        return switch (articles) {
            case MIDDLE -> new Limit(0, 5);
            case LARGE -> new Limit(0, 10);
            default -> NONE;
        };
    }

    static Limit ofTyping(int articles) {
        return articles == LARGE ? new Limit(0, 30) : NONE;
    }

    /** What is asked, and whether it holds; both empty where nothing is asked. */
    List<Object> cells(Latencies latencies) {
        if (equals(NONE)) {
            return List.of("", "");
        }
        var rate = perSecond > 0 ? "≥ %.0f/s, ".formatted(perSecond) : "";
        return List.of(rate + "p99 ≤ %.0f ms".formatted(millis), holds(isKeptBy(latencies)));
    }

    private boolean isKeptBy(Latencies latencies) {
        return latencies.number() > 0 && latencies.perSecond() >= perSecond && latencies.millis(.99) <= millis;
    }

    static String holds(boolean isKept) {
        return isKept ? "yes" : "**no**";
    }
}
