package vn.chieng.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why a manuscript can't be published yet. The message {@code article.flaw.<name>} says it to people. */
public enum Flaw {
    HEADLINE_MISSING, HEADLINE_TOO_LONG, BODY_MISSING, SECTION_MISSING;

    static List<Flaw> of(Manuscript manuscript) {
        var flaws = new ArrayList<Flaw>();
        if (manuscript.headline().isBlank()) {
            flaws.add(HEADLINE_MISSING);
        }
        if (manuscript.headline().codePointCount(0, manuscript.headline().length()) > Manuscript.LONGEST_HEADLINE) {
            flaws.add(HEADLINE_TOO_LONG);
        }
        if (manuscript.body().isBlank()) {
            flaws.add(BODY_MISSING);
        }
        if (manuscript.sectionId() == null) {
            flaws.add(SECTION_MISSING);
        }
        return List.copyOf(flaws);
    }

    /** The message key that tells people what to do. */
    public String message() {
        return "article.flaw." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
