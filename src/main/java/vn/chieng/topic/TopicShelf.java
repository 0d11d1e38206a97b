package vn.chieng.topic;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import vn.chieng.topic.TopicRefused.Reason;
import vn.chieng.web.Addresses;
import vn.chieng.web.Edition;

/** What the newsroom's topic pages show. */
@Component
class TopicShelf {

    /** A line of the list of topics. */
    record Row(String label, String key, String href) {}

    private final StoredTopics stored;
    private final Topics topics;
    private final TopicSearch search;
    private final Addresses addresses;

    TopicShelf(StoredTopics stored, Topics topics, TopicSearch search, Addresses addresses) {
        this.stored = stored;
        this.topics = topics;
        this.search = search;
        this.addresses = addresses;
    }

    List<Row> rows(Edition edition, String typed, int most) {
        return search.list(edition.language(), typed, most).stream()
                .map(topic -> new Row(topic.label(), topic.key(), address(edition, topic.id())))
                .toList();
    }

    @Transactional(readOnly = true)
    public TopicForm form(long id) {
        return stored.findById(id).filter(topic -> topic.mergedInto() == null).map(TopicForm::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    long named(String typed) throws TopicRefused {
        return topics.named(typed).orElseThrow(() -> new TopicRefused(Reason.UNKNOWN_TOPIC, typed));
    }

    String address(Edition edition, long id) {
        return addresses.of(edition, "/@newsroom/@topic/{}", id);
    }
}
