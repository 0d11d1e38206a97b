package vn.chieng.spelling;

/** One slip of the finger: a letter wrong, missing, too many, or exchanged with its neighbour (Damerau 1964). */
final class Typo {

    private Typo() {}

    static boolean isBetween(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int ofOne = one.length() - start - end;
        int ofOther = other.length() - start - end;
        return ofOne <= 1 && ofOther <= 1 && ofOne + ofOther > 0
                || ofOne == 2 && ofOther == 2 && one.charAt(start) == other.charAt(start + 1) && one.charAt(start + 1) == other.charAt(start);
    }
}
