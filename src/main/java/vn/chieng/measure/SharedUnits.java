package vn.chieng.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chieng.article.LiveArticle;
import vn.chieng.article.LiveFacts;
import vn.chieng.article.LiveFacts.Facts;
import vn.chieng.place.Gazetteer;
import vn.chieng.place.PlaceLevel;

/** The districts and communes that articles lie in: a whole province in common says nothing. */
@Component
class SharedUnits {

    private final LiveFacts facts;
    private final Gazetteer gazetteer;

    SharedUnits(LiveFacts facts, Gazetteer gazetteer) {
        this.facts = facts;
        this.gazetteer = gazetteer;
    }

    Set<Long> of(LiveArticle article) {
        return of(facts.of(List.of(article.number())).getFirst());
    }

    Set<Long> of(Facts article) {
        return article.within().stream().filter(unit -> gazetteer.byId(unit).filter(place -> place.level() != PlaceLevel.PROVINCE).isPresent())
                .collect(Collectors.toSet());
    }
}
