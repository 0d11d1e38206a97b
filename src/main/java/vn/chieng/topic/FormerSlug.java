package vn.chieng.topic;

import jakarta.persistence.Embeddable;

@Embeddable
record FormerSlug(String language, String slug) {}
