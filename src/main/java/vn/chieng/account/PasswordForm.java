package vn.chieng.account;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A new password.
 *
 * @param old   the present one; an invitation has none
 * @param again the new one once more
 */
record PasswordForm(@Nullable String old, @Nullable String password, @Nullable String again) {

    PasswordForm {
        old = Objects.requireNonNullElse(old, "");
        password = Objects.requireNonNullElse(password, "");
        again = Objects.requireNonNullElse(again, "");
    }

    static PasswordForm empty() {
        return new PasswordForm(null, null, null);
    }

    boolean differs() {
        return !Objects.equals(password, again);
    }

    @Override
    public String toString() {
        return "PasswordForm";
    }
}
