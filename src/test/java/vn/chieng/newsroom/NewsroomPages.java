package vn.chieng.newsroom;

import static vn.chieng.Newspaper.REPORTER;
import static vn.chieng.Newspaper.fresh;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.SignedIn;
import vn.chieng.account.Person;
import vn.chieng.article.ArticlePages;
import vn.chieng.article.DeskArticles;
import vn.chieng.article.Manuscript;
import vn.chieng.article.Newsdesk;
import vn.chieng.article.PublicationDesk;

/** The newsroom's pages, as tests of the staff's work visit them. */
@ChiengTest
class NewsroomPages {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Newsdesk newsdesk;
    @Autowired
    PublicationDesk publicationDesk;
    @Autowired
    DeskArticles articles;
    @Autowired
    ArticlePages readers;
    @Autowired
    Newspaper newspaper;

    /** A publishable article of the reporter's that nobody has published. */
    final long written() {
        return newsdesk.create(REPORTER, "vi", newspaper.manuscript(fresh("Bài")));
    }

    final String address(Manuscript text) {
        return address(newsdesk.create(REPORTER, "vi", text));
    }

    static String address(long id) {
        return "/toa-soan/bai-viet/" + id;
    }

    final MockMvcRequestBuilder get(String address, Person by) {
        return mvc.get().uri(address).with(SignedIn.as(by));
    }

    final MockMvcRequestBuilder get(long id, String page, Person by) {
        return get(address(id) + page, by);
    }

    final MockMvcRequestBuilder post(String address, Person by) {
        return mvc.post().uri(address).with(SignedIn.as(by));
    }

    final MockMvcRequestBuilder post(long id, String page, Person by) {
        return post(address(id) + page, by);
    }

    /** The fields of an article's form; places one a line. */
    final MockMvcRequestBuilder typed(MockMvcRequestBuilder request, String headline, String places) {
        return request.param("headline", headline).param("standfirst", "Sapo.").param("format", "MARKDOWN")
                .param("body", "## Đầu đề\n\nĐoạn **một**.").param("byline", "Bùi Thị Mai").param("topics", "cong tac can bo")
                .param("section", String.valueOf(newspaper.section("politics"))).param("places", places);
    }
}
