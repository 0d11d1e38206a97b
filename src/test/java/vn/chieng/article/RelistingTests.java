package vn.chieng.article;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chieng.Newspaper.EDITOR;
import static vn.chieng.Newspaper.REPORTER;
import static vn.chieng.Newspaper.fresh;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.place.PlaceDesk;
import vn.chieng.place.PlaceEntry;
import vn.chieng.place.PlaceRefused;
import vn.chieng.text.Labels;
import vn.chieng.topic.TopicDesk;
import vn.chieng.topic.TopicKind;

@ChiengTest
class RelistingTests {

    @Autowired
    private Newsdesk newsdesk;
    @Autowired
    private PublicationDesk publicationDesk;
    @Autowired
    private LiveArticles live;
    @Autowired
    private TopicDesk topics;
    @Autowired
    private PlaceDesk places;
    @Autowired
    private PlaceRelisting relisting;
    @Autowired
    private JdbcClient database;
    @Autowired
    private IntakeDesk intake;
    @Autowired
    private JsonMapper json;
    @Autowired
    private Newspaper newspaper;

    @Test
    void articlesFollowATopicThatIsMergedIntoAnother() throws Exception {
        var from = topics.create(EDITOR, TopicKind.TOPIC, new Labels(Map.of("vi", fresh("Tạm")))).id();
        var into = topics.create(EDITOR, TopicKind.TOPIC, new Labels(Map.of("vi", fresh("Chính")))).id();
        var text = newspaper.manuscript("Theo chủ đề");
        var id = newsdesk.create(REPORTER, "vi", new Manuscript(text.headline(), text.standfirst(), text.body(), "", "", text.sectionId(),
                List.of(from, into), text.placeIds(), null, "", List.of(), List.of()));
        publicationDesk.publish(EDITOR, id, 1);

        topics.merge(EDITOR, from, into);

        assertThat(live.onTopic(from, "vi", ArticleCard.After.NOTHING, 10)).isEmpty();
        assertThat(live.onTopic(into, "vi", ArticleCard.After.NOTHING, 10)).extracting(ArticleCard::id).containsExactly(id);
    }

    @Test
    void anOldRevisionIsListedUnderTheTopicThatItsOwnWentInto() throws Exception {
        var from = topics.create(EDITOR, TopicKind.TOPIC, new Labels(Map.of("vi", fresh("Cũ")))).id();
        var into = topics.create(EDITOR, TopicKind.TOPIC, new Labels(Map.of("vi", fresh("Mới")))).id();
        var text = newspaper.manuscript("Viết trước khi gộp");
        var manuscript = new Manuscript(text.headline(), "", text.body(), "", "", text.sectionId(), List.of(from), text.placeIds(), null, "",
                List.of(), List.of());
        var written = newsdesk.create(REPORTER, "vi", manuscript);
        topics.merge(EDITOR, from, into);

        publicationDesk.publish(EDITOR, written, 1);
        var key = fresh("nhap");
        intake.take(EDITOR, List.of(Imports.live(key, manuscript, Instant.parse("2024-01-02T03:04:05Z")).arrival()));

        assertThat(live.onTopic(from, "vi", ArticleCard.After.NOTHING, 10)).isEmpty();
        assertThat(live.onTopic(into, "vi", ArticleCard.After.NOTHING, 10)).extracting(ArticleCard::id).contains(written).hasSize(2);
    }

    @Test
    void articlesFollowTheirCommuneIntoAnotherDistrict() throws Exception {
        var before = unit("district", "");
        var after = unit("district", "");
        var commune = unit("commune", lyingIn(before));
        var id = published(commune);
        assertThat(within(before)).containsExactly(id);

        take(commune, "commune", lyingIn(after));

        assertThat(within(after)).containsExactly(id);
        assertThat(within(before)).isEmpty();
        assertThat(database.sql("select count(*) from relisting").query(Long.class).single()).isZero();
    }

    @Test
    void articlesComeUnderAUnitOfWhichMoreIsKnownNow() throws Exception {
        var province = unit("province", "");
        var district = unit("district", "");
        var id = published(unit("commune", lyingIn(district)));
        assertThat(within(province)).isEmpty();

        take(district, "district", lyingIn(province));

        assertThat(within(province)).containsExactly(id);
    }

    @Test
    void whatAKillLeftUndoneIsDoneAtTheNextStart() throws Exception {
        var district = unit("district", "");
        var id = published(unit("commune", lyingIn(district)));
        database.sql("delete from article_within where article_id = ? and place_id = ?").params(id, newspaper.place(district)).update();
        database.sql("insert into relisting (place_key) values (?)").param(district).update();

        relisting.doWhatIsWanted();

        assertThat(within(district)).containsExactly(id);
        assertThat(database.sql("select count(*) from relisting").query(Long.class).single()).isZero();
    }

    private String unit(String level, String parents) throws PlaceRefused {
        var key = fresh("t-noi");
        take(key, level, parents);
        return key;
    }

    private void take(String key, String level, String parents) throws PlaceRefused {
        places.takeAll(EDITOR, List.of(json.readValue("""
                {"type":"place","id":"%s","code":"1","level":"%s","type_vi":"Xã","type_en":"Commune","name":"Thử","ascii":"Thu",\
                "parents":[%s],"valid_from":null,"valid_to":null}""".formatted(key, level, parents), PlaceEntry.class)));
    }

    private static String lyingIn(String parent) {
        return "{\"id\":\"" + parent + "\"}";
    }

    private long published(String place) {
        var id = newsdesk.create(REPORTER, "vi", newspaper.manuscript("Ở nơi đổi chủ", List.of(), List.of(place)));
        publicationDesk.publish(EDITOR, id, 1);
        return id;
    }

    private List<Long> within(String place) {
        return database.sql("select article_id from article_within where place_id = ?").param(newspaper.place(place)).query(Long.class).list();
    }
}
