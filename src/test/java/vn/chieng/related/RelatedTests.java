package vn.chieng.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.chieng.Newspaper.EDITOR;
import static vn.chieng.Newspaper.REPORTER;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.article.ArticleLookup;
import vn.chieng.article.ArticlePages;
import vn.chieng.article.DeskArticles;
import vn.chieng.article.LiveArticle;
import vn.chieng.article.Manuscript;
import vn.chieng.article.Newsdesk;
import vn.chieng.article.PublicationDesk;
import vn.chieng.topic.Topics;
import vn.chieng.web.Editions;

@ChiengTest
class RelatedTests {

    private static final Deque<String> BODIES = new ArrayDeque<>(List.of(
            "Sáng nay trời trong, dân bản ra đồng từ sớm, tiếng nói cười vang khắp thung lũng.",
            "Chiều muộn, mấy cụ già ngồi quanh bếp lửa kể chuyện ngày xưa cho con cháu nghe.",
            "Con đường mới mở giúp xe tải vào tận xóm, hàng hóa bớt một lần bốc dỡ.",
            "Lớp học cuối tuần đông dần, em nào cũng mang theo một cuốn vở và hai cây bút.",
            "Mưa dầm ba hôm liền, nước suối dâng cao, cán bộ phải đi đò để họp với bà con.",
            "Giá thu mua tăng nhẹ, người trồng phấn khởi song vẫn lo khâu bảo quản sau thu hoạch.",
            "Đội văn nghệ tập đến khuya, chuẩn bị cho ngày hội lớn của cả vùng."));

    @Autowired
    private Related related;
    @Autowired
    private Curation curation;
    @Autowired
    private Newsdesk newsdesk;
    @Autowired
    private PublicationDesk publicationDesk;
    @Autowired
    private DeskArticles deskArticles;
    @Autowired
    private ArticlePages pages;
    @Autowired
    private Topics topics;
    @Autowired
    private Editions editions;
    @Autowired
    private Newspaper newspaper;

    @Test
    void anArticleGetsItsTopicAndItsDistrictAndNotTheNewest() {
        var subject = publish("Mo ở Tân Lạc", List.of("mo-muong"), List.of("d155"));
        var near = publish("Một thầy mo ở Tân Lạc", List.of("mo-muong"), List.of("d155"));
        var newest = publish("Giải bóng ở Lương Sơn", List.of("the-thao-quan-chung"), List.of("d152"));

        await().untilAsserted(() -> assertThat(related(subject)).extracting(one -> one.card().id()).contains(near)
                .doesNotContain(newest, subject));
        assertThat(related(subject)).filteredOn(one -> one.card().id() == near).first()
                .extracting(RelatedArticle::reason).isEqualTo("cùng chủ đề Mo Mường · cùng huyện Tân Lạc");
    }

    @Test
    void theEditorsPinsComeFirstAndBansNever() {
        var subject = publish("Rừng ở Đà Bắc", List.of("bao-ve-rung"), List.of("d150"));
        var near = publish("Tuần rừng ở Đà Bắc", List.of("bao-ve-rung"), List.of("d150"));
        var far = publish("Cam ở Cao Phong", List.of("cam-cao-phong"), List.of("d154"));

        curation.pin(EDITOR, subject, far);
        curation.ban(EDITOR, subject, near);

        assertThat(related(subject)).extracting(one -> one.card().id()).startsWith(far).doesNotContain(near);
        curation.release(EDITOR, subject, near);
        await().untilAsserted(() -> assertThat(related(subject)).extracting(one -> one.card().id()).startsWith(far).contains(near));
    }

    @Test
    void anotherEditionOfTheStoryIsNotRelatedToIt() {
        var subject = publish("Chiêng ở Kim Bôi", List.of("chieng-muong"), List.of("d153"));

        assertThat(related(subject)).extracting(one -> one.card().language()).allMatch("vi"::equals);
        assertThat(related(subject)).extracting(one -> one.card().id()).doesNotContain(subject);
    }

    private List<RelatedArticle> related(long id) {
        var article = live(id);
        var edition = editions.first();
        return related.to(article, topics.cards(article.topicIds(), edition), edition);
    }

    private LiveArticle live(long id) {
        return ((ArticleLookup.Found) pages.look(deskArticles.article(id).number())).article();
    }

    private long publish(String headline, List<String> topicKeys, List<String> placeKeys) {
        var text = newspaper.manuscript(headline, topicKeys, placeKeys);
        var id = newsdesk.create(REPORTER, "vi", new Manuscript(headline, "", "<p>" + BODIES.removeFirst() + "</p>", "", "",
                text.sectionId(), text.topicIds(), text.placeIds(), null, "", List.of(), List.of()));
        publicationDesk.publish(EDITOR, id, 1);
        return id;
    }
}
