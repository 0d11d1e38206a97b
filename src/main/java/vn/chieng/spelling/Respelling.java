package vn.chieng.spelling;

/**
 * What somebody probably meant.
 *
 * @param text         as the paper would write it
 * @param changesWords whether other words are meant than were typed, and not only other marks
 */
public record Respelling(String text, boolean changesWords) {}
