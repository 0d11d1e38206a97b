package vn.chieng.place;

import java.util.List;
import java.util.Set;
import vn.chieng.text.Word;

/** Whether a province that isn't known here is named behind a name: "huyện Kỳ Sơn, tỉnh Nghệ An", "Ky Son district, Nghe An province". */
final class OtherProvince {

    private static final String TYPE = "tinh";
    private static final String ENGLISH_TYPE = "province";
    private static final Set<String> LEADING = Set.of(",", "(", "cua", "thuoc", "o", "of", "in", "district", "commune", "town", "city");
    /** Tỉnh ủy, Tỉnh Đoàn, Tỉnh Hội, Tỉnh Đội are offices. */
    private static final Set<String> OFFICES = Set.of("uy", "doan", "hoi", "doi");
    private static final int MOST_LEADING = 3;
    private static final int LONGEST = 4;

    private OtherProvince() {}

    /**
     * @param at    behind the name
     * @param known the words at which names begin that are known
     */
    static boolean isNamed(List<Word> words, int at, Set<Integer> known) {
        var from = at;
        while (from < words.size() && from - at < MOST_LEADING && LEADING.contains(words.get(from).folded())) {
            from++;
        }
        var isTyped = from < words.size() && words.get(from).folded().equals(TYPE);
        return isTyped ? isUnknownName(words, from + 1, known) && !OFFICES.contains(words.get(from + 1).folded()) : isUnknownName(words, from, known) && isBeforeType(words, from);
    }

    private static boolean isUnknownName(List<Word> words, int at, Set<Integer> known) {
        return at < words.size() && words.get(at).isCapitalised() && !known.contains(at);
    }

    private static boolean isBeforeType(List<Word> words, int from) {
        var to = from;
        while (to < words.size() && to - from < LONGEST && words.get(to).isCapitalised() && !words.get(to).folded().equals(ENGLISH_TYPE)) {
            to++;
        }
        return to > from && to < words.size() && words.get(to).folded().equals(ENGLISH_TYPE);
    }
}
