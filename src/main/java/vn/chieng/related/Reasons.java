package vn.chieng.related;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chieng.place.Atlas;
import vn.chieng.place.PlaceLevel;
import vn.chieng.topic.TopicCard;
import vn.chieng.web.Edition;

/** Says in the reader's words why an article stands beside another. */
@Component
class Reasons {

    private final MessageSource messages;

    Reasons(MessageSource messages) {
        this.messages = messages;
    }

    String of(Scored scored, Chosen chosen, List<TopicCard> topics, Atlas atlas, Edition edition) {
        var reasons = new ArrayList<String>();
        topic(scored, topics).ifPresent(label -> reasons.add(say("related.reason.topic", label, edition)));
        unit(scored.sharedUnit(), atlas, edition).ifPresent(label -> reasons.add(say("related.reason.place", label, edition)));
        unit(scored.nearUnit(), atlas, edition).ifPresent(label -> reasons.add(say("related.reason.near", label, edition)));
        if (reasons.isEmpty()) {
            reasons.add(say(chosen.pins(scored) ? "related.reason.pinned" : "related.reason.words", "", edition));
        }
        return String.join(" · ", reasons);
    }

    /** The rarest topic that both have says the most. */
    private static Optional<String> topic(Scored scored, List<TopicCard> topics) {
        return scored.sharedTopics().stream()
                .flatMap(shared -> topics.stream().filter(topic -> topic.id() == shared))
                .map(TopicCard::label)
                .findFirst();
    }

    /** That both lie in the province says nothing. */
    private static Optional<String> unit(@Nullable Long id, Atlas atlas, Edition edition) {
        return Optional.ofNullable(id)
                .flatMap(atlas::byId)
                .filter(unit -> unit.level() != PlaceLevel.PROVINCE)
                .map(unit -> unit.label(edition.language()));
    }

    private String say(String key, String name, Edition edition) {
        return messages.getMessage(key, new Object[] {name}, edition.locale());
    }
}
