package vn.chieng.search;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.Version;
import vn.chieng.article.ArticleIndex;
import vn.chieng.text.Analysis;
import vn.chieng.text.Sha256;

/** Tells one shape of the index from another: an index of another shape is no use, and is made anew. */
final class IndexSchema {

    /** To be raised when documents say something else and neither fields nor analysis show it. */
    private static final int FORMAT = 1;

    /** Has something for every part of the analysis. */
    private static final String SAMPLE = "Ðảng bộ TP. Hoà An, uỷ ban H. Lạc Sơn: UBND, HĐND, T.Ư và 09-NQ/HU, 147/2024/NĐ-CP; "
            + "quý, quí, kỹ thuật 3.500 ha. THUỶ, khoẻ, People's communes, labour, organise, centre, kĩ thuật, o\u0312ng, y tế, í kiến";

    private IndexSchema() {}

    /** Short enough for the name of a folder. */
    static String hash() {
        var shape = Stream.of(Stream.of(FORMAT + "/" + Version.LATEST.major), fields(), sample())
                .flatMap(part -> part).collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(Sha256.of(shape), 0, 6);
    }

    private static Stream<String> fields() {
        return Arrays.stream(ArticleIndex.class.getFields()).filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        return field.getName() + "=" + field.get(null);
                    } catch (IllegalAccessException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                }).sorted();
    }

    private static Stream<String> sample() {
        var terms = Analysis.of(SAMPLE);
        return Stream.of(terms.marked(), terms.folded(), terms.markedPairs(), terms.foldedPairs());
    }
}
