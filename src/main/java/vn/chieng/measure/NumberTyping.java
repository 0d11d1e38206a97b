package vn.chieng.measure;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** How people type the number of a document. */
enum NumberTyping {

    WHOLE("whole", number -> number),
    SMALL("in lower case", number -> number.toLowerCase(Locale.ROOT)),
    WITHOUT_Đ("without đ", number -> number.replace('Đ', 'D').toLowerCase(Locale.ROOT)),
    SPACED("with spaces about its joints", number -> number.replaceAll("[-/]", " $0 ")),
    YEAR("number and year alone (147/2024)", number -> part(number).contains("/") ? part(number) : ""),
    KIND("number and kind alone (09-NQ)", number -> number.replaceFirst("[-/][^-/]*$", "")),
    BARE("number alone (09): as good is any document with it", number -> number.replaceFirst("\\D.*", ""));

    private static final Pattern LETTERS = Pattern.compile("[-/]\\p{L}.*");

    final String label;
    private final UnaryOperator<String> typing;

    NumberTyping(String label, UnaryOperator<String> typing) {
        this.label = label;
        this.typing = typing;
    }

    String of(String number) {
        return typing.apply(number);
    }

    /** Whether a document's number is as good as the one that was typed. */
    boolean isMeant(String other, String number) {
        return switch (this) {
            case YEAR, KIND, BARE -> of(other).equals(of(number));
            case WHOLE, SMALL, WITHOUT_Đ, SPACED -> other.equals(number);
        };
    }

    private static String part(String number) {
        return LETTERS.matcher(number).replaceFirst("");
    }
}
