package vn.chieng.transfer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.chieng.text.Oddity;

/** Takes NULs and halves of letters out of everything that an object says: the database keeps neither, in whatever field. */
final class WholeLetters {

    private WholeLetters() {}

    static ObjectNode in(ObjectNode object, Tally tally) {
        if (!isBroken(object)) {
            return object;
        }
        tally.odd(Oddity.NUL_OR_SURROGATE);
        return mended(object);
    }

    private static boolean isBroken(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> object.properties().stream().anyMatch(field -> isBroken(field.getKey()) || isBroken(field.getValue()));
            case ArrayNode array -> array.values().stream().anyMatch(WholeLetters::isBroken);
            default -> node.isString() && isBroken(node.stringValue());
        };
    }

    private static boolean isBroken(String text) {
        for (int at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == 0 || Character.isSurrogate(letter)) {
                return !mended(text).equals(text);
            }
        }
        return false;
    }

    private static ObjectNode mended(ObjectNode broken) {
        var whole = Json.MAPPER.createObjectNode();
        broken.properties().forEach(field -> whole.set(mended(field.getKey()), mended(field.getValue())));
        return whole;
    }

    private static JsonNode mended(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> mended(object);
            case ArrayNode array -> {
                var whole = Json.MAPPER.createArrayNode();
                array.values().forEach(item -> whole.add(mended(item)));
                yield whole;
            }
            default -> node.isString() ? Json.MAPPER.getNodeFactory().stringNode(mended(node.stringValue())) : node;
        };
    }

    private static String mended(String text) {
        var whole = new StringBuilder(text.length());
        text.codePoints().filter(letter -> letter != 0 && Character.getType(letter) != Character.SURROGATE).forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
