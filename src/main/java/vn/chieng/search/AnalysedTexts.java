package vn.chieng.search;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chieng.text.BodyText;

/** Texts that were analysed for readers lately; what leads a list of results once does so again. */
@Component
class AnalysedTexts {

    private static final int MOST_LETTERS = 6_000_000;
    /** Passages come from the beginning of very long texts. */
    private static final int LONGEST = 20_000;

    private final LinkedHashMap<String, AnalysedText> lately = new LinkedHashMap<>(256, 0.75f, true);
    private long letters;

    AnalysedText plain(String text) {
        var known = known(text);
        return known != null ? known : keep(text, AnalysedText.of(beginning(text)));
    }

    AnalysedText body(String html) {
        var known = known(html);
        return known != null ? known : keep(html, AnalysedText.of(beginning(BodyText.plainText(html))));
    }

    private static String beginning(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private synchronized @Nullable AnalysedText known(String text) {
        return lately.get(text);
    }

    private synchronized AnalysedText keep(String text, AnalysedText analysed) {
        if (lately.put(text, analysed) == null) {
            letters += text.length();
        }
        while (letters > MOST_LETTERS) {
            letters -= lately.pollFirstEntry().getKey().length();
        }
        return analysed;
    }
}
