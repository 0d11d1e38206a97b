package vn.chieng.rescue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What somebody had written when their session was found to have ended. */
record RescuedForm(long id, String path, Map<String, List<String>> fields, Instant keptAt) {

    /** The fields that hold words, for a person to look at. */
    public List<Field> texts() {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value)))
                .filter(field -> field.value().codePoints().anyMatch(Character::isLetter))
                .toList();
    }

    public List<Field> all() {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value)))
                .toList();
    }

    record Field(String name, String value) {}
}
