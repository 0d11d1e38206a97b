package vn.chieng.search;

/**
 * A value that results can be narrowed to: the id of a place, topic or section, a year, or a language.
 *
 * @param count how many results there are after choosing it
 */
public record FacetValue(String value, long count, boolean chosen) {

    /** The id of the place, topic or section; the year. */
    public long id() {
        return Long.parseLong(value);
    }
}
