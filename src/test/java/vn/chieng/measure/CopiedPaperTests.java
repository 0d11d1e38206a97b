package vn.chieng.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.chieng.ChiengTest;
import vn.chieng.article.ArticleLookup;
import vn.chieng.article.ArticlePages;

/** Everything is taken back when a test is over. */
@ChiengTest
@Transactional
class CopiedPaperTests {

    @Autowired
    private CopiedPaper paper;
    @Autowired
    private ArticlePages pages;
    @Autowired
    private JdbcClient database;

    @Test
    void writesArticlesThatReadersCanRead() {
        paper.add(30);

        assertThat(count("article where created_by = 'measure' and publication = 'LIVE'")).isEqualTo(30);
        assertThat(count("as_published s join revision r on r.article_id = s.article_id join article a on a.id = r.article_id "
                + "where a.created_by = 'measure' and s.hash = encode(sha256(convert_to(r.manuscript, 'UTF8')), 'hex')")).isEqualTo(30);
        var number = database.sql("select max(number) from article where created_by = 'measure'").query(Long.class).single();
        assertThat(pages.look(number)).isInstanceOfSatisfying(ArticleLookup.Found.class, found -> {
            assertThat(found.article().headline()).isNotBlank();
            assertThat(found.article().placeIds()).hasSize(1);
        });
    }

    @Test
    void listsEachArticleUnderItsCommuneAndAllAboveIt() {
        paper.add(30);

        assertThat(count("article_within w join article a on a.id = w.article_id where a.created_by = 'measure'")).isGreaterThan(60);
        assertThat(count("article a where created_by = 'measure' and not exists "
                + "(select 1 from article_within w join article_place p using (article_id, place_id) where w.article_id = a.id)")).isZero();
    }

    @Test
    void goesOnFromWhatIsThere() {
        paper.add(5);
        paper.add(5);

        assertThat(count("article where created_by = 'measure'")).isEqualTo(10);
    }

    private long count(String from) {
        return database.sql("select count(*) from " + from).query(Long.class).single();
    }
}
