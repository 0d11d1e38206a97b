package vn.chieng.account;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.chieng.account.Outcome.Refused;

/**
 * People change their own password. Whoever holds an open session may be somebody else: guesses at the present password are slowed
 * as they are at the door. Holds no connection while a hash is being computed.
 */
@Component
class PasswordChange {

    private final Accounts accounts;
    private final SignInThrottle throttle;
    private final PasswordEncoder encoder;
    private final PasswordDesk desk;

    PasswordChange(Accounts accounts, SignInThrottle throttle, PasswordEncoder encoder, PasswordDesk desk) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.encoder = encoder;
        this.desk = desk;
    }

    /** Where a change comes from: a session, which stays, and a client's address. */
    record From(@Nullable String session, String address) {}

    Outcome<Person> change(Person by, String old, String password, From from) {
        if (throttle.attempt(by.login(), from.address()).isPresent()) {
            return new Refused<>(AccountRefusal.TOO_MANY_TRIES);
        }
        var account = accounts.findById(by.id()).orElseThrow(() -> new NoSuchAccount(by.id()));
        if (!encoder.matches(old, account.passwordHash())) {
            return new Refused<>(AccountRefusal.OLD_PASSWORD_WRONG);
        }
        throttle.forgive(by.login());
        var refusal = PasswordRules.against(password, account.login())
                .or(() -> password.equals(old) ? Optional.of(AccountRefusal.PASSWORD_IS_OLD) : Optional.empty());
        return refusal.<Outcome<Person>>map(Refused::new)
                .orElseGet(() -> desk.replace(account, Objects.requireNonNull(encoder.encode(password)), from.session()));
    }
}
