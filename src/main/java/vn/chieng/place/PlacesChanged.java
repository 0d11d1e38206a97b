package vn.chieng.place;

import java.util.Set;

/** Units came in, or facts about them changed: names, parents, succession. Published before the commit. */
public record PlacesChanged(Set<String> keys) {}
