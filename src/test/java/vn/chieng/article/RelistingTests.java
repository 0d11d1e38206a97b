package vn.chieng.article;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chieng.Newspaper.EDITOR;
import static vn.chieng.Newspaper.REPORTER;
import static vn.chieng.Newspaper.fresh;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
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
}
