package vn.chieng.reading;

import org.jspecify.annotations.Nullable;

/**
 * An administrative unit in a list.
 *
 * @param years   since or until when; null where there is nothing to say
 * @param partial whether it came in, or took over, only in part
 */
record Unit(long id, String label, String href, @Nullable String years, boolean partial, boolean closed, long count) {}
