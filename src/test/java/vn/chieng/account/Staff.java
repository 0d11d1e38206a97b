package vn.chieng.account;

import org.springframework.boot.test.context.TestComponent;

/** People with an account and a password, for tests that sign in through the door. */
@TestComponent
public class Staff {

    public static final String PASSWORD = TestAccounts.PASSWORD;

    private final TestAccounts accounts;

    Staff(AccountDesk desk, PasswordDesk passwords) {
        accounts = new TestAccounts(desk, passwords);
    }

    /** Somebody new. */
    public Person working(Role role) {
        return accounts.working(role);
    }
}
