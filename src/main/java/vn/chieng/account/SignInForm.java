package vn.chieng.account;

import org.jspecify.annotations.Nullable;

/** What is typed at the sign-in page. */
record SignInForm(@Nullable String login, @Nullable String password, @Nullable String to) {

    @Override
    public String toString() {
        return "SignInForm";
    }
}
