package vn.chieng.text;

import org.jspecify.annotations.Nullable;

/** Characters no reader sees and no text needs. */
final class Unseen {

    private Unseen() {
    }

    /** Why a letter at a place of the text cannot stay as it is; null where it can. */
    static @Nullable Oddity oddity(int letter, int at) {
        return switch (letter) {
            case 0 -> Oddity.NUL_OR_SURROGATE;
            case '\n', '\t' -> null;
            case '\r', 0x85, 0x2028, 0x2029 -> Oddity.CRLF;
            case 0xA0, 0x202F, 0x2007 -> Oddity.NBSP;
            case 0xAD -> Oddity.SOFT_HYPHEN;
            case 0xFEFF -> at == 0 ? Oddity.BOM : Oddity.ZERO_WIDTH;
            default -> oddityOfKind(letter);
        };
    }

    private static @Nullable Oddity oddityOfKind(int letter) {
        return switch (Character.getType(letter)) {
            case Character.SURROGATE -> Oddity.NUL_OR_SURROGATE;
            case Character.CONTROL -> Oddity.CONTROL_CHARACTER;
            // Tags spell the flags of some countries and stay.
            case Character.FORMAT -> letter >= 0xE0000 ? null : Oddity.ZERO_WIDTH;
            default -> null;
        };
    }
}
