package vn.chieng.index;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

/** Clauses as OpenSearch's queries. */
final class OpenSearchWords {

    /** As Hibernate Search has its instants written. */
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSSXXXXX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private OpenSearchWords() {}

    static JsonObject of(Clause clause) {
        return of(clause, 1);
    }

    private static JsonObject of(Clause clause, float weight) {
        return switch (clause) {
            case Clause.Term(var field, var term) -> named("term", named(field, weighed("value", new JsonPrimitive(term), weight)));
            case Clause.Run(var field, var terms) ->
                    named("match_phrase", named(field, weighed("query", new JsonPrimitive(String.join(" ", terms)), weight)));
            case Clause.Begun(var field, var beginning) -> named("prefix", named(field, weighed("value", new JsonPrimitive(beginning), weight)));
            case Clause.Id(var field, var id) -> named("term", named(field, weighed("value", new JsonPrimitive(id), weight)));
            case Clause.AnyId(var field, var ids) -> named("terms", weighed(field, all(ids.stream().sorted()), weight));
            case Clause.AnyNumber(var field, var numbers) -> named("terms", weighed(field, all(numbers.stream().sorted()), weight));
            case Clause.Yes(var field) -> named("term", named(field, weighed("value", new JsonPrimitive(true), weight)));
            case Clause.Fresh fresh -> named("distance_feature", fresh(fresh, weight));
            case Clause.Best(var of) -> named("dis_max", weighed("queries", all(of), weight));
            case Clause.Constant(var constant) -> named("constant_score", weighed("filter", of(constant), weight));
            case Clause.Boosted(var boosted, var more) -> of(boosted, weight * more);
            case Clause.Mix mix -> named("bool", mixed(mix, weight));
            case Clause.Everything _ -> named("match_all", weighed(new JsonObject(), weight));
            case Clause.Nothing _ -> named("match_none", new JsonObject());
        };
    }

    private static JsonObject fresh(Clause.Fresh fresh, float weight) {
        var distance = weighed("field", new JsonPrimitive(fresh.field()), weight * fresh.weight());
        distance.addProperty("origin", INSTANT.format(fresh.now()));
        distance.addProperty("pivot", fresh.halfLife().toMillis() + "ms");
        return distance;
    }

    private static JsonObject mixed(Clause.Mix mix, float weight) {
        var bool = weighed(new JsonObject(), weight);
        bool.add("must", all(mix.musts()));
        bool.add("filter", all(mix.filters()));
        bool.add("should", all(mix.mays()));
        bool.add("must_not", all(mix.nots()));
        if (mix.atLeast() > 0) {
            bool.addProperty("minimum_should_match", mix.atLeast());
        }
        return bool;
    }

    private static JsonArray all(Collection<Clause> clauses) {
        var all = new JsonArray();
        clauses.forEach(clause -> all.add(of(clause)));
        return all;
    }

    private static JsonArray all(Stream<? extends Number> numbers) {
        var all = new JsonArray();
        numbers.forEach(all::add);
        return all;
    }

    private static JsonObject named(String name, JsonElement what) {
        var one = new JsonObject();
        one.add(name, what);
        return one;
    }

    private static JsonObject weighed(String name, JsonElement what, float weight) {
        return weighed(named(name, what), weight);
    }

    private static JsonObject weighed(JsonObject what, float weight) {
        if (weight != 1) {
            what.addProperty("boost", weight);
        }
        return what;
    }
}
