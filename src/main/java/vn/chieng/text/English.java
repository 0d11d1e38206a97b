package vn.chieng.text;

import java.util.regex.Pattern;

/** English that is spelt in two ways: labour or labor, organise or organize, centre or center. */
final class English {

    private static final int SHORTEST = 5;
    private static final Pattern BRITISH = Pattern.compile("(?<our>(?:lab|col|neighb|harb|hon|fav|hum|rum|behavi|endeav|vig|sav|flav|od|arm|vap|clam|splend)ou)(?=r)"
            + "|(?<ise>(?<=[a-z]{4})is)(?=(?:e|ed|er|ing|ation)$)|(?<re>(?<=[a-z]{2}[tb])re$)|(?<mme>(?<=gra)mme$)|(?<ence>(?<=lic|def|off|pret)ence$)");

    private English() {}

    /** A folded word as Americans write it; the longer British forms are understood by their beginnings. */
    static String american(String word) {
        if (word.length() < SHORTEST) {
            return word;
        }
        return BRITISH.matcher(word).replaceAll(found -> found.group("our") != null ? found.group("our").replaceFirst("ou$", "o")
                : found.group("ise") != null ? "iz" : found.group("re") != null ? "er" : found.group("mme") != null ? "m" : "ense");
    }
}
