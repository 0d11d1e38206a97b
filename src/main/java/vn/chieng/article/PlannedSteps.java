package vn.chieng.article;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PlannedSteps extends JpaRepository<PlannedStep, Long> {

    /** A step by its id, with the article that it is planned for. */
    record Due(long step, long article) {}

    /** The step that is due first. Nothing is locked yet: everybody locks the article first, then its steps. */
    @Query("""
            select new vn.chieng.article.PlannedSteps$Due(s.id, s.article.id) from PlannedStep s
            where s.endedAt is null and s.dueAt <= :now and (s.retryAt is null or s.retryAt <= :now)
            order by s.dueAt, s.id limit 1""")
    Optional<Due> nextDue(Instant now);

    /** The step, unless somebody has done or cancelled it meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from PlannedStep s where s.id = :id and s.endedAt is null")
    Optional<PlannedStep> claim(long id);

    @Query("select s from PlannedStep s where s.article = :article and s.endedAt is null order by s.dueAt, s.id")
    List<PlannedStep> openFor(Article article);

    @Query("select s from PlannedStep s where s.article in :articles and s.endedAt is null")
    List<PlannedStep> openForAll(Collection<Article> articles);

    /** Those that could not be done and that nothing was planned after. */
    @Query("""
            select s from PlannedStep s where s.article = :article and s.outcome = vn.chieng.article.PlannedStep$Outcome.REFUSED
              and not exists (select 1 from PlannedStep later where later.article = s.article and later.plannedAt > s.endedAt)
            order by s.dueAt, s.id""")
    List<PlannedStep> refusedFor(Article article);
}
