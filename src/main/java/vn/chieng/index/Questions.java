package vn.chieng.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What readers ask of the index. All of it looks at the same state of the index where the engine is in this process. */
public sealed interface Questions extends AutoCloseable permits LuceneQuestions, OpenSearchQuestions {

    /**
     * How hits are put in order.
     *
     * @param byScore whether the best come first, and only those as good as each other by the fields
     * @param fields  the greatest values first; the last one differs from document to document, and is what hits are named by
     */
    record Order(boolean byScore, List<String> fields) {

        public Order {
            fields = List.copyOf(fields);
        }

        String name() {
            return fields.getLast();
        }
    }

    /**
     * How many documents there are.
     *
     * @param values by field, values with the number of documents that have them
     */
    record Counts(long total, Map<String, Map<String, Long>> values) {}

    long total(Clause clause) throws IOException;

    /**
     * @param fields with the types of their values
     * @param most   how many values of a field are enough, those that most documents have
     */
    Counts count(Clause clause, Map<String, Class<?>> fields, int most) throws IOException;

    /**
     * The names of some hits: values of the order's last field.
     *
     * @param skipped how many come before them
     * @throws IOException when the index is away, or took longer than anybody waits
     */
    List<Long> hits(Clause clause, Order order, int skipped, int most) throws IOException;

    @Override
    void close() throws IOException;
}
