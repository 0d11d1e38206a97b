package vn.chieng.topic;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface StoredTopics extends Repository<Topic, Long> {

    Topic saveAndFlush(Topic topic);

    Optional<Topic> findById(long id);

    Optional<Topic> findByKey(String key);

    List<Topic> findByMergedInto(long id);

    List<Topic> findAllByOrderByKey();

    @NativeQuery("select exists (select 1 from topic where key = :key)")
    boolean hasKey(String key);

    @NativeQuery("""
            select exists (select 1 from topic_name where language = :language and slug = :slug and topic_id <> :except
                     union select 1 from topic_former_slug where language = :language and slug = :slug and topic_id <> :except)""")
    boolean hasSlug(String language, String slug, long except);
}
