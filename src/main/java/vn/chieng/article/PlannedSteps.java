package vn.chieng.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlannedSteps extends JpaRepository<PlannedStep, Long> {

    /** Claims the step that is due first; a step that another process works on is passed over. */
    @Query(value = """
            select * from planned_step where ended_at is null and due_at <= :now
            order by due_at, id limit 1 for update skip locked""", nativeQuery = true)
    Optional<PlannedStep> claimDue(Instant now);

    @Query("select s from PlannedStep s where s.article = :article and s.endedAt is null order by s.dueAt, s.id")
    List<PlannedStep> openFor(Article article);
}
