package vn.chieng.article;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a manuscript as JSON text, whose bytes stay as they were written: hashes of published text depend on it. */
@Converter(autoApply = true)
class ManuscriptJson implements AttributeConverter<Manuscript, String> {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    static String write(Manuscript manuscript) {
        return JSON.writeValueAsString(manuscript);
    }

    static Manuscript read(String json) {
        return JSON.readValue(json, Manuscript.class);
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Manuscript manuscript) {
        return manuscript == null ? null : write(manuscript);
    }

    @Override
    public @Nullable Manuscript convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : read(json);
    }
}
