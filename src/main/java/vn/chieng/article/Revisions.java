package vn.chieng.article;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Revisions extends JpaRepository<Revision, Long> {

    @Query("select r from Revision r where r.article = :article and r.number = :number")
    Optional<Revision> of(Article article, int number);

    @Query("""
            select new vn.chieng.article.DeskArticle$Made(r.number, r.madeAt, r.madeBy, r.reason) from Revision r
            where r.article.id = :article order by r.number desc""")
    List<DeskArticle.Made> madeFor(long article);
}
