package vn.chieng.section;

/** A section as a link in one edition. */
public record SectionCard(long id, String key, String label, String href) {}
