package vn.chieng.related;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chieng.Newspaper.EDITOR;
import static vn.chieng.Newspaper.fresh;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.SignedIn;
import vn.chieng.article.DeskArticles;
import vn.chieng.article.Newsdesk;
import vn.chieng.article.StartedEdition;

/** What editors choose on the page of an article's block. */
@ChiengTest
class CurationTests {

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private Newsdesk newsdesk;
    @Autowired
    private DeskArticles articles;
    @Autowired
    private Newspaper newspaper;
    @Autowired
    private JdbcClient database;
    @Autowired
    private Choices choices;

    @Test
    void whatCannotBeChosenIsRefusedInWords() {
        var id = written();
        var other = written();
        var english = ((StartedEdition.Started) newsdesk.startEdition(EDITOR, other, "en")).articleId();

        assertThat(choose(id, other, "shout")).flash().containsEntry("flashKind", "error");
        assertThat(choose(id, id, "pin")).flash().containsEntry("flash", "Bài không thể đứng cạnh chính nó nên chưa ghi gì cả. Hãy chọn một bài khác.");
        assertThat(choose(id, 987654321, "ban")).flash().containsEntry("flashKind", "error");
        assertThat(choose(id, english, "pin")).flash().containsEntry("flashKind", "error");
        assertThat(choose(987654321, other, "release")).flash().containsEntry("flashKind", "error");
        assertThat(chosen(id)).isEmpty();
    }

    @Test
    void theHistoryOfAnArticleHasItsPinsAndBans() {
        var id = written();
        var other = written();
        choose(id, other, "pin");
        choose(id, other, "ban");
        choose(id, other, "release");

        assertThat(database.sql("select action from audit_entry where subject = ? order by id")
                .param("article/" + articles.article(id).number()).query(String.class).list())
                .containsExactly("article.created", "related.pinned", "related.banned", "related.released");
        assertThat(chosen(id)).isEmpty();
    }

    @Test
    void pinsAreMovedUpOneByOneAndSayWhoseTheyAre() {
        var id = written();
        var pins = List.of(written(), written(), written());
        pins.forEach(pin -> choose(id, pin, "pin"));
        choose(id, pins.get(2), "raise");
        choose(id, pins.get(2), "raise");
        choose(id, pins.get(2), "raise");
        choose(id, pins.get(1), "raise");

        assertThat(database.sql("select other_id from related_choice where article_id = ? order by position").param(id).query(Long.class).list())
                .containsExactly(pins.get(2), pins.get(1), pins.get(0));
        assertThat(choices.words(id)).hasSize(3).allSatisfy((_, word) -> assertThat(word.by()).isEqualTo(EDITOR.login()));
    }

    private MvcTestResult choose(long id, long other, String choice) {
        return mvc.post().uri("/toa-soan/bai-viet/" + id + "/bai-lien-quan").with(SignedIn.as(EDITOR)).param("other", String.valueOf(other))
                .param("choice", choice).exchange();
    }

    private List<String> chosen(long id) {
        return database.sql("select choice from related_choice where article_id = ?").param(id).query(String.class).list();
    }

    private long written() {
        return newsdesk.create(EDITOR, "vi", newspaper.manuscript(fresh("Bài cạnh")));
    }
}
