package vn.chieng.text;

/**
 * What search knows of one word of a text.
 *
 * @param marked with its marks, the tone behind the syllable ({@link Tones#legible} spells it)
 * @param folded without marks
 * @param isWhole whether it is the number of a document, whose parts follow as terms of their own
 * @param start  where it begins in the text
 * @param end    where it ends; the words of an abbreviation's long form all lie where the abbreviation does
 */
public record Term(String marked, String folded, boolean isWhole, int start, int end) {

    static Term of(Spelling spelling, int start, int end) {
        return new Term(spelling.marked(), spelling.folded(), false, start, end);
    }

    static Term whole(DocumentNumbers.Found number) {
        var term = Folding.fold(number.normal()).replace('-', '_').replace('/', '_');
        return new Term(term, term, true, number.start(), number.end());
    }
}
