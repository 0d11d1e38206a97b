package vn.chieng.related;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.audit.AuditLog;
import vn.chieng.related.Curated.Reason;

/** An editor's word on the block: this article first, that one never. A later word replaces an earlier one. */
@Component
public class Curation {

    private record Named(long number, String language) {}

    private final JdbcClient database;
    private final AuditLog audit;
    private final Clock clock;

    Curation(JdbcClient database, AuditLog audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts an article behind those already pinned. */
    @Transactional
    public Curated pin(Person by, long article, long other) {
        return choose(by, article, other, "PIN", "related.pinned");
    }

    @Transactional
    public Curated ban(Person by, long article, long other) {
        return choose(by, article, other, "BAN", "related.banned");
    }

    /** Puts a pinned article before the pinned one above it; the first stays where it is. */
    @Transactional
    public Curated raise(Person by, long article, long other) {
        by.must(Role.EDITOR);
        var subject = named(article);
        if (subject.isEmpty()) {
            return new Curated.Refused(Reason.NO_SUCH_ARTICLE);
        }
        var pins = new ArrayList<>(database.sql("""
                select c.other_id from related_choice c join article a on a.id = c.other_id
                where c.article_id = ? and c.choice = 'PIN' order by c.position, a.number for update of c""").param(article).query(Long.class).list());
        int at = pins.indexOf(other);
        if (at > 0) {
            Collections.swap(pins, at - 1, at);
            order(by, article, other, pins);
            note(by, "related.raised", subject.get(), other);
        }
        return new Curated.Done();
    }

    private void order(Person by, long article, long raised, List<Long> pins) {
        for (int at = 0; at < pins.size(); at++) {
            database.sql("update related_choice set position = ? where article_id = ? and other_id = ?").params(at + 1, article, pins.get(at)).update();
        }
        database.sql("update related_choice set made_at = ?, made_by = ?, by_import = false where article_id = ? and other_id = ?")
                .params(OffsetDateTime.now(clock), by.login(), article, raised).update();
    }

    /** Leaves the article to the score again; an import's choice is remembered as one that does not count. */
    @Transactional
    public Curated release(Person by, long article, long other) {
        by.must(Role.EDITOR);
        var subject = named(article);
        if (subject.isEmpty()) {
            return new Curated.Refused(Reason.NO_SUCH_ARTICLE);
        }
        var own = database.sql("delete from related_choice where article_id = ? and other_id = ? and not by_import and choice <> 'FREE'")
                .params(article, other).update();
        var brought = database.sql("""
                update related_choice set choice = 'FREE', by_import = false, made_at = ?, made_by = ?
                where article_id = ? and other_id = ? and by_import""")
                .params(OffsetDateTime.now(clock), by.login(), article, other).update();
        if (own + brought > 0) {
            note(by, "related.released", subject.get(), other);
        }
        return new Curated.Done();
    }

    private Curated choose(Person by, long article, long other, String choice, String action) {
        by.must(Role.EDITOR);
        var subject = named(article);
        var found = named(other);
        if (article == other) {
            return new Curated.Refused(Reason.ITSELF);
        }
        if (subject.isEmpty() || found.isEmpty()) {
            return new Curated.Refused(Reason.NO_SUCH_ARTICLE);
        }
        if (!subject.get().language().equals(found.get().language())) {
            return new Curated.Refused(Reason.OTHER_LANGUAGE);
        }
        write(by, article, other, choice);
        note(by, action, subject.get(), other);
        return new Curated.Done();
    }

    private void write(Person by, long article, long other, String choice) {
        database.sql("""
                insert into related_choice (article_id, other_id, choice, position, made_at, made_by)
                select ?, ?, ?, coalesce(max(position), 0) + 1, ?, ? from related_choice where article_id = ?
                on conflict (article_id, other_id) do update set choice = excluded.choice, position = excluded.position,
                    made_at = excluded.made_at, made_by = excluded.made_by, by_import = false""")
                .params(article, other, choice, OffsetDateTime.now(clock), by.login(), article)
                .update();
    }

    private Optional<Named> named(long article) {
        return database.sql("select number, language from article where id = ?").param(article)
                .query((row, _) -> new Named(row.getLong(1), row.getString(2))).optional();
    }

    private void note(Person by, String action, Named article, long other) {
        audit.record(by.login(), action, "article/" + article.number(),
                named(other).<Map<String, ?>>map(one -> Map.of("other", one.number())).orElse(Map.of()));
    }
}
