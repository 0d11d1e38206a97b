package vn.chieng.measure;

import java.util.List;
import java.util.Random;

/** The number that a document might bear: a district's plan or resolution, a decision, a decree, a circular. */
final class InventedDocument {

    private static final List<String> KINDS = List.of("%d/KH-UBND", "%02d-NQ/HU", "%d/QĐ-UBND", "%d/%d/NĐ-CP", "%d-CT/HU", "%d/%d/QĐ-UBND", "%d/%d/TT-BNV",
            "%02d-KL/TU");
    private static final int LOW = 180;
    private static final int HIGH = 3900;

    private InventedDocument() {}

    static String number(Random dice) {
        var kind = KINDS.get(dice.nextInt(KINDS.size()));
        int number = 1 + dice.nextInt(kind.equals("%d/QĐ-UBND") ? HIGH : LOW);
        return kind.formatted(number, 2012 + dice.nextInt(14));
    }
}
