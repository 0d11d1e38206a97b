package vn.chieng.article;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.chieng.text.BodyCleaner;
import vn.chieng.text.Slug;

/** What readers see (bản đã đăng): a copy of the revision that was published last, its body cleaned whatever the revision holds. */
@Embeddable
record LiveText(String headline, String slug, String standfirst, String body, String byline, String source,
        @Nullable Long sectionId, @Nullable Long coverId) {

    static LiveText of(Manuscript manuscript) {
        return new LiveText(manuscript.headline(), Slug.of(manuscript.headline()), manuscript.standfirst(), BodyCleaner.clean(manuscript.body()).text(),
                manuscript.byline(), manuscript.source(), manuscript.sectionId(), manuscript.coverId());
    }
}
