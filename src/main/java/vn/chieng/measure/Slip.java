package vn.chieng.measure;

import java.util.Random;
import java.util.stream.IntStream;

/** A slip of the finger in one syllable: two neighbouring letters exchanged, one left out, or one doubled. */
final class Slip {

    private Slip() {}

    static String in(String words, Random dice) {
        var letters = IntStream.range(0, words.length() - 1)
                .filter(at -> Character.isLetter(words.charAt(at)) && Character.isLetter(words.charAt(at + 1)) && words.charAt(at) != words.charAt(at + 1)).toArray();
        if (letters.length == 0) {
            return words;
        }
        int at = letters[dice.nextInt(letters.length)];
        return switch (dice.nextInt(3)) {
            case 0 -> words.substring(0, at) + words.charAt(at + 1) + words.charAt(at) + words.substring(at + 2);
            case 1 -> words.substring(0, at) + words.substring(at + 1);
            default -> words.substring(0, at) + words.charAt(at) + words.substring(at);
        };
    }
}
