package vn.chieng.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;

/** Writes Vietnamese as the programs of the 1990s did, seen through Latin-1. */
final class OldFonts {

    private static final String TCVN3 = "Ă¡Â¢Ê£Ô¤Ơ¥Ư¦Đ§ă¨â©êªô«ơ¬ư\u00ADđ®àµả¶ã·á¸ạ¹ằ»ẳ¼ẵ½ắ¾ặÆầÇẩÈẫÉấÊậËèÌẻÎẽÏéÐẹÑềÒểÓễÔếÕệÖì×ỉØĩÜíÝịÞòßỏáõâóãọäồåổæỗçốè"
            + "ộéờêởëỡìớíợîùïủñũòúóụôừõửöữ÷ứøựùỳúỷûỹüýýỵþ";
    private static final Map<String, String> VNI_BREVE = Map.of("", "ê", "\u0300", "è", "\u0301", "é", "\u0309", "ú", "\u0303", "ü", "\u0323", "ë");
    private static final Map<String, String> VNI_HAT = Map.of("", "â", "\u0300", "à", "\u0301", "á", "\u0309", "å", "\u0303", "ã", "\u0323", "ä");
    private static final Map<String, String> VNI_TONE = Map.of("", "", "\u0300", "ø", "\u0301", "ù", "\u0309", "û", "\u0303", "õ", "\u0323", "ï");
    private static final Map<Character, String> VNI_WHOLE = Map.of('ì', "ì", 'í', "í", 'ỉ', "æ", 'ĩ', "ó", 'ị', "ò", 'ỵ', "î", 'đ', "ñ", 'Đ', "Ñ");

    private OldFonts() {
    }

    /** The font has no toned capitals; another font drew the small ones large. */
    static String tcvn3(String text) {
        var old = new StringBuilder();
        for (char letter : text.toCharArray()) {
            int at = TCVN3.indexOf(letter);
            int small = TCVN3.indexOf(Character.toLowerCase(letter));
            int found = at >= 0 && at % 2 == 0 ? at : small;
            old.append(found >= 0 && letter > 0x7F ? TCVN3.charAt(found + 1) : letter);
        }
        return old.toString();
    }

    static String vni(String text) {
        var old = new StringBuilder();
        for (char letter : text.toCharArray()) {
            old.append(VNI_WHOLE.getOrDefault(letter, letter < 0x80 ? String.valueOf(letter) : vniVowel(letter)));
        }
        return old.toString();
    }

    private static String vniVowel(char letter) {
        var apart = Normalizer.normalize(String.valueOf(letter), Form.NFD);
        var tone = apart.replaceAll("[^" + Tones.MARKS + "]", "");
        var base = Character.toString(apart.charAt(0));
        var mark = apart.contains("\u0306") ? VNI_BREVE.get(tone) : apart.contains("\u0302") ? VNI_HAT.get(tone) : VNI_TONE.get(tone);
        var horned = apart.contains("\u031B") ? Map.of("o", "ô", "u", "ö", "O", "Ô", "U", "Ö").get(base) : base;
        return horned + (Character.isUpperCase(letter) ? mark.toUpperCase() : mark);
    }

    static String windows1258(String text) {
        var old = new StringBuilder();
        for (char letter : text.toCharArray()) {
            var apart = Normalizer.normalize(String.valueOf(letter), Form.NFD);
            var tone = apart.replaceAll("[^" + Tones.MARKS + "]", "");
            var bare = Normalizer.normalize(apart.replaceAll("[" + Tones.MARKS + "]", ""), Form.NFC);
            old.append(letter < 0x80 ? letter : bare + tone);
        }
        return old.toString();
    }
}
