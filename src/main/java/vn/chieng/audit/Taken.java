package vn.chieng.audit;

/** What taking in an entry of an import did to the thing that it describes. */
public enum Taken { ADDED, CHANGED, UNCHANGED }
