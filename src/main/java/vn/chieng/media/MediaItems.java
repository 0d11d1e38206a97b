package vn.chieng.media;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All pictures. */
public interface MediaItems extends Repository<MediaItem, Long> {

    MediaItem save(MediaItem item);

    /** With its texts. */
    @EntityGraph(attributePaths = "texts")
    Optional<MediaItem> findById(long id);

    Optional<MediaItem> findByKey(String key);

    @Query("select item from MediaItem item where item.file.hash = :hash order by item.id limit 1")
    Optional<MediaItem> findAnyByHash(String hash);

    /** Whether an article that readers see now names it; which ones those are, the articles' tables tell. */
    @Query(value = """
            select exists (select 1 from article a join revision r on r.article_id = a.id and r.number = a.live_revision
            join revision_reference f on f.revision_id = r.id and f.kind = 'MEDIA' and f.refers_to = :picture
            where a.publication = 'LIVE')""", nativeQuery = true)
    boolean isShownToReaders(long picture);

    @Query("select distinct item from MediaItem item left join fetch item.texts")
    List<MediaItem> findAll();
}
