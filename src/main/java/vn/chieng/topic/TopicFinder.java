package vn.chieng.topic;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.chieng.text.NameTrie;
import vn.chieng.text.Word;
import vn.chieng.web.Snapshot;

/** Finds the topics that a text names, by label or alias. */
@Component
public class TopicFinder {

    private static final int LONGEST_ABBREVIATION = 6;

    /** A label or another name of a topic. */
    public record Naming(long topic, String language, String name) {

        private boolean fits(List<Word> span) {
            return !isAbbreviation() || span.stream().allMatch(Word::isInCapitals);
        }

        private boolean isAbbreviation() {
            return name.length() <= LONGEST_ABBREVIATION && name.chars().allMatch(Character::isUpperCase);
        }
    }

    private final Snapshot<NameTrie<Naming>> names;
    private final JdbcClient database;

    TopicFinder(JdbcClient database, Clock clock) {
        this.database = database;
        names = new Snapshot<>(clock, this::trie);
    }

    /** Every name by which a topic goes, in every language. */
    public List<Naming> names() {
        return database.sql("""
                        select t.id as topic, n.language, n.name from topic t join (
                            select topic_id, language, label as name from topic_name
                            union select topic_id, language, alias from topic_alias) n on n.topic_id = t.id
                        where t.merged_into is null order by t.id, n.language, n.name""")
                .query(Naming.class).list();
    }

    /**
     * The topics in the order in which the text first names them. The longest name wins; a name that two topics share is
     * taken as the one in the text's own language. Short names in capitals (CCHC) are found only in capitals.
     */
    public List<TopicMention> find(String text, String language) {
        var words = Word.of(text);
        var mentions = new LinkedHashMap<Long, TopicMention>();
        for (var match : names.get().in(words, Naming::fits)) {
            var mention = new TopicMention(best(match.things(), language), 1, words.get(match.from()).start());
            mentions.merge(mention.topic(), mention, (first, _) -> new TopicMention(first.topic(), first.count() + 1, first.start()));
        }
        return List.copyOf(mentions.values());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void renew(TopicsChanged event) {
        names.renew();
    }

    private NameTrie<Naming> trie() {
        var trie = new NameTrie<Naming>();
        names().forEach(naming -> trie.add(naming.name(), naming));
        return trie;
    }

    private static long best(List<Naming> namings, String language) {
        return namings.stream()
                .min(Comparator.comparing((Naming naming) -> !naming.language().equals(language)).thenComparing(Naming::topic))
                .orElseThrow().topic();
    }
}
