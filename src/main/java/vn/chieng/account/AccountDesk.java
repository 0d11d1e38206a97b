package vn.chieng.account;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chieng.account.Outcome.Done;
import vn.chieng.account.Outcome.Refused;
import vn.chieng.audit.AuditLog;

/** What an administrator does with accounts. */
@Component
@Transactional
class AccountDesk {

    private final Accounts accounts;
    private final Invitations invitations;
    private final OpenSessions sessions;
    private final AuditLog audit;
    private final Clock clock;

    AccountDesk(Accounts accounts, Invitations invitations, OpenSessions sessions, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param form valid */
    Outcome<Invitation> create(Person by, AccountForm form) {
        by.must(Role.ADMINISTRATOR);
        var login = Objects.requireNonNull(form.login());
        var role = Objects.requireNonNull(form.role());
        accounts.lockForNewLogins();
        if (accounts.existsByLogin(login)) {
            return new Refused<>(AccountRefusal.LOGIN_TAKEN);
        }
        var account = accounts.saveAndFlush(new Account(login, Objects.requireNonNull(form.name()), role));
        record(by, "created", account, Map.of("role", role));
        return new Done<>(invitations.open(account));
    }

    Outcome<Invitation> inviteAgain(Person by, long id) {
        by.must(Role.ADMINISTRATOR);
        var account = account(id);
        if (account.isDisabled()) {
            return new Refused<>(AccountRefusal.ACCOUNT_DISABLED);
        }
        record(by, "invited", account, Map.of());
        return new Done<>(invitations.open(account));
    }

    /** @param form valid; its login is not looked at */
    Outcome<Account> change(Person by, long id, AccountForm form) {
        by.must(Role.ADMINISTRATOR);
        var newRole = Objects.requireNonNull(form.role());
        var last = isLastAdministrator(id);
        var account = account(id);
        if (!Objects.equals(account.version(), form.version())) {
            return new Refused<>(AccountRefusal.CHANGED_MEANWHILE);
        }
        if (last && newRole != Role.ADMINISTRATOR) {
            return new Refused<>(AccountRefusal.LAST_ADMINISTRATOR);
        }
        if (newRole != account.role()) {
            sessions.end(account.login());
        }
        record(by, "changed", account, Map.of("role", newRole, "before", account.role()));
        account.change(Objects.requireNonNull(form.name()), newRole);
        return new Done<>(account);
    }

    Outcome<Account> disable(Person by, long id) {
        by.must(Role.ADMINISTRATOR);
        if (isLastAdministrator(id)) {
            return new Refused<>(AccountRefusal.LAST_ADMINISTRATOR);
        }
        var account = account(id);
        if (!account.isDisabled()) {
            account.disable(clock.instant(), by.login());
            invitations.close(id);
            sessions.end(account.login());
            record(by, "disabled", account, Map.of());
        }
        return new Done<>(account);
    }

    Outcome<Account> enable(Person by, long id) {
        by.must(Role.ADMINISTRATOR);
        var account = account(id);
        if (account.isDisabled()) {
            account.enable();
            record(by, "enabled", account, Map.of());
        }
        return new Done<>(account);
    }

    private Account account(long id) {
        return accounts.findById(id).orElseThrow(() -> new NoSuchAccount(id));
    }

    private boolean isLastAdministrator(long id) {
        var administrators = accounts.lockWorkingAdministrators();
        return administrators.size() == 1 && administrators.getFirst().id() == id;
    }

    private void record(Person by, String what, Account account, Map<String, ?> details) {
        audit.record(by.login(), "account." + what, "account/" + account.login(), details);
    }
}
