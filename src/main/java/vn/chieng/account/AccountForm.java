package vn.chieng.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An account as an administrator writes it; the login can't be changed later. */
record AccountForm(
        @NotNull(message = "{account.login.form}") @Pattern(regexp = LOGIN, message = "{account.login.form}") @Nullable String login,
        @NotBlank(message = "{account.name.missing}") @Size(max = 100, message = "{account.name.long}") @Nullable String name,
        @NotNull(message = "{account.role.missing}") @Nullable Role role,
        @Nullable Integer version) {

    static final String LOGIN = "[a-z0-9][a-z0-9._-]{1,39}";

    AccountForm {
        name = name == null ? null : name.strip();
    }

    static AccountForm empty() {
        return new AccountForm(null, null, Role.REPORTER, 0);
    }

    static AccountForm of(Account account) {
        return new AccountForm(account.login(), account.name(), account.role(), account.version());
    }
}
