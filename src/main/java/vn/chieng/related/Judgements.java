package vn.chieng.related;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.audit.AuditLog;

/** Pins and bans as they come in and go out with their articles. */
@Component
public class Judgements {

    /**
     * What came of the judgements of a batch.
     *
     * @param changed those that were not so before
     * @param open    ids of articles that name one which is not there, or not yet
     */
    public record Judged(Set<Judgement> changed, Set<Long> open) {}

    private final JdbcClient database;
    private final JudgementRows rows;
    private final AuditLog audit;

    Judgements(JdbcClient database, JudgementRows rows, AuditLog audit) {
        this.database = database;
        this.rows = rows;
        this.audit = audit;
    }

    /** All there is, by article id: only articles that somebody judged are here. Bans come in the order of their keys. */
    public Map<Long, Judgement> all() {
        var all = new HashMap<Long, Judgement>();
        database.sql("""
                select c.article_id, mine.key, mine.language, c.choice, other.key
                from related_choice c join article mine on mine.id = c.article_id join article other on other.id = c.other_id
                where c.choice <> 'FREE'
                order by c.article_id, c.choice, case c.choice when 'PIN' then c.position else 0 end, other.key collate "C"
                """).query(row -> {
            var key = row.getString(2);
            var language = row.getString(3);
            var judgement = all.computeIfAbsent(row.getLong(1), id -> new Judgement(key, language, new ArrayList<>(), new ArrayList<>()));
            (row.getString(4).equals("PIN") ? judgement.pins() : judgement.bans()).add(row.getString(5));
        });
        return all;
    }

    /**
     * Takes what an import says of a batch of articles, empty judgements too: they take back what it said before. Articles that
     * people of this newsroom have judged are left to them.
     */
    @Transactional
    public Judged take(Person by, List<Judgement> judgements) {
        by.must(Role.EDITOR);
        var subjects = rows.subjects(judgements);
        var taken = judgements.stream().filter(one -> subjects.containsKey(one.article()) && !subjects.get(one.article()).judgedByPeople()).toList();
        var changed = taken.stream().filter(one -> !subjects.get(one.article()).says(one.wishes())).toList();
        if (!changed.isEmpty()) {
            rows.replace(changed.stream().collect(Collectors.toMap(one -> subjects.get(one.article()).id(), Judgement::wishes)));
            audit.record(changed.stream().map(one -> entry(by, subjects.get(one.article()), one)).toList());
        }
        var naming = taken.stream().filter(one -> !one.wishes().isEmpty()).map(one -> subjects.get(one.article()).id()).toList();
        return new Judged(Set.copyOf(changed), settled(by, naming).keySet());
    }

    /**
     * Takes up what {@link #take} left open, when all articles of the import are there.
     *
     * @return the keys that no article of the language answers to
     */
    @Transactional
    public List<String> settle(Person by, Collection<Long> articles) {
        by.must(Role.EDITOR);
        return settled(by, articles).values().stream().flatMap(List::stream).toList();
    }

    private Map<Long, List<String>> settled(Person by, Collection<Long> articles) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        rows.settle(articles, by.login());
        return rows.open(articles);
    }

    private static AuditLog.Entry entry(Person by, JudgementRows.Subject subject, Judgement judgement) {
        return new AuditLog.Entry(by.login(), "related.imported", "article/" + subject.number(),
                Map.of("pins", judgement.pins(), "bans", judgement.bans()));
    }
}
