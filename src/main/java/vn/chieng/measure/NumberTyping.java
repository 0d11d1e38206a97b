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
    PART("the number and year alone", NumberTyping::part);

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
        return this == PART ? part(other).equals(part(number)) : other.equals(number);
    }

    private static String part(String number) {
        return LETTERS.matcher(number).replaceFirst("");
    }
}
