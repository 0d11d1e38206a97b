package vn.chieng.account;

/** What a person may do; each role includes those before it. */
public enum Role {
    REPORTER, EDITOR, ADMINISTRATOR;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
