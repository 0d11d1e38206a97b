package vn.chieng.account;

import java.util.Optional;

/** What a password must be. Length is what counts; demands for digits and signs only make people write it down. */
final class PasswordRules {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    private PasswordRules() {}

    static Optional<AccountRefusal> against(String password, String login) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(AccountRefusal.PASSWORD_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(AccountRefusal.PASSWORD_LONG);
        }
        return password.strip().equalsIgnoreCase(login) ? Optional.of(AccountRefusal.PASSWORD_IS_LOGIN) : Optional.empty();
    }
}
