package vn.chieng.text;

import java.util.Locale;
import java.util.Map;

/** How the fonts of before Unicode spelt, seen through windows-1252. A word they cannot spell reads as empty. */
final class LegacyTables {

    /** From 0xA1 on; a question mark where the table has no letter. */
    private static final String TCVN3 = "ĂÂÊÔƠƯĐăâêôơưđ??????àảãáạ?ằẳẵắ???????ặầẩẫấậè?ẻẽéẹềểễếệìỉ???ĩíịò?ỏõóọồổỗốộờởỡớợù?ủũúụừửữứựỳỷỹýỵ";

    private static final Map<Character, String> VNI_MARKS = Map.ofEntries(
            Map.entry('ø', "\u0300"), Map.entry('ù', "\u0301"), Map.entry('û', "\u0309"), Map.entry('õ', "\u0303"),
            Map.entry('ï', "\u0323"), Map.entry('â', "\u0302"), Map.entry('à', "\u0302\u0300"),
            Map.entry('á', "\u0302\u0301"), Map.entry('å', "\u0302\u0309"), Map.entry('ã', "\u0302\u0303"),
            Map.entry('ä', "\u0302\u0323"), Map.entry('ê', "\u0306"), Map.entry('è', "\u0306\u0300"),
            Map.entry('é', "\u0306\u0301"), Map.entry('ú', "\u0306\u0309"), Map.entry('ü', "\u0306\u0303"),
            Map.entry('ë', "\u0306\u0323"));
    private static final Map<Character, String> VNI_LETTERS = Map.of('ì', "ì", 'í', "í", 'æ', "ỉ", 'ó', "ĩ", 'ò', "ị",
            'î', "ỵ", 'ñ', "đ", 'ô', "ơ", 'ö', "ư");

    private LegacyTables() {
    }

    static String tcvn3(String word) {
        var read = new StringBuilder();
        for (char letter : word.toCharArray()) {
            read.append(letter < 0x80 ? letter : letter > 0xA0 && letter < 0xFF ? TCVN3.charAt(letter - 0xA1) : '?');
        }
        return read.indexOf("?") < 0 ? read.toString() : "";
    }

    static String vni(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        var read = new StringBuilder();
        for (int at = 0; at < small.length(); at++) {
            read.append(vni(at == 0 ? ' ' : small.charAt(at - 1), small.charAt(at)));
        }
        return read.indexOf("?") < 0 ? read.toString() : "";
    }

    private static String vni(char before, char letter) {
        if (letter < 0x80) {
            return String.valueOf(letter);
        }
        var mark = VNI_MARKS.getOrDefault(letter, "");
        var bearers = mark.startsWith("\u0302") ? "aeo" : mark.startsWith("\u0306") ? "a" : "aeouyôö";
        return !mark.isEmpty() && bearers.indexOf(before) >= 0 ? mark : VNI_LETTERS.getOrDefault(letter, "?");
    }
}
