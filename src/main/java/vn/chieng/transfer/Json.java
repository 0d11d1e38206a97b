package vn.chieng.transfer;

import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON as imports read it: what an old program wrote a little wrong is taken, what is cut short is not. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Lines.LONGEST).build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static ObjectNode object(String text) throws Refused {
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                return object;
            }
            throw new Refused(Reason.NOT_JSON);
        } catch (JacksonException broken) {
            throw new Refused(Reason.NOT_JSON, place(broken));
        }
    }

    /** The {@code type} of a line without reading all of it; nothing where it can't be told. */
    static String typeOf(byte[] line) {
        try (var parser = MAPPER.createParser(line)) {
            return typeOf(parser);
        } catch (JacksonException broken) {
            return "";
        }
    }

    private static String typeOf(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return "";
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var isType = parser.currentName().equals("type");
            parser.nextToken();
            if (isType) {
                return Objects.requireNonNullElse(parser.getString(), "");
            }
            parser.skipChildren();
        }
        return "";
    }

    private static String place(JacksonException broken) {
        var at = broken.getLocation();
        return at == null ? "" : String.valueOf(Math.max(1, at.getColumnNr()));
    }
}
