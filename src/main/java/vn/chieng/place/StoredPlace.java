package vn.chieng.place;

/** A unit with what the database gave it. */
record StoredPlace(long id, String slug, PlaceEntry facts) {}
