package vn.chieng.text;

/** What was found odd in a text taken in. All but those that say "reported" are also mended. */
public enum Oddity {
    NOT_NFC,
    ZERO_WIDTH,
    SOFT_HYPHEN,
    NUL_OR_SURROGATE,
    CONTROL_CHARACTER,
    BOM,
    CRLF,
    NBSP,
    /** Reported: U+FFFD stands where an earlier program lost a letter. */
    LETTERS_LOST,
    /** Reported: "hết câu.Câu sau". */
    MISSING_SPACE_AFTER_STOP,
    /** Reported: straight and curly quotes in one text. */
    QUOTES_MIXED,
    MARKUP_REMOVED
}
