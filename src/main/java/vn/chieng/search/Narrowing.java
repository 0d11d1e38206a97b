package vn.chieng.search;

/**
 * A place or a topic that some words of a query name, offered instead of these words.
 *
 * @param request what the other words and this filter come to
 * @param count   how many results that has
 */
public record Narrowing(Facet facet, String value, SearchRequest request, long count) {}
