package vn.chieng.topic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chieng.text.Folding;
import vn.chieng.text.Labels;
import vn.chieng.web.Addresses;
import vn.chieng.web.Edition;

/** Topics as readers and other features see them: those merged away answer as the topic they went into. */
@Component
public class Topics {

    private final JdbcClient database;
    private final Addresses addresses;

    Topics(JdbcClient database, Addresses addresses) {
        this.database = database;
        this.addresses = addresses;
    }

    /** What stands at an edition's address; a topic without a name in its language has its Vietnamese address there. */
    public TopicLookup bySlug(Edition edition, String slug) {
        var found = database.sql("""
                        select coalesce(t.merged_into, t.id) from (
                            select topic_id, 1 as rank from topic_name where language = :language and slug = :slug
                            union all select topic_id, 2 from topic_former_slug where language = :language and slug = :slug
                            union all select topic_id, 3 from topic_name where slug = :slug) s
                        join topic t on t.id = s.topic_id order by s.rank, t.id limit 1""")
                .param("language", edition.language()).param("slug", slug)
                .query(Long.class).optional();
        return found.flatMap(this::byId).map(topic -> at(topic, edition, slug)).orElseGet(TopicLookup.Missing::new);
    }

    public Optional<TopicFacts> byId(long id) {
        return Optional.ofNullable(facts(List.of(id)).get(id));
    }

    /** The id of the topic with this key, or of the one it was merged into. */
    public Optional<Long> byKey(String key) {
        return database.sql("select coalesce(merged_into, id) from topic where key = ?").param(key).query(Long.class).optional();
    }

    /** What the merged ones among these went into. */
    public Map<Long, Long> mergedAmong(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : database.sql("select id, merged_into from topic where id in (:ids) and merged_into is not null")
                .param("ids", ids).query((row, _) -> Map.entry(row.getLong(1), row.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The keys of all topics by id; one that was merged away goes by the key of the one it went into. */
    public Map<Long, String> keys() {
        var keys = new HashMap<Long, String>();
        database.sql("select t.id, s.key from topic t join topic s on s.id = coalesce(t.merged_into, t.id)")
                .query(row -> {
                    keys.put(row.getLong(1), row.getString(2));
                });
        return keys;
    }

    /** The topics as links in an edition, in the order of the ids, unknown ones left out; one query. */
    public List<TopicCard> cards(Collection<Long> ids, Edition edition) {
        var facts = facts(ids);
        return ids.stream().map(facts::get).filter(Objects::nonNull).map(topic -> topic.card(addresses, edition)).distinct().toList();
    }

    /** The topic of which a person typed the key, the label or another name, marks or no marks. */
    public Optional<Long> named(String typed) {
        return database.sql("""
                        select t.id from (
                            select id, 1 as rank from topic where key = :typed
                            union all select topic_id, 2 from topic_name where folded = :folded
                            union all select topic_id, 3 from topic_alias where folded = :folded) called
                        join topic t on t.id = called.id where t.merged_into is null order by called.rank, t.id limit 1""")
                .param("typed", typed.strip()).param("folded", Folding.fold(typed.strip()))
                .query(Long.class).optional();
    }

    /** What {@link #named(String)} says of each of these; names that nothing bears are left out. One query. */
    public Map<String, Long> named(Collection<String> typed) {
        var names = typed.stream().map(String::strip).distinct().toArray(String[]::new);
        var folded = Arrays.stream(names).map(Folding::fold).toArray(String[]::new);
        return database.sql("""
                        with asked as (select * from unnest(?, ?) as asked(typed, folded))
                        select distinct on (f.typed) f.typed, f.id from (
                            select typed, t.id, 1 as rank from asked join topic t on t.key = typed
                            union all select typed, n.topic_id, 2 from asked join topic_name n on n.folded = asked.folded
                            union all select typed, a.topic_id, 3 from asked join topic_alias a on a.folded = asked.folded) f
                        join topic t on t.id = f.id and t.merged_into is null
                        order by f.typed, f.rank, f.id""")
                .params(names, folded)
                .query((row, _) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private TopicLookup at(TopicFacts topic, Edition edition, String slug) {
        var isHere = topic.slugs().in(edition.language()).equals(slug);
        return isHere ? new TopicLookup.Found(topic) : new TopicLookup.Moved(topic.card(addresses, edition));
    }

    private Map<Long, TopicFacts> facts(Collection<Long> ids) {
        var facts = new LinkedHashMap<Long, TopicFacts>();
        if (!ids.isEmpty()) {
            database.sql("""
                            select asked.id as asked, t.id, t.key, t.kind, n.language, n.label, n.slug, n.description
                            from topic asked join topic t on t.id = coalesce(asked.merged_into, asked.id)
                            join topic_name n on n.topic_id = t.id where asked.id in (:ids)""")
                    .param("ids", ids)
                    .query((row, _) -> Map.entry(row.getLong("asked"), oneLanguage(row)))
                    .list()
                    .forEach(one -> facts.merge(one.getKey(), one.getValue(), Topics::both));
        }
        return facts;
    }

    private static TopicFacts oneLanguage(ResultSet row) throws SQLException {
        var language = row.getString("language");
        return new TopicFacts(row.getLong("id"), row.getString("key"), TopicKind.valueOf(row.getString("kind")),
                one(language, row.getString("label")), one(language, row.getString("slug")),
                described(language, row.getString("description")));
    }

    private static Labels one(String language, String text) {
        return new Labels(Map.of(language, text));
    }

    private static Map<String, String> described(String language, @Nullable String description) {
        return description == null ? Map.of() : Map.of(language, description);
    }

    private static TopicFacts both(TopicFacts one, TopicFacts other) {
        return new TopicFacts(one.id(), one.key(), one.kind(),
                new Labels(joined(one.labels().byLanguage(), other.labels().byLanguage())),
                new Labels(joined(one.slugs().byLanguage(), other.slugs().byLanguage())),
                joined(one.descriptions(), other.descriptions()));
    }

    private static Map<String, String> joined(Map<String, String> one, Map<String, String> other) {
        var both = new TreeMap<>(one);
        both.putAll(other);
        return both;
    }
}
