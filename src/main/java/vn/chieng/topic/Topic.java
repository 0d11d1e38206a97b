package vn.chieng.topic;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chieng.text.Labels;

/** One concept that articles are about (chủ đề). Merged into another it stays as a row, so that its addresses redirect. */
@Entity
public class Topic {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "topic_seq")
    @SequenceGenerator(name = "topic_seq", sequenceName = "topic_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    private String key;

    @Enumerated(EnumType.STRING)
    private TopicKind kind = TopicKind.TOPIC;

    private @Nullable Long mergedInto;

    @ElementCollection
    @CollectionTable(name = "topic_name", joinColumns = @JoinColumn(name = "topic_id"))
    @MapKeyColumn(name = "language")
    private Map<String, TopicName> names = new TreeMap<>();

    @ElementCollection
    @CollectionTable(name = "topic_alias", joinColumns = @JoinColumn(name = "topic_id"))
    @OrderColumn(name = "position")
    private List<TopicAlias> aliases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "topic_former_slug", joinColumns = @JoinColumn(name = "topic_id"))
    private Set<FormerSlug> formerSlugs = new HashSet<>();

    protected Topic() {}

    Topic(String key) {
        this.key = key;
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String key() {
        return key;
    }

    public TopicKind kind() {
        return kind;
    }

    /** The topic it was merged into, or null. */
    public @Nullable Long mergedInto() {
        return mergedInto;
    }

    public Labels labels() {
        return new Labels(each(TopicName::label));
    }

    public Labels slugs() {
        return new Labels(each(TopicName::slug));
    }

    public Map<String, String> descriptions() {
        return each(TopicName::description);
    }

    /** Other names by language, in the order they were given. */
    public Map<String, List<String>> aliases() {
        var byLanguage = new TreeMap<String, List<String>>();
        aliases.forEach(alias -> byLanguage.computeIfAbsent(alias.language(), _ -> new ArrayList<>()).add(alias.alias()));
        return byLanguage;
    }

    void take(TopicKind newKind, Map<String, TopicName> newNames, List<TopicAlias> newAliases) {
        kind = newKind;
        names.forEach((language, name) -> leave(language, name, newNames.get(language)));
        newNames.forEach((language, name) -> formerSlugs.remove(new FormerSlug(language, name.slug())));
        names.keySet().retainAll(newNames.keySet());
        names.putAll(newNames);
        if (!aliases.equals(newAliases)) {
            aliases.clear();
            aliases.addAll(newAliases);
        }
    }

    /** This topic's names become other names of the one it goes into, so that texts that use them are still understood. */
    void mergeInto(Topic other) {
        standFor(other);
        names.forEach((language, name) -> other.alsoCalled(TopicAlias.of(language, name.label())));
        aliases.forEach(other::alsoCalled);
    }

    /** Addresses that it has had, by language. */
    private Map<String, List<String>> former() {
        var byLanguage = new TreeMap<String, List<String>>();
        formerSlugs.stream().sorted(Comparator.comparing(FormerSlug::slug))
                .forEach(former -> byLanguage.computeIfAbsent(former.language(), _ -> new ArrayList<>()).add(former.slug()));
        return byLanguage;
    }

    void alsoStoodAt(Collection<FormerSlug> addresses) {
        formerSlugs.addAll(addresses);
    }

    TopicEntry entry() {
        return entry(null);
    }

    /** @param into the key of the topic that it went into */
    TopicEntry entry(@Nullable String into) {
        return new TopicEntry(key, labels().byLanguage(), slugs().byLanguage(), descriptions(), aliases(), kind.word(), former(), into);
    }

    /** The same where the other knows the names already. */
    void standFor(Topic other) {
        mergedInto = other.id;
    }

    private void leave(String language, TopicName before, @Nullable TopicName after) {
        if (after == null || !after.slug().equals(before.slug())) {
            formerSlugs.add(new FormerSlug(language, before.slug()));
        }
    }

    private void alsoCalled(TopicAlias alias) {
        var name = names.get(alias.language());
        var known = name != null && name.folded().equals(alias.folded());
        if (!known && !aliases.contains(alias)) {
            aliases.add(alias);
        }
    }

    private Map<String, String> each(Function<TopicName, @Nullable String> part) {
        var byLanguage = new TreeMap<String, String>();
        names.forEach((language, name) -> {
            var value = part.apply(name);
            if (value != null) {
                byLanguage.put(language, value);
            }
        });
        return byLanguage;
    }
}
