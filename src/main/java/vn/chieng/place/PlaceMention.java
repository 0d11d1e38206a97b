package vn.chieng.place;

/**
 * A unit that a text names.
 *
 * @param start where its name begins, without the type word
 * @param end   where it ends
 */
public record PlaceMention(long place, int start, int end) {}
