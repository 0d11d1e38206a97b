package vn.chieng.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.chieng.topic.TopicFacts;
import vn.chieng.topic.TopicLookup;
import vn.chieng.topic.Topics;
import vn.chieng.web.Edition;

/** What the paper has on a topic. */
@Controller
class TopicController {

    private final Topics topics;
    private final TopicReading reading;
    private final Origins origins;
    private final ArticleLists lists;

    TopicController(Topics topics, TopicReading reading, Origins origins, ArticleLists lists) {
        this.topics = topics;
        this.reading = reading;
        this.origins = origins;
        this.lists = lists;
    }

    @GetMapping("/@topic/{slug}")
    ModelAndView show(@PathVariable String slug, Edition edition, HttpServletRequest request) {
        return switch (topics.bySlug(edition, slug)) {
            case TopicLookup.Found(var topic) -> found(topic, edition, request);
            case TopicLookup.Moved(var to) -> Links.moved(to.href());
            case TopicLookup.Missing _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView found(TopicFacts topic, Edition edition, HttpServletRequest request) {
        var page = reading.page(topic, edition);
        var list = lists.page(edition, page.address(), request, origins.onTopic(topic.id(), edition.language()));
        return new ModelAndView("reading/topic",
                Map.of("page", Frames.further(page, list), "list", list, "topic", reading.of(topic, edition)));
    }
}
