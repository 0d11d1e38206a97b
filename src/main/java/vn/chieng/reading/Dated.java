package vn.chieng.reading;

/** A time for people and for programs. */
record Dated(String words, String machine) {}
