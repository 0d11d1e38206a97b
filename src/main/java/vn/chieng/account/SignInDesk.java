package vn.chieng.account;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chieng.audit.AuditLog;

/** Knows people by login and password. Holds no connection while a hash is being computed. */
@Component
class SignInDesk {

    private static final Logger LOG = LoggerFactory.getLogger(SignInDesk.class);

    private final Accounts accounts;
    private final SignInThrottle throttle;
    private final PasswordEncoder encoder;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final String nobodysHash;

    SignInDesk(Accounts accounts, SignInThrottle throttle, PasswordEncoder encoder, AuditLog audit, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.encoder = encoder;
        this.audit = audit;
        this.transaction = transaction;
        this.nobodysHash = Objects.requireNonNull(encoder.encode(Secrets.oneTimePassword()));
    }

    SignIn signIn(String typedLogin, String password, String address) {
        var login = typedLogin.strip().toLowerCase(Locale.ROOT);
        var until = throttle.attempt(login, address);
        if (until.isPresent()) {
            LOG.warn("Too many failed sign-ins; client {} was asked to wait until {}", address, until.get());
            return new SignIn.Wait(until.get());
        }
        var account = accounts.findByLogin(login).filter(known -> !known.isDisabled() && known.passwordHash() != null);
        // An unknown login costs the same hash, so that time does not tell which logins exist.
        var matches = encoder.matches(password, account.map(Account::passwordHash).orElse(nobodysHash));
        return account.filter(_ -> matches).flatMap(known -> welcome(known, address)).orElseGet(SignIn.Wrong::new);
    }

    private Optional<SignIn> welcome(Account known, String address) {
        return Objects.requireNonNull(transaction.execute(_ -> asOfNow(known).map(account -> {
            throttle.forgive(account.login());
            audit.record(account.login(), "account.signed-in", "account/" + account.login(), Map.of("address", address));
            return new SignIn.Welcome(new SignedInPerson(account.person(), account.mustChangePassword()));
        })));
    }

    /** A hash takes a while: who was disabled or given another password meanwhile must not come in by the old one. */
    private Optional<Account> asOfNow(Account known) {
        return accounts.findById(known.id())
                .filter(account -> !account.isDisabled() && Objects.equals(account.passwordHash(), known.passwordHash()));
    }
}
