package vn.chieng.reading;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chieng.article.ArticleCard;
import vn.chieng.place.Gazetteer;
import vn.chieng.place.Place;
import vn.chieng.place.PlaceLevel;
import vn.chieng.place.PlaceSuggestion;
import vn.chieng.place.Places;
import vn.chieng.search.Suggestions;
import vn.chieng.topic.TopicSearch;
import vn.chieng.topic.TopicSuggestion;
import vn.chieng.web.Edition;

/**
 * What may be meant by what is typed so far: topics, places, headlines; in the form that browsers' own search fields read too
 * (OpenSearch Suggestions 1.1).
 */
@RestController
class SuggestionsController {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final int NAMES = 3;
    private static final int ALL = 8;

    private final TopicSearch topics;
    private final Places places;
    private final Gazetteer gazetteer;
    private final Suggestions headlines;

    SuggestionsController(TopicSearch topics, Places places, Gazetteer gazetteer, Suggestions headlines) {
        this.topics = topics;
        this.places = places;
        this.gazetteer = gazetteer;
        this.headlines = headlines;
    }

    @GetMapping(path = "/@search/@suggest", produces = {MediaType.APPLICATION_JSON_VALUE, "application/x-suggestions+json"})
    List<Object> list(@RequestParam(defaultValue = "") String q, Edition edition) {
        var typed = q.strip();
        return List.of(q, typed.length() < SHORTEST || typed.length() > LONGEST ? List.of() : offered(typed, edition));
    }

    private List<String> offered(String typed, Edition edition) {
        var named = Stream.concat(topics.suggest(edition.language(), typed).stream().map(TopicSuggestion::label).limit(NAMES),
                places.suggest(edition, typed).stream().sorted(Comparator.comparing(this::level)).map(SuggestionsController::name).distinct().limit(NAMES));
        return Stream.concat(named, headlines.of(typed, edition.language(), ALL).stream().map(ArticleCard::headline)).distinct().limit(ALL).toList();
    }

    /** Most articles are of districts, whether these are still there or not. */
    private PlaceLevel level(PlaceSuggestion place) {
        return gazetteer.byId(place.id()).map(Place::level).orElse(PlaceLevel.COMMUNE);
    }

    /** Without what tells units of one name apart: the words are to be searched for. */
    private static String name(PlaceSuggestion place) {
        return place.label().replaceFirst("\\s*[(,].*", "");
    }
}
