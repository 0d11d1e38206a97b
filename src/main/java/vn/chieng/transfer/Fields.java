package vn.chieng.transfer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a line. Those that nobody asked for are unknown, and reported. */
final class Fields {

    private final ObjectNode object;
    private final ZoneId zone;
    private final Tally tally;
    private final String path;
    private final Set<String> asked = new HashSet<>(Set.of("type"));

    Fields(ObjectNode object, ZoneId zone, Tally tally) {
        this(object, zone, tally, "");
    }

    private Fields(ObjectNode object, ZoneId zone, Tally tally, String path) {
        this.object = object;
        this.zone = zone;
        this.tally = tally;
        this.path = path;
    }

    String required(String name) throws Refused {
        var text = text(name);
        if (text.isBlank()) {
            throw new Refused(Reason.FIELD_MISSING, path + name);
        }
        return text.strip();
    }

    /** The text of a field; empty where there is none. */
    String text(String name) throws Refused {
        var field = field(name);
        if (field == null) {
            return "";
        }
        if (!field.isValueNode()) {
            throw new Refused(Reason.FIELD_WRONG, path + name);
        }
        return field.asString();
    }

    @Nullable String orNull(String name) throws Refused {
        var text = text(name).strip();
        return text.isEmpty() ? null : text;
    }

    String oneOf(String name, String... allowed) throws Refused {
        var text = text(name);
        if (!text.isEmpty() && !List.of(allowed).contains(text)) {
            throw new Refused(Reason.FIELD_WRONG, path + name + ": " + text);
        }
        return text;
    }

    /** A list, or a single text as a list of one. */
    List<String> list(String name) throws Refused {
        var items = new ArrayList<String>();
        for (var item : items(name)) {
            if (!item.isValueNode()) {
                throw new Refused(Reason.FIELD_WRONG, path + name);
            }
            items.add(item.asString().strip());
        }
        return items.stream().filter(item -> !item.isEmpty()).distinct().toList();
    }

    List<Fields> objects(String name) throws Refused {
        var objects = new ArrayList<Fields>();
        for (var item : items(name)) {
            if (!(item instanceof ObjectNode inner)) {
                throw new Refused(Reason.FIELD_WRONG, path + name);
            }
            objects.add(new Fields(inner, zone, tally, path + name + "."));
        }
        return objects;
    }

    boolean isObject(String name) {
        return object.get(name) instanceof ObjectNode;
    }

    @Nullable Long number(String name) throws Refused {
        var text = orNull(name);
        if (text != null && !text.matches("[1-9][0-9]{0,17}")) {
            throw new Refused(Reason.FIELD_WRONG, path + name + ": " + text);
        }
        return text == null ? null : Long.valueOf(text);
    }

    @Nullable Instant time(String name) throws Refused {
        var text = orNull(name);
        return text == null ? null : Times.read(text, zone, tally);
    }

    void reportUnknown() {
        object.propertyNames().stream().filter(name -> !asked.contains(name)).forEach(name -> tally.unknownField(path + name));
    }

    private Iterable<JsonNode> items(String name) {
        var field = field(name);
        return field == null ? List.of() : field.isArray() ? field : List.of(field);
    }

    private @Nullable JsonNode field(String name) {
        asked.add(name);
        var field = object.get(name);
        return field == null || field.isNull() ? null : field;
    }
}
