package vn.chieng.place;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Tỉnh, huyện, xã and what stands beside them; the senior level first. */
public enum PlaceLevel {
    PROVINCE, DISTRICT, COMMUNE;

    /** Its name in exchange files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PlaceLevel> of(String word) {
        return Arrays.stream(values()).filter(level -> level.word().equals(word)).findFirst();
    }
}
