package vn.chieng.section;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface StoredSections extends Repository<Section, Long> {

    Section save(Section section);

    Optional<Section> findByKey(String key);

    @EntityGraph(attributePaths = "names")
    List<Section> findAllByOrderByPositionAscKeyAsc();
}
