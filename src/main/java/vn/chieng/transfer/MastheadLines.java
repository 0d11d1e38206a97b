package vn.chieng.transfer;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.chieng.masthead.MastheadEntry;

/** What the paper says of itself, as lines: the fields of an entry in the spelling of the format. */
final class MastheadLines {

    private static final JsonMapper SPELT = Json.MAPPER.rebuild().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

    private MastheadLines() {}

    static String line(MastheadEntry entry) {
        ObjectNode fields = SPELT.valueToTree(entry);
        var line = Json.MAPPER.createObjectNode().put("type", "masthead");
        fields.properties().stream().filter(field -> !field.getValue().isNull()).forEach(field -> line.set(field.getKey(), field.getValue()));
        return line.toString();
    }

    static MastheadEntry read(ObjectNode line, Fields fields, Tally tally) throws Refused {
        for (var needed : new String[] {"language", "valid_from", "name"}) {
            fields.required(needed);
        }
        var known = known();
        line.propertyNames().stream().filter(name -> !known.contains(name)).forEach(tally::unknownField);
        try {
            return SPELT.treeToValue(line, MastheadEntry.class);
        } catch (JacksonException wrong) {
            throw new Refused(Reason.FIELD_WRONG, wrong.getOriginalMessage());
        }
    }

    private static Set<String> known() {
        var names = new ArrayList<String>();
        names.add("type");
        for (var component : MastheadEntry.class.getRecordComponents()) {
            names.add(component.getName().replaceAll("\\p{Lu}", "_$0").toLowerCase(Locale.ROOT));
        }
        return Set.copyOf(names);
    }
}
