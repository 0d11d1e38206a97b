package vn.chieng.account;

import vn.chieng.web.Addresses;
import vn.chieng.web.Edition;

/** An account in the list. */
record AccountLine(String login, String name, Role role, State state, String address) {

    enum State {
        INVITED, ACTIVE, DISABLED;

        public String message() {
            return "account.state." + name();
        }
    }

    static AccountLine of(Account account, Edition edition, Addresses addresses) {
        return new AccountLine(account.login(), account.name(), account.role(), state(account),
                addresses.of(edition, "/@newsroom/@accounts/{}", account.id()));
    }

    static State state(Account account) {
        if (account.isDisabled()) {
            return State.DISABLED;
        }
        return account.passwordHash() == null ? State.INVITED : State.ACTIVE;
    }
}
