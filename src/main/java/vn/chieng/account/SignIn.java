package vn.chieng.account;

import java.time.Instant;

/** What came of trying to sign in. A wrong login and a wrong password are one answer. */
sealed interface SignIn {

    record Welcome(SignedInPerson person) implements SignIn {}

    record Wrong() implements SignIn {}

    record Wait(Instant until) implements SignIn {}
}
