package vn.chieng.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.chieng.Newspaper.EDITOR;
import static vn.chieng.Newspaper.REPORTER;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.TestClock;
import vn.chieng.article.Arrival;
import vn.chieng.article.ArticleLookup;
import vn.chieng.article.ArticlePages;
import vn.chieng.article.DeskArticles;
import vn.chieng.article.IntakeDesk;
import vn.chieng.article.LiveArticle;
import vn.chieng.article.Manuscript;
import vn.chieng.article.Newsdesk;
import vn.chieng.article.PublicationDesk;
import vn.chieng.article.StartedEdition;
import vn.chieng.index.Engine;
import vn.chieng.place.Gazetteer;
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
            "Đội văn nghệ tập đến khuya, chuẩn bị cho ngày hội lớn của cả vùng.",
            "Thợ rèn già nhóm lò từ canh tư, búa gõ đều trên đe, lưỡi cuốc đỏ dần lên.",
            "Trạm y tế có thêm hai giường, người đến khám không còn phải ngồi ngoài hiên.",
            "Chuyến đò cuối ngày chở đầy ngô, người lái vừa chèo vừa hỏi thăm từng nhà.",
            "Sau vụ gặt, rơm chất thành đống cao, trẻ con chạy quanh chơi trốn tìm.",
            "Bảng tin đầu xóm dán lịch tiêm phòng, ai đi qua cũng dừng lại đọc một lượt.",
            "Chiếc cầu treo được thay ván mới, xe máy qua không còn kêu lạch cạch.",
            "Tổ hợp tác dệt thổ cẩm nhận đơn hàng xa, khung cửi chạy đến tối mịt.",
            "Ao làng vừa nạo vét, bà con thả lứa cá giống đầu tiên trong năm.",
            "Quán nước ven đường bán thêm bánh gai, khách quen gọi một ấm chè xanh."));

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
    @Autowired
    private LikeTexts likeTexts;
    @Autowired
    private Comparables comparables;
    @Autowired
    private Gazetteer gazetteer;
    @Autowired
    private Rarities rarities;
    @Autowired
    private Choices choices;
    @Autowired
    private Reasons reasons;
    @Autowired
    private TestClock clock;
    @Autowired
    private EntityManagerFactory entities;
    @Autowired
    private Engine engine;
    @Autowired
    private IntakeDesk intake;
    @Autowired
    private JdbcClient database;

    @Test
    void anArticleGetsItsTopicAndItsDistrictAndNotTheNewest() {
        var subject = publish("Mo ở Tân Lạc", List.of("mo-muong"), List.of("d155"));
        var near = publish("Một thầy mo ở Tân Lạc", List.of("mo-muong"), List.of("d155"));
        var newest = publish("Giải bóng ở Lương Sơn", List.of("the-thao-quan-chung"), List.of("d152"));

        // From the database or from the index, which may know one of the two before the other.
        await().untilAsserted(() -> assertThat(related(subject))
                .satisfies(all -> assertThat(all).extracting(one -> one.card().id()).contains(near).doesNotContain(newest, subject))
                .filteredOn(one -> one.card().id() == near).first()
                .extracting(RelatedArticle::reason).isEqualTo("cùng chủ đề Mo Mường · cùng huyện Tân Lạc"));
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
        var near = publish("Học đánh chiêng ở Kim Bôi", List.of("chieng-muong"), List.of("d153"));
        var english = ((StartedEdition.Started) newsdesk.startEdition(EDITOR, subject, "en")).articleId();
        publicationDesk.publish(EDITOR, english, 1);
        // As an import or a tool of before may have left it.
        database.sql("""
                insert into related_choice (article_id, other_id, choice, position, made_at, made_by)
                values (?, ?, 'PIN', 1, now(), 'x')""").params(subject, english).update();

        await().untilAsserted(() -> assertThat(related(subject)).extracting(one -> one.card().id()).contains(near)
                .doesNotContain(subject, english));
    }

    @Test
    void aPinOfAnotherLanguageIsNotShown() {
        var subject = publish("Lúa ở Mai Châu", List.of("bao-ve-rung"), List.of("d156"));
        var other = publish("Nương ở Mai Châu", List.of("bao-ve-rung"), List.of("d156"));
        var english = ((StartedEdition.Started) newsdesk.startEdition(EDITOR, other, "en")).articleId();
        publicationDesk.publish(EDITOR, english, 1);
        database.sql("""
                insert into related_choice (article_id, other_id, choice, position, made_at, made_by)
                values (?, ?, 'PIN', 1, now(), 'x')""").params(subject, english).update();

        await().untilAsserted(() -> assertThat(related(subject)).extracting(one -> one.card().id()).contains(other).doesNotContain(english));
    }

    @Test
    void whileTheIndexIsAwayTheDatabaseKnowsWhatSharesATopicOrAUnit() {
        var subject = publish("Suối ở Lạc Thủy", List.of("cam-cao-phong"), List.of("d159"));
        var near = publish("Cá suối ở Lạc Thủy", List.of("cam-cao-phong"), List.of("d159"));

        for (var answer : List.<Map<Long, Double>>of(Map.of(), Map.of(number(near), 12.0))) {
            var away = new Related(new Answering(answer), comparables, gazetteer, rarities, choices, reasons, clock);
            assertThat(related(away, subject)).as("an index that does not have the subject: " + answer)
                    .extracting(one -> one.card().id()).contains(near).doesNotContain(subject);
        }
        var broken = new Related(new Answering(null), comparables, gazetteer, rarities, choices, reasons, clock);
        assertThat(related(broken, subject)).extracting(one -> one.card().id()).contains(near);
    }

    @Test
    void theSubjectIsAmongTheCandidatesHoweverManyAreLikeIt() throws Exception {
        publish("Đội văn nghệ", "Tập đến khuya.", List.of("the-thao-quan-chung"), List.of());
        var subject = publish("Đội văn nghệ", "Tập đến khuya.", List.of("the-thao-quan-chung"), List.of());

        await().untilAsserted(() -> assertThat(likeTexts.candidates(Subject.of(live(subject), List.of(), true, Set.of()), 1)).containsOnlyKeys(number(subject)));
    }

    @Test
    void rarityCountsArticlesAndNotTheirTopics() {
        var text = newspaper.manuscript("Ba chủ đề", List.of("mo-muong", "bao-ve-rung", "cam-cao-phong"), List.of());
        var key = Newspaper.fresh("hiem");
        intake.take(EDITOR, List.of(new Arrival(key, null, "qra", key, text, Arrival.State.LIVE, Instant.parse("2024-01-02T03:04:05Z"), null,
                List.of(), null, List.of(), null, key)));
        clock.goForward(Duration.ofMinutes(1));

        await().untilAsserted(() -> assertThat(rarities.in("qra").articles()).isEqualTo(1));
    }

    /** An index with one answer; none at all when it is broken. */
    private final class Answering extends LikeTexts {

        private final Map<Long, Double> answer;

        Answering(Map<Long, Double> answer) {
            super(entities, engine);
            this.answer = answer;
        }

        @Override
        Map<Long, Double> candidates(Subject subject, int most) throws IOException {
            if (answer == null) {
                throw new IOException("away");
            }
            return answer;
        }
    }

    private List<RelatedArticle> related(Related by, long id) {
        var article = live(id);
        return by.to(article, topics.cards(article.topicIds(), editions.first()), editions.first());
    }

    private long number(long id) {
        return deskArticles.article(id).number();
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
        return publish(headline, BODIES.removeFirst(), topicKeys, placeKeys);
    }

    private long publish(String headline, String body, List<String> topicKeys, List<String> placeKeys) {
        var text = newspaper.manuscript(headline, topicKeys, placeKeys);
        var id = newsdesk.create(REPORTER, "vi", new Manuscript(headline, "", "<p>" + body + "</p>", "", "",
                text.sectionId(), text.topicIds(), text.placeIds(), null, "", List.of(), List.of()));
        publicationDesk.publish(EDITOR, id, 1);
        return id;
    }
}
