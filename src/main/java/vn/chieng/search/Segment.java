package vn.chieng.search;

/** A piece of a text in its own spelling, marked where it is what was looked for. */
public record Segment(String text, boolean marked) {}
