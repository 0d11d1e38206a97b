package vn.chieng.place;

/** A unit as a link in one edition. */
public record PlaceCard(long id, String key, String label, String href) {}
