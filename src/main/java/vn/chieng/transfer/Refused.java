package vn.chieng.transfer;

/** Something that an import can't take. The rest goes in. */
final class Refused extends Exception {

    private final Reason reason;
    private final String detail;

    Refused(Reason reason) {
        this(reason, "");
    }

    /** @param detail what the reason is about: the name of a field, of a file */
    Refused(Reason reason, String detail) {
        super(reason + " " + detail, null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    Reason reason() {
        return reason;
    }

    String detail() {
        return detail;
    }
}
