package vn.chieng.transfer;

import java.util.List;
import java.util.SortedMap;

/**
 * What an import did.
 *
 * @param added         articles that are new
 * @param waiting       articles that people have changed since: what came waits for an editor
 * @param others        sections, topics, places and pictures that are new or changed
 * @param rejections    the first of what was refused, in the order found
 * @param rejected      how much was refused
 * @param oddities      how many articles had each oddity; the message {@code transfer.oddity.<name>} says what it is
 * @param unknownFields how often each unknown field stood there
 * @param openNames     names that nothing answers to, with how many articles bear them
 */
public record Summary(long added, long changed, long unchanged, long waiting, long others, List<Rejection> rejections,
        long rejected, SortedMap<String, Long> oddities, SortedMap<String, Long> unknownFields, SortedMap<String, Long> openNames) {

    /**
     * @param line   counted from 1; 0 where the file as a whole is meant
     * @param detail what the reason is about; may be empty
     */
    public record Rejection(String file, int line, Reason reason, String detail) {}

    /** Articles of the sources that the paper has now. */
    public long articles() {
        return added + changed + unchanged + waiting;
    }

    public boolean isClean() {
        return rejected == 0;
    }
}
