package vn.chieng.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;

/** A look at what the index knows of its terms; short, because a page waits for it. */
public sealed interface Look extends AutoCloseable permits LuceneLook, OpenSearchLook {

    /** How many documents there are. */
    long documents() throws IOException;

    /** Whether it is of so many large parts that every search pays for it. */
    boolean isScattered();

    /** In how many documents each of the terms stands; one that stands in none may be missing. */
    Map<String, Integer> frequencies(String field, Collection<String> terms) throws IOException;

    /**
     * The best by one clause, with what another says of them.
     *
     * @param number the field whose values name the documents
     * @throws IOException when it took longer than a page can wait: half an answer would leave out the best
     */
    Map<Long, Double> best(Clause candidates, int most, Clause score, String number) throws IOException;

    @Override
    void close() throws IOException;
}
