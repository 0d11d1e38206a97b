package vn.chieng.section;

/** The paper's sections were added to, renamed or put in another order. */
public record SectionsChanged() {}
