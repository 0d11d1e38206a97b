package vn.chieng.account;

/** What came of a verb. */
sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(AccountRefusal why) implements Outcome<T> {}
}
