package vn.chieng.measure;

import java.util.Map;

/**
 * An invented article with what was planted in its text: which event it tells of, what subject, and where. The desk's topics and places
 * stand in its line alone.
 *
 * @param district where it happens, as districts are today
 */
record Planted(String key, String language, int event, int subject, int district, Map<String, Object> line) implements Known {

    @Override
    public boolean isAsked() {
        return true;
    }

    /**
     * 3 for more of the same story, 2 for the same matter in the same district, 1 for the same matter elsewhere. Another matter in the
     * same place is not wanted.
     */
    @Override
    public int grade(Known other) {
        if (other == this || !(other instanceof Planted planted) || !planted.language.equals(language)) {
            return 0;
        }
        return planted.event == event ? 3 : planted.subject != subject ? 0 : planted.district == district ? 2 : 1;
    }
}
