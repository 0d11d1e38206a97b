package vn.chieng.text;

/** Kinds of space. */
final class Spaces {

    private Spaces() {
    }

    /** One plain space for every run of spaces, tabs and line ends. */
    static String single(String text) {
        return isSingle(text) ? text : written(text);
    }

    private static boolean isSingle(String text) {
        boolean afterSpace = false;
        for (int at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (isSpace(letter) && (letter != ' ' || afterSpace)) {
                return false;
            }
            afterSpace = letter == ' ';
        }
        return true;
    }

    private static String written(String text) {
        var written = new StringBuilder(text.length());
        boolean afterSpace = false;
        for (int at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            boolean isSpace = isSpace(letter);
            if (!isSpace) {
                written.append(letter);
            } else if (!afterSpace) {
                written.append(' ');
            }
            afterSpace = isSpace;
        }
        return written.toString();
    }

    private static boolean isSpace(char letter) {
        return letter <= ' ' ? letter == ' ' || letter >= '\t' && letter <= '\r'
                : letter >= 0xA0 && Character.getType(letter) == Character.SPACE_SEPARATOR;
    }
}
