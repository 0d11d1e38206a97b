package vn.chieng.article;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Stories extends JpaRepository<Story, Long> {

    @Query("select s from Story s where s.key in :keys")
    List<Story> byKeys(Collection<String> keys);
}
