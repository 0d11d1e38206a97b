package vn.chieng.account;

import java.security.SecureRandom;
import vn.chieng.text.Sha256;

/** Things nobody can guess, and the hashes under which they are stored. */
final class Secrets {

    /** Without those that look alike on paper: 0 O, 1 l I. */
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String token() {
        return letters(43);
    }

    static String oneTimePassword() {
        return letters(24);
    }

    static String hash(String secret) {
        return Sha256.hex(secret);
    }

    private static String letters(int count) {
        var secret = new StringBuilder(count);
        RANDOM.ints(count, 0, LETTERS.length()).forEach(i -> secret.append(LETTERS.charAt(i)));
        return secret.toString();
    }
}
