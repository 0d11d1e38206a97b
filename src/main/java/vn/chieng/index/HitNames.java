package vn.chieng.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;

/**
 * What documents are called: the values of a field that differs from document to document.
 */
record HitNames(IndexReader reader, String field) {

    long of(int hit) throws IOException {
        var part = reader.leaves().get(ReaderUtil.subIndex(hit, reader.leaves()));
        var names = DocValues.getSortedNumeric(part.reader(), field);
        if (!names.advanceExact(hit - part.docBase)) {
            throw new IOException("A document of the index has no " + field);
        }
        return names.nextValue();
    }
}
