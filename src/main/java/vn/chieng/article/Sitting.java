package vn.chieng.article;

import java.util.List;

/**
 * One opening of the page on which an article is written.
 *
 * @param known its own name, and behind it the names of those whose unsaved text it has shown to the writer
 */
public record Sitting(List<String> known) {

    /** No page at all: it has shown nothing. */
    public static final Sitting NONE = new Sitting(List.of());

    /** What this opening of the page is called; empty where there is none. */
    public String own() {
        return known.isEmpty() ? "" : known.getFirst();
    }

    boolean knows(String other) {
        return known.contains(other);
    }
}
