package vn.chieng.place;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chieng.text.Word;

/** Tells "Nguyễn Lương Sơn", a person, from the district Lương Sơn. */
final class FamilyNames {

    /** How many words of a personal name may stand before the part that is spelt like a place. */
    private static final int LONGEST = 3;

    private static final List<Word> NAMES = Word.of("""
            Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Hà Quách Bạch Xa Lường Lương Mai Trịnh Đào Cao
            Tạ Lưu Tô Châu Trương Nghiêm Phùng Vì Lò Sa Khà Triệu Đoàn Đàm Lâm Thái Tống Vương Hứa La Lại Kiều Chu Tăng Giang Từ Mạc""");

    /** Written plainly these are words of other languages. */
    private static final Set<String> NOT_WHEN_PLAIN = Set.of("do", "to", "ta", "vi", "lo", "sa", "la", "xa", "thai", "chu", "tu");

    private static final Set<String> MARKED = NAMES.stream().map(Word::exact).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> PLAIN = NAMES.stream().map(Word::folded)
            .filter(name -> !NOT_WHEN_PLAIN.contains(name)).collect(Collectors.toUnmodifiableSet());

    private FamilyNames() {}

    /** Whether the capitalised words right before a word begin with, or hold, a family name. */
    static boolean precede(List<Word> words, int at) {
        return Stream.iterate(at - 1, before -> before >= 0 && before >= at - LONGEST && words.get(before).isCapitalised(), before -> before - 1)
                .anyMatch(before -> isFamilyName(words.get(before)));
    }

    private static boolean isFamilyName(Word word) {
        return word.isMarked() ? MARKED.contains(word.exact()) : PLAIN.contains(word.folded());
    }
}
