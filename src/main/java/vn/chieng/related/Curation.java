package vn.chieng.related;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.audit.AuditLog;

/** An editor's word on the block: this article first, that one never. A later word replaces an earlier one. */
@Component
public class Curation {

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
    public void pin(Person by, long article, long other) {
        choose(by, article, other, "PIN", "related.pinned");
    }

    @Transactional
    public void ban(Person by, long article, long other) {
        choose(by, article, other, "BAN", "related.banned");
    }

    /** Leaves the article to the score again. */
    @Transactional
    public void release(Person by, long article, long other) {
        by.must(Role.EDITOR);
        database.sql("delete from related_choice where article_id = ? and other_id = ?").params(article, other).update();
        note(by, "related.released", article, other);
    }

    private void choose(Person by, long article, long other, String choice, String action) {
        by.must(Role.EDITOR);
        database.sql("""
                insert into related_choice (article_id, other_id, choice, position, made_at, made_by)
                select ?, ?, ?, coalesce(max(position), 0) + 1, ?, ? from related_choice where article_id = ?
                on conflict (article_id, other_id) do update
                set choice = excluded.choice, position = excluded.position, made_at = excluded.made_at, made_by = excluded.made_by""")
                .params(article, other, choice, OffsetDateTime.now(clock), by.login(), article)
                .update();
        note(by, action, article, other);
    }

    private void note(Person by, String action, long article, long other) {
        audit.record(by.login(), action, "article-id/" + article, Map.of("other", other));
    }
}
