package vn.chieng.place;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.web.Edition;

/** Offers places to forms while someone types. */
@RestController
class PlaceSuggestController {

    private final Places places;

    PlaceSuggestController(Places places) {
        this.places = places;
    }

    @GetMapping("/@newsroom/@suggest/@place")
    List<PlaceSuggestion> list(@AuthenticationPrincipal Person by, @RequestParam(defaultValue = "") String q, Edition edition) {
        by.must(Role.REPORTER);
        return places.suggest(edition, q);
    }
}
