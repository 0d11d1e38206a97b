package vn.chieng.account;

import java.time.Instant;

/**
 * A link that works once and lets its bearer set a password.
 *
 * @param token only here in the clear; the database keeps its hash
 */
record Invitation(String login, String token, Instant until) {

    static final String ADDRESS = "/@invitation/{}";

    @Override
    public String toString() {
        return "Invitation of " + login + " until " + until;
    }
}
