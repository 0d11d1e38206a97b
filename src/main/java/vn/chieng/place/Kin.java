package vn.chieng.place;

/**
 * A unit that another came from or became.
 *
 * @param partial whether it is so in part only: a predecessor that came in only with a part of itself, a successor that took
 *                only a part
 */
public record Kin(Place place, boolean partial) {}
