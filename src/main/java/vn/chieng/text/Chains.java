package vn.chieng.text;

import java.util.List;
import java.util.Map;
import vn.chieng.text.Chain.Part;

/**
 * The chains by name; text is NFC before it comes near them. Nothing flattens the graph of wholes and parts: there is one
 * way through the parts, so that an index, which knows no lengths, keeps every term where it is.
 */
final class Chains {

    private static final Part DOCUMENTS = Part.of("patternReplace", "pattern", AnalysisPatterns.DOCUMENT_JOINT, "replacement", "_");
    private static final Part ABBREVIATIONS = Part.of("patternReplace",
            "pattern", AnalysisPatterns.ABBREVIATION, "replacement", AnalysisPatterns.ABBREVIATION_MARKED);
    private static final Part LETTERS = Part.of("mapping", "mapping", "analysis/vietnamese.txt");

    private static final Part LOWER = Part.of("lowercase");
    private static final Part POSSESSIVE = Part.of("englishPossessive");
    private static final Part SINGULAR = Part.of("englishMinimalStem");
    /** The stemmer leaves committees and trainees as they are. */
    private static final Part ONE_COMMITTEE = replace("ees$", "ee");
    private static final Part WHOLES_AND_PARTS = parts("1");
    private static final Part PARTS = parts("0");
    private static final Part TONE_LAST = replace(AnalysisPatterns.TONE_INSIDE, "$2$1");
    private static final Part NO_MARKS = replace(AnalysisPatterns.MARKS, "");
    private static final Part ASCII = Part.of("asciiFolding");
    private static final Part SAME_I = replace(AnalysisPatterns.EITHER_Y, "$1i");
    private static final Part PAIRS = Part.of("shingle", "minShingleSize", "2", "maxShingleSize", "2", "outputUnigrams", "false");

    private static final Chain VIETNAMESE = Chain.of(List.of(DOCUMENTS, ABBREVIATIONS, LETTERS), "standard").then(LOWER);
    private static final Chain ENGLISH = Chain.of(List.of(DOCUMENTS), "standard").then(POSSESSIVE, LOWER);

    static final Map<String, Chain> BY_NAME = Map.of(
            "marked", VIETNAMESE.then(WHOLES_AND_PARTS, TONE_LAST),
            "marked_pairs", VIETNAMESE.then(PARTS, TONE_LAST, PAIRS),
            "folded", VIETNAMESE.then(WHOLES_AND_PARTS, NO_MARKS, ASCII, SAME_I),
            "folded_pairs", VIETNAMESE.then(PARTS, NO_MARKS, ASCII, SAME_I, PAIRS),
            "english", ENGLISH.then(WHOLES_AND_PARTS, NO_MARKS, ASCII, SINGULAR, ONE_COMMITTEE),
            "english_pairs", ENGLISH.then(PARTS, NO_MARKS, ASCII, SINGULAR, ONE_COMMITTEE, PAIRS));

    static final Chain SORTABLE = Chain.of(List.of(), "keyword").then(LOWER, NO_MARKS, ASCII);

    private Chains() {
    }

    private static Part parts(String wholes) {
        return Part.of("wordDelimiterGraph", "types", "analysis/word-parts.txt", "preserveOriginal", wholes,
                "splitOnCaseChange", "0", "splitOnNumerics", "0", "stemEnglishPossessive", "0");
    }

    private static Part replace(String pattern, String replacement) {
        return Part.of("patternReplace", "pattern", pattern, "replacement", replacement);
    }
}
