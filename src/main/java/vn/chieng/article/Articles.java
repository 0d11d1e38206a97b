package vn.chieng.article;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The articles as aggregates, for verbs; pages read {@link LiveArticles} and {@link DeskArticles}. */
interface Articles extends JpaRepository<Article, Long> {

    /** For a change: two people's changes to one article happen one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Article a where a.id = :id")
    Optional<Article> forChange(long id);

    /** All for a change, in the order in which everybody locks them. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Article a where a.id in :ids order by a.id")
    List<Article> forChange(Collection<Long> ids);

    @Query("select a from Article a join fetch a.story where a.key in :keys")
    List<Article> byKeys(Collection<String> keys);

    @Query("select a.id from Article a where a.story = :story and a.language = :language")
    Optional<Long> edition(Story story, String language);

    @Query("""
            select new vn.chieng.article.DeskArticle$Edition(a.id, a.language) from Article a
            where a.story = :story and a.id <> :but order by a.language""")
    List<DeskArticle.Edition> editions(Story story, long but);

    boolean existsByNumber(long number);

    @Query("select distinct a.id from Article a join a.topics t where t.topicId = :topic order by a.id")
    List<Long> onTopic(long topic);

    @Query("select distinct a.id from Article a join a.within w where w.placeId in :units order by a.id")
    List<Long> within(Collection<Long> units);

    @Query(value = """
            select distinct a.id from article a join revision r on r.article_id = a.id and r.number = a.live_revision
            join revision_reference f on f.revision_id = r.id and f.kind = 'MEDIA' and f.refers_to = :picture order by a.id""",
            nativeQuery = true)
    List<Long> showing(long picture);

    boolean existsByKeyAndLanguage(String key, String language);

    @Query(value = "select nextval('article_number_seq')", nativeQuery = true)
    long nextNumber();

    @Query(value = "select nextval('article_number_seq') from generate_series(1, :count)", nativeQuery = true)
    List<Long> nextNumbers(int count);

    @Query("select a.number from Article a where a.number in :numbers")
    List<Long> numbersAmong(Collection<Long> numbers);

    /** A number far beyond the others is somebody's own scheme, not where ours goes on. */
    @Query(value = """
            select max(setval('article_number_seq', :number)) from article_number_seq
            where last_value < :number and :number < last_value + 10000000""", nativeQuery = true)
    @Nullable Long goOnAfter(long number);

    @Query("select new vn.chieng.article.IntakeGround$EditionOf(a.story.id, a.language) from Article a where a.story.id in :stories")
    List<IntakeGround.EditionOf> editionsOf(Collection<Long> stories);
}
