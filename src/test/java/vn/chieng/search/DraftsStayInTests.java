package vn.chieng.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chieng.Newspaper.EDITOR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.article.IntakeDesk;
import vn.chieng.article.Newsdesk;
import vn.chieng.article.PublicationDesk;

/** The newsroom finds what it writes; readers find what is live and nothing else. */
@ChiengTest
class DraftsStayInTests {

    @Autowired
    private ArticleSearch search;
    @Autowired
    private Suggestions suggestions;
    @Autowired
    private DeskSearch desk;
    @Autowired
    private Newsdesk newsdesk;
    @Autowired
    private PublicationDesk press;
    @Autowired
    private Newspaper newspaper;
    private final SearchPaper paper;

    DraftsStayInTests(@Autowired IntakeDesk intake, @Autowired IndexUpkeep upkeep) {
        paper = new SearchPaper(intake, upkeep);
    }

    @Test
    void aDraftIsFoundByTheNewsroomAlone() {
        var id = newsdesk.create(EDITOR, "vi", newspaper.manuscript("Bản thảo khuẩyng"));
        paper.caughtUp();

        assertThat(deskFinds("khuayng")).containsExactly(id);
        assertThat(readersFind("khuayng")).isEmpty();
        assertThat(readersFind("Bản thảo khuẩyng")).isEmpty();
    }

    @Test
    void whatIsChangedInALiveArticleStaysInUntilItIsPublished() {
        var id = newsdesk.create(EDITOR, "vi", newspaper.manuscript("Bài ngoẵmk đầu"));
        press.publish(EDITOR, id, 1);
        newsdesk.save(EDITOR, id, 1, newspaper.manuscript("Bài thoẳngk sau"));
        paper.caughtUp();

        assertThat(readersFind("ngoamk")).containsExactly(id);
        assertThat(readersFind("thoangk")).isEmpty();
        assertThat(deskFinds("thoangk")).containsExactly(id);
        assertThat(deskFinds("ngoamk")).containsExactly(id);

        press.publish(EDITOR, id, 2);
        paper.caughtUp();
        assertThat(readersFind("thoangk")).containsExactly(id);
        assertThat(readersFind("ngoamk")).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsGoneForReaders() {
        var id = newsdesk.create(EDITOR, "vi", newspaper.manuscript("Bài rútỵx lại"));
        press.publish(EDITOR, id, 1);
        paper.caughtUp();
        assertThat(readersFind("rutyx")).containsExactly(id);

        press.withdraw(EDITOR, id, "sai");
        assertThat(readersFind("rutyx")).as("at once, before the index knows").isEmpty();
        paper.caughtUp();
        assertThat(found("rutyx").total()).isZero();
        assertThat(deskFinds("rutyx")).containsExactly(id);
    }

    private List<Long> readersFind(String words) {
        var hits = found(words).hits().stream().map(hit -> hit.card().id()).toList();
        assertThat(suggestions.of(words, null, 10)).extracting(card -> card.id()).as("what is offered while one types").isEqualTo(hits);
        return hits;
    }

    private SearchResults.Found found(String words) {
        return (SearchResults.Found) search.find(SearchRequest.of(words, null));
    }

    private List<Long> deskFinds(String words) {
        return ((DeskResults.Found) desk.find(words)).ids();
    }
}
