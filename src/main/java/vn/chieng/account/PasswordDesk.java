package vn.chieng.account;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chieng.account.Outcome.Done;
import vn.chieng.account.Outcome.Refused;
import vn.chieng.audit.AuditLog;

/** How passwords are set: by their owner, by invitation, or for one use. */
@Component
@Transactional
class PasswordDesk {

    private final Accounts accounts;
    private final Invitations invitations;
    private final OpenSessions sessions;
    private final PasswordEncoder encoder;
    private final AuditLog audit;

    PasswordDesk(Accounts accounts, Invitations invitations, OpenSessions sessions, PasswordEncoder encoder, AuditLog audit) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.sessions = sessions;
        this.encoder = encoder;
        this.audit = audit;
    }

    /**
     * Puts a password that its owner has chosen in place of the one that they have proved to know.
     *
     * @param session the one in which this is done; the others of this account end
     */
    Outcome<Person> replace(Account known, String hash, @Nullable String session) {
        var account = accounts.findById(known.id()).filter(one -> !one.isDisabled() && Objects.equals(one.passwordHash(), known.passwordHash()));
        if (account.isEmpty()) {
            return new Refused<>(AccountRefusal.OLD_PASSWORD_WRONG);
        }
        sessions.endOthers(known.login(), session);
        return new Done<>(choose(account.get(), hash, "password-changed"));
    }

    @Transactional(readOnly = true)
    Optional<Person> invited(String token) {
        return invitations.accountInvitedBy(token).flatMap(accounts::findById).map(Account::person);
    }

    Outcome<Person> accept(String token, String password) {
        var account = invitations.accountInvitedBy(token).flatMap(accounts::findById);
        if (account.isEmpty() || account.get().isDisabled()) {
            return new Refused<>(AccountRefusal.INVITATION_OVER);
        }
        var refusal = PasswordRules.against(password, account.get().login());
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        if (!invitations.take(token)) {
            return new Refused<>(AccountRefusal.INVITATION_OVER);
        }
        sessions.end(account.get().login());
        return new Done<>(choose(account.get(), Objects.requireNonNull(encoder.encode(password)), "invitation-accepted"));
    }

    /** A password that must be changed at the first sign-in with it; what was there before ends. */
    String giveOneTimePassword(Person by, String login) {
        by.must(Role.ADMINISTRATOR);
        var account = accounts.findByLogin(login).orElseThrow(() -> new NoSuchAccount(login));
        var password = Secrets.oneTimePassword();
        account.giveOneTimePassword(Objects.requireNonNull(encoder.encode(password)));
        invitations.close(account.id());
        sessions.end(login);
        audit.record(by.login(), "account.one-time-password-given", "account/" + login, Map.of());
        return password;
    }

    private Person choose(Account account, String hash, String what) {
        account.choosePassword(hash);
        audit.record(account.login(), "account." + what, "account/" + account.login(), Map.of());
        return account.person();
    }
}
