package vn.chieng.section;

import jakarta.persistence.Embeddable;

@Embeddable
record SectionName(String label, String slug) {}
