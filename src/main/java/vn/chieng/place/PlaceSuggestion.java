package vn.chieng.place;

/** A unit offered while someone types; its label names the parent and the years. */
public record PlaceSuggestion(long id, String key, String label) {}
