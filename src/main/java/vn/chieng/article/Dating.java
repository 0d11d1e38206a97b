package vn.chieng.article;

import java.time.Instant;

/**
 * The dates with which a text goes live.
 *
 * @param since   the article's date
 * @param updated when this text went live; equals {@code since} for an article's first text
 * @param guessed whether an import guessed the date and nobody has confirmed it
 */
record Dating(Instant since, Instant updated, boolean guessed) {}
