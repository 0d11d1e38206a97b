package vn.chieng.article;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.chieng.text.Slug;

/** What readers see (bản đã đăng): a copy of the revision that was published last. */
@Embeddable
record LiveText(String headline, String slug, String standfirst, String body, String byline, String source,
        @Nullable Long sectionId, @Nullable Long coverId) {

    static LiveText of(Manuscript manuscript) {
        return new LiveText(manuscript.headline(), Slug.of(manuscript.headline()), manuscript.standfirst(), manuscript.body(),
                manuscript.byline(), manuscript.source(), manuscript.sectionId(), manuscript.coverId());
    }
}
