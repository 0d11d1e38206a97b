package vn.chieng.account;

import java.util.Locale;
import org.springframework.validation.Errors;

/** Why the house said no, and which field of a form it is about. */
enum AccountRefusal {
    LOGIN_TAKEN("login"),
    LAST_ADMINISTRATOR("role"),
    CHANGED_MEANWHILE("version"),
    ACCOUNT_DISABLED("login"),
    INVITATION_OVER("password"),
    OLD_PASSWORD_WRONG("old"),
    TOO_MANY_TRIES("old"),
    PASSWORD_SHORT("password"),
    PASSWORD_LONG("password"),
    PASSWORD_IS_LOGIN("password"),
    PASSWORD_IS_OLD("password"),
    PASSWORDS_DIFFER("again");

    private final String field;

    AccountRefusal(String field) {
        this.field = field;
    }

    String message() {
        return "account.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void on(Errors errors) {
        errors.rejectValue(field, message());
    }
}
