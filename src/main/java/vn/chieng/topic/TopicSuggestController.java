package vn.chieng.topic;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.web.Edition;

/** Offers topics to forms while someone types. */
@RestController
class TopicSuggestController {

    private final TopicSearch search;

    TopicSuggestController(TopicSearch search) {
        this.search = search;
    }

    @GetMapping("/@newsroom/@suggest/@topic")
    List<TopicSuggestion> list(@AuthenticationPrincipal Person by, @RequestParam(defaultValue = "") String q, Edition edition) {
        by.must(Role.REPORTER);
        return search.suggest(edition.language(), q);
    }
}
