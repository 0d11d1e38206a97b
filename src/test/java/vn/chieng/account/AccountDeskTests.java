package vn.chieng.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chieng.ChiengTest;
import vn.chieng.audit.AuditLog;

@ChiengTest
class AccountDeskTests {

    @Autowired AccountDesk desk;
    @Autowired PasswordDesk passwords;
    @Autowired SignInDesk signIn;
    @Autowired Accounts accounts;
    @Autowired JdbcClient database;
    @Autowired SignInThrottle throttle;
    @Autowired PasswordEncoder encoder;
    @Autowired AuditLog audit;
    @Autowired TransactionTemplate transaction;

    private TestAccounts people() {
        return new TestAccounts(desk, passwords);
    }

    /** Other tests want to find the paper with one administrator at most. */
    @AfterEach
    void noAdministratorsStay() {
        database.sql("update account set role = 'REPORTER' where login like 't%' and role = 'ADMINISTRATOR'").update();
    }

    @Test
    void onlyAnAdministratorMakesAccounts() {
        var editor = new Person(1, "editor", "Editor", Role.EDITOR);
        assertThatThrownBy(() -> desk.create(editor, new AccountForm("somebody", "Somebody", Role.REPORTER, 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(accounts.existsByLogin("somebody")).isFalse();
    }

    @Test
    void anInvitationWorksOnceAndOnlyItsHashIsStored() {
        var invitation = people().invite(Role.REPORTER);
        assertThat(database.sql("select count(*) from invitation where token_hash = ?").param(invitation.token()).query(Long.class).single())
                .isZero();
        assertThat(TestAccounts.done(passwords.accept(invitation.token(), TestAccounts.PASSWORD)).login()).isEqualTo(invitation.login());
        assertThat(TestAccounts.why(passwords.accept(invitation.token(), "một câu khác hẳn"))).isEqualTo(AccountRefusal.INVITATION_OVER);
    }

    @Test
    void aNewInvitationReplacesTheOld() {
        var old = people().invite(Role.REPORTER);
        var id = accounts.findByLogin(old.login()).orElseThrow().id();
        var fresh = TestAccounts.done(desk.inviteAgain(TestAccounts.ADMINISTRATOR, id));
        assertThat(passwords.invited(old.token())).isEmpty();
        assertThat(passwords.invited(fresh.token())).isPresent();
    }

    @Test
    void anInvitationEndsAfterSevenDays() {
        var invitation = people().invite(Role.REPORTER);
        database.sql("update invitation set expires_at = expires_at - interval '7 days 1 minute' where token_hash = ?")
                .param(Secrets.hash(invitation.token())).update();
        assertThat(TestAccounts.why(passwords.accept(invitation.token(), TestAccounts.PASSWORD))).isEqualTo(AccountRefusal.INVITATION_OVER);
    }

    @Test
    void aLoginIsGivenOnce() {
        var taken = people().invite(Role.REPORTER).login();
        assertThat(TestAccounts.why(desk.create(TestAccounts.ADMINISTRATOR, new AccountForm(taken, "Another", Role.EDITOR, 0))))
                .isEqualTo(AccountRefusal.LOGIN_TAKEN);
    }

    @Test
    void theLastWorkingAdministratorStays() {
        database.sql("update account set role = 'REPORTER' where role = 'ADMINISTRATOR' and login <> 'admin'").update();
        database.sql("update account set role = 'REPORTER' where login = 'admin'").update();
        var last = people().working(Role.ADMINISTRATOR);
        people().invite(Role.ADMINISTRATOR);
        var form = AccountForm.of(accounts.findById(last.id()).orElseThrow());
        assertThat(TestAccounts.why(desk.disable(TestAccounts.ADMINISTRATOR, last.id()))).isEqualTo(AccountRefusal.LAST_ADMINISTRATOR);
        assertThat(TestAccounts.why(desk.change(TestAccounts.ADMINISTRATOR, last.id(),
                new AccountForm(form.login(), form.name(), Role.EDITOR, form.version())))).isEqualTo(AccountRefusal.LAST_ADMINISTRATOR);
        people().working(Role.ADMINISTRATOR);
        assertThat(desk.disable(TestAccounts.ADMINISTRATOR, last.id())).isInstanceOf(Outcome.Done.class);
        database.sql("update account set role = 'ADMINISTRATOR' where login = 'admin'").update();
    }

    @Test
    void aFormThatSomebodyOvertookIsRefused() {
        var person = people().working(Role.REPORTER);
        var form = AccountForm.of(accounts.findById(person.id()).orElseThrow());
        var later = new AccountForm(form.login(), "Bùi Thị Mới", Role.EDITOR, form.version());
        assertThat(desk.change(TestAccounts.ADMINISTRATOR, person.id(), later)).isInstanceOf(Outcome.Done.class);
        assertThat(TestAccounts.why(desk.change(TestAccounts.ADMINISTRATOR, person.id(), later))).isEqualTo(AccountRefusal.CHANGED_MEANWHILE);
    }

    @Test
    void aDisabledAccountCantSignInUntilItIsEnabled() {
        var person = people().working(Role.REPORTER);
        desk.disable(TestAccounts.ADMINISTRATOR, person.id());
        assertThat(signIn.signIn(person.login(), TestAccounts.PASSWORD, UUID.randomUUID().toString())).isEqualTo(new SignIn.Wrong());
        desk.enable(TestAccounts.ADMINISTRATOR, person.id());
        assertThat(signIn.signIn(person.login(), TestAccounts.PASSWORD, UUID.randomUUID().toString())).isInstanceOf(SignIn.Welcome.class);
    }

    /** The hash of a password takes long enough for an administrator to press a button. */
    @Test
    void whoIsDisabledOrGivenAnotherRoleWhileSigningInComesInAccordingly() {
        var disabled = people().working(Role.EDITOR);
        assertThat(signIn(disabled, () -> desk.disable(TestAccounts.ADMINISTRATOR, disabled.id()))).isEqualTo(new SignIn.Wrong());
        var demoted = people().working(Role.EDITOR);
        var form = AccountForm.of(accounts.findById(demoted.id()).orElseThrow());
        assertThat(signIn(demoted, () -> desk.change(TestAccounts.ADMINISTRATOR, demoted.id(),
                new AccountForm(form.login(), form.name(), Role.REPORTER, form.version()))))
                .isInstanceOfSatisfying(SignIn.Welcome.class, welcome -> assertThat(welcome.person().getPrincipal().role()).isEqualTo(Role.REPORTER));
        var reset = people().working(Role.EDITOR);
        assertThat(signIn(reset, () -> passwords.giveOneTimePassword(TestAccounts.ADMINISTRATOR, reset.login()))).isEqualTo(new SignIn.Wrong());
    }

    private SignIn signIn(Person person, Runnable meanwhile) {
        var slow = new PasswordEncoder() {
            @Override
            public String encode(CharSequence password) {
                return encoder.encode(password);
            }

            @Override
            public boolean matches(CharSequence password, String hash) {
                var matches = encoder.matches(password, hash);
                meanwhile.run();
                return matches;
            }
        };
        return new SignInDesk(accounts, throttle, slow, audit, transaction).signIn(person.login(), TestAccounts.PASSWORD, UUID.randomUUID().toString());
    }

    @Test
    void everyChangeIsInTheAuditLog() {
        var person = people().working(Role.REPORTER);
        desk.disable(TestAccounts.ADMINISTRATOR, person.id());
        assertThat(database.sql("select action from audit_entry where subject = ? order by id").param("account/" + person.login())
                .query(String.class).list()).containsExactly("account.created", "account.invitation-accepted", "account.disabled");
    }
}
