package vn.chieng.account;

import java.util.UUID;

/** Makes accounts that nobody else uses. */
class TestAccounts {

    static final Person ADMINISTRATOR = new Person(0, "tests", "Tests", Role.ADMINISTRATOR);
    static final String PASSWORD = "một câu dễ nhớ";

    private final AccountDesk desk;
    private final PasswordDesk passwords;

    TestAccounts(AccountDesk desk, PasswordDesk passwords) {
        this.desk = desk;
        this.passwords = passwords;
    }

    Invitation invite(Role role) {
        var login = "t" + UUID.randomUUID().toString().substring(0, 13);
        return done(desk.create(ADMINISTRATOR, new AccountForm(login, "Bùi Thị Thử", role, 0)));
    }

    Person working(Role role) {
        return done(passwords.accept(invite(role).token(), PASSWORD));
    }

    static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    static AccountRefusal why(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).why();
    }
}
