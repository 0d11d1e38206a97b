package vn.chieng.article;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Revisions extends JpaRepository<Revision, Long> {

    @Query("select r from Revision r where r.article = :article and r.number = :number")
    Optional<Revision> of(Article article, int number);
}
