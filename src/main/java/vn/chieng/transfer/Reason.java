package vn.chieng.transfer;

import java.util.Locale;
import vn.chieng.text.Decoding;

/** Why an import did not take something. */
public enum Reason {
    NO_SUCH_FILE, UNREADABLE, EMPTY, BINARY, UTF_16, TCVN3, VNI, WINDOWS_1258, UTF_8_TWICE, NOT_UTF_8, TOO_LONG, NOT_JSON,
    NOT_FRONT_MATTER, FIELD_MISSING, FIELD_WRONG, UNKNOWN_TYPE, UNKNOWN_LANGUAGE, HEADLINE_TOO_LONG, BODY_EMPTY, TIME_WRONG,
    TWO_EDITIONS, SAME_ID, FILE_OUTSIDE, PICTURE_REFUSED, PLACE_REFUSED, TOPIC_REFUSED, FOR_ADMINISTRATORS, FAILED;

    /** The message that says it to people. */
    public String message() {
        return "transfer.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Reason of(Decoding.Kind kind) {
        return switch (kind) {
            case EMPTY -> EMPTY;
            case BINARY -> BINARY;
            case UTF_16 -> UTF_16;
            case TCVN3 -> TCVN3;
            case VNI -> VNI;
            case WINDOWS_1258 -> WINDOWS_1258;
            case UTF_8_TWICE -> UTF_8_TWICE;
            case OTHER -> NOT_UTF_8;
        };
    }
}
