package vn.chieng.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chieng.Newspaper.EDITOR;
import static vn.chieng.Newspaper.REPORTER;
import static vn.chieng.Newspaper.fresh;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chieng.account.Person;
import vn.chieng.article.Arrival;
import vn.chieng.article.IntakeDesk;
import vn.chieng.article.Receipt;
import vn.chieng.article.StartedEdition;

/** What an import brings for an article that people have changed. */
class WaitingPagesTests extends NewsroomPages {

    @Autowired
    IntakeDesk intake;

    @Test
    void anEditorSeesBothTextsAndTakesTheImportedOne() {
        var id = waiting("Tít của tòa soạn", "Tít của bản nhập");

        assertThat(get(id, "", EDITOR)).bodyText().contains("Lần nhập gần đây mang đến một bản khác", "/dang-cho\"");
        assertThat(get(id, "", REPORTER)).hasStatus(403);
        assertThat(get(id, "/dang-cho", EDITOR)).hasStatusOk().bodyText()
                .contains("Bản nhập đang chờ", "<del>tòa soạn</del>", "<ins>bản nhập</ins>", "Lấy bản nhập", "Giữ bản của tòa soạn");
        assertThat(post(id, "/dang-cho", EDITOR).param("take", "true")).hasRedirectedUrl(address(id));
        assertThat(articles.article(id).manuscript().headline()).isEqualTo("Tít của bản nhập");
        assertThat(get(id, "/dang-cho", EDITOR)).hasStatus(404);
    }

    @Test
    void orKeepsTheNewsrooms() {
        var id = waiting("Giữ tít này", "Tít khác");

        assertThat(post(id, "/dang-cho", REPORTER).param("take", "true")).hasStatus(403);
        assertThat(post(id, "/dang-cho", EDITOR).param("take", "false")).hasRedirectedUrl(address(id));
        assertThat(articles.article(id).manuscript().headline()).isEqualTo("Giữ tít này");
        assertThat(articles.article(id).waiting()).isNull();
    }

    @Test
    void anEditionWhoseNameAnotherStoryBearsGetsOneOfItsOwn() {
        var key = fresh("trung-ten");
        var original = take(arrival(key, "vi", "Bản gốc"));
        take(arrival(key, "en", "Another story of that name"));

        assertThat(newsdesk.startEdition(EDITOR, original, "en")).isInstanceOf(StartedEdition.Started.class);
    }

    private long waiting(String ours, String imported) {
        var key = fresh("dang-cho");
        var id = take(arrival(key, "vi", "Tít lúc đầu"));
        newsdesk.save(EDITOR, id, 1, newspaper.manuscript(ours));
        assertThat(intake.take(Person.machine("import"), List.of(arrival(key, "vi", imported)))).singleElement().isInstanceOf(Receipt.Waiting.class);
        return id;
    }

    private long take(Arrival arrival) {
        return ((Receipt.Added) intake.take(Person.machine("import"), List.of(arrival)).getFirst()).articleId();
    }

    private Arrival arrival(String key, String language, String headline) {
        return new Arrival(key, null, language, key + language, newspaper.manuscript(headline), Arrival.State.DRAFT, null, null, List.of(), null,
                List.of(), null, fresh("dau"));
    }
}
