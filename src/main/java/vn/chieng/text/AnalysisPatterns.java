package vn.chieng.text;

/** The patterns of the analysis; Lucene and OpenSearch read them alike. */
final class AnalysisPatterns {

    private static final String LETTERS = "[A-Za-zĐđÐð]{1,10}\\d{0,2}";
    private static final String JOINT = "[-/\u2013]";
    private static final String NUMBER = "(?<![\\p{L}\\p{N}])\\d{1,5}";

    /** A hyphen or a slash inside the number of a document: 09-NQ/HU, 147/2024/NĐ-CP. */
    static final String DOCUMENT_JOINT = ("JOINT(?:"
            + "(?<=NUMBER.)(?=\\d{4}/LETTERS|LETTERSJOINTLETTERS)"
            + "|(?<=NUMBER/\\d{4}.)(?=LETTERS)"
            + "|(?<=NUMBERJOINT(?:\\d{4}/)?LETTERS(?:JOINTLETTERS)?.)(?=LETTERS))")
            .replace("NUMBER", NUMBER).replace("LETTERS", LETTERS).replace("JOINT", JOINT);

    private static final String WORD_ENDS = "(?![\\p{L}\\p{M}\\p{N}])";

    /**
     * Abbreviations that mean what they seem to only in their place: H. and X. before a name of two capitals that does
     * not follow a person's name (Nguyễn Văn H. is somebody), TƯ outside lines of capitals (ĐẦU TƯ).
     */
    static final String ABBREVIATION = "(?=T[PpXTWƯ.]|t[pw.]|[HX]\\.)(?<![\\p{L}\\p{M}\\p{N}.])(?:"
            + "([Tt][Pp])(?:\\.|" + WORD_ENDS + ")"
            + "|(T\\.[ƯưWw]|t\\.[ưw]|TW|tw)" + WORD_ENDS
            + "|(?<=\\p{Ll}\\s)(TƯ)" + WORD_ENDS + "|(TƯ)(?=\\sĐảng)"
            + "|(TX)\\.?(?=\\s?\\p{Lu}\\p{Ll})|(TT)\\.(?=\\s?\\p{Lu}\\p{Ll})"
            + "|([HX])\\.(?=\\s?\\p{Lu}\\p{L}+\\s\\p{Lu})(?<!\\p{Lu}\\p{L}{0,6}\\s\\p{Lu}\\p{L}{0,6}\\s[HX]\\.))";

    /** The sign that no text has after an abbreviation; the mapping rules wait for it. */
    static final String ABBREVIATION_MARKED = "$1$2$3$4$5$6$7§";

    static final String TONE_INSIDE = "([" + Tones.MARKS + "])(.+)$";

    /** Also the marks of Mường, which no precomposed letter bears. */
    static final String MARKS = "[\u0300-\u036F]+";

    static final String EITHER_Y = "^" + Syllables.EITHER_Y + "$";

    private AnalysisPatterns() {
    }
}
