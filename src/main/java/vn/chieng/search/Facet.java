package vn.chieng.search;

import vn.chieng.article.ArticleIndex;

/**
 * What results can be narrowed by. Of places, sections, years and languages one is chosen at a time, and choosing another
 * replaces it; a topic is added to those already chosen. The count beside a value is always the number of results there would
 * be after choosing it.
 */
public enum Facet {

    WITHIN(ArticleIndex.WITHIN, "within", Long.class),
    TOPIC(ArticleIndex.TOPIC, "topic", Long.class),
    SECTION(ArticleIndex.SECTION, "section", Long.class),
    YEAR(ArticleIndex.YEAR, "year", Integer.class),
    LANGUAGE(ArticleIndex.LANGUAGE, "language", String.class);

    final String field;
    final Class<?> type;
    private final String parameter;

    Facet(String field, String parameter, Class<?> type) {
        this.field = field;
        this.parameter = parameter;
        this.type = type;
    }

    /** The name of its parameter in an address. */
    public String parameter() {
        return parameter;
    }

    boolean addsUp() {
        return this == TOPIC;
    }
}
