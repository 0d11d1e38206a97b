package vn.chieng.transfer;

/** Hears how far long work has come. */
@FunctionalInterface
public interface Progress {

    Progress NONE = _ -> { };

    /** @param done articles dealt with so far */
    void at(long done);
}
