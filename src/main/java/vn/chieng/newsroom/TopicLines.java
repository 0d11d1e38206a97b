package vn.chieng.newsroom;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chieng.text.Folding;
import vn.chieng.topic.TopicCard;
import vn.chieng.topic.TopicSearch;
import vn.chieng.topic.Topics;
import vn.chieng.web.Edition;

/** Topics as people type them, one a line. */
@Component
class TopicLines {

    private final Topics topics;
    private final TopicSearch search;

    TopicLines(Topics topics, TopicSearch search) {
        this.topics = topics;
        this.search = search;
    }

    String lines(List<Long> ids, Edition edition) {
        return topics.cards(ids, edition).stream().map(TopicCard::label).collect(Collectors.joining("\n"));
    }

    /** @param before the topics that the text had: their labels mean them and no others */
    Names read(String typed, List<Long> before, Edition edition) {
        var had = topics.cards(before, edition).stream()
                .collect(Collectors.toMap(card -> Folding.fold(card.label()), TopicCard::id, (first, _) -> first));
        var known = topics.named(Names.lines(typed).filter(line -> !had.containsKey(Folding.fold(line))).toList());
        return Names.of(typed, line -> Optional.ofNullable(had.get(Folding.fold(line))).or(() -> Optional.ofNullable(known.get(line))));
    }

    Optional<Long> byKey(String key) {
        return topics.byKey(key);
    }

    List<Names.Choice> choices(String name, Edition edition) {
        return search.suggest(edition.language(), name).stream().map(topic -> new Names.Choice(topic.key(), topic.label())).toList();
    }
}
