package vn.chieng.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chieng.article.ArticleCard;
import vn.chieng.article.LiveArticles;
import vn.chieng.search.Facet;
import vn.chieng.search.FacetValue;
import vn.chieng.search.Hit;
import vn.chieng.search.Meant;
import vn.chieng.search.SearchRequest;
import vn.chieng.search.SearchResults;

/** Puts a results page together. */
@Component
class ResultsReading {

    private static final int OTHER = 5;
    private static final Comparator<FacetValue> NEWEST_YEAR = Comparator.comparing(FacetValue::value).reversed();

    private final SearchLinks links;
    private final Cards cards;
    private final LiveArticles articles;
    private final Wording wording;

    ResultsReading(SearchLinks links, Cards cards, LiveArticles articles, Wording wording) {
        this.links = links;
        this.cards = cards;
        this.articles = articles;
        this.wording = wording;
    }

    /** @param open the facet of which all values are shown */
    ShownResults of(SearchRequest request, SearchResults results, @Nullable Facet open, SearchNames names) {
        return switch (results) {
            case SearchResults.Found found -> found(request, found, open, names);
            case SearchResults.Away(var why) -> shown(request, List.of("away." + why.name().toLowerCase(Locale.ROOT)), null, List.of(), List.of(), names);
        };
    }

    private ShownResults found(SearchRequest request, SearchResults.Found found, @Nullable Facet open, SearchNames names) {
        if (found.total() == 0) {
            return shown(request, notices(request, found), meant(request, found.meant(), names), about(found, names), elsewhere(request, found, names), names);
        }
        var previous = request.page() > 1 ? links.to(request.onPage(Math.min(request.page() - 1, found.pages())), names) : null;
        var next = request.page() < found.pages() ? links.to(request.onPage(request.page() + 1), names) : null;
        return new ShownResults(request.words().typed(), links.kept(request, names), notices(request, found), found.total(),
                hits(found.hits(), names), chosen(request, names), groups(request.taken(found.meant()), found, open, names), orders(request, names), meant(request, found.meant(), names),
                about(found, names), elsewhere(request, found, names), previous, next, wider(request, names), List.of());
    }

    private ShownResults shown(SearchRequest request, List<String> notices, ShownResults.@Nullable Taken meant,
            List<ShownResults.Choice> about, List<ShownResults.Choice> elsewhere, SearchNames names) {
        return new ShownResults(request.words().typed(), links.kept(request, names), notices, 0, List.of(), chosen(request, names), List.of(), List.of(), meant,
                about, elsewhere, null, null, wider(request, names), newest(request, names));
    }

    private ShownResults.@Nullable Taken meant(SearchRequest request, Meant meant, SearchNames names) {
        return switch (meant) {
            case Meant.AsTyped() -> null;
            case Meant.Perhaps(var text) -> new ShownResults.Taken("perhaps", text, links.to(request.saying(text), names));
            case Meant.Instead(var text) -> new ShownResults.Taken("instead", text, links.to(request.saying(request.words().exactly()), names));
            case Meant.SomeWords() -> new ShownResults.Taken("some", "", links.to(request.saying(request.words().exactly()), names));
        };
    }

    private List<ShownResults.Choice> about(SearchResults.Found found, SearchNames names) {
        var labels = found.narrowings().stream().flatMap(offered -> names.of(offered.facet(), offered.value()).stream()).map(SearchNames.Name::label).toList();
        return found.narrowings().stream().flatMap(offered -> names.of(offered.facet(), offered.value())
                .map(name -> Collections.frequency(labels, name.label()) > 1 ? names.toldApart(offered.facet(), offered.value()) : name.label())
                .map(label -> new ShownResults.Choice(label, links.to(offered.request(), names), offered.count(), false)).stream()).toList();
    }

    /** How much there is in the paper's other languages, for who asked in one. */
    private List<ShownResults.Choice> elsewhere(SearchRequest request, SearchResults.Found found, SearchNames names) {
        return request.language() == null || found.meant() instanceof Meant.SomeWords ? List.of() : found.facet(Facet.LANGUAGE).stream()
                .filter(value -> !value.chosen() && value.count() > 0)
                .map(value -> new ShownResults.Choice(wording.language(names.edition(), value.value()),
                        links.to(request.taken(found.meant()).toggled(Facet.LANGUAGE, value.value()), names), value.count(), false))
                .toList();
    }

    private static List<String> notices(SearchRequest request, SearchResults.Found found) {
        var notices = new ArrayList<String>();
        Stream.of(request.words().cut() ? "cut" : "", found.total() == 0 ? "nothing" : "", found.total() > 0 && found.isBeyond() ? "beyond" : "",
                found.isTooMany() ? "many" : "").filter(key -> !key.isEmpty()).forEach(notices::add);
        return notices;
    }

    private List<ShownResults.Found> hits(List<Hit> hits, SearchNames names) {
        var articleCards = hits.stream().map(Hit::card).toList();
        var covers = cards.covers(articleCards, names.edition());
        return hits.stream().map(hit -> new ShownResults.Found(cards.card(hit.card(), names.edition(), covers), hit.headline(), hit.passage(), hit.byline())).toList();
    }

    private List<ShownResults.Choice> chosen(SearchRequest request, SearchNames names) {
        var named = Stream.of(Facet.values()).filter(facet -> facet != Facet.LANGUAGE)
                .flatMap(facet -> request.chosen(facet).stream().flatMap(value -> names.of(facet, value).stream()
                        .map(name -> new ShownResults.Choice(name.label(), links.to(request.without(facet, value), names), 0, true))));
        return Stream.concat(named, language(request, names)).toList();
    }

    /** An edition speaks its own language unless somebody says otherwise; giving that up leads back to it. */
    private Stream<ShownResults.Choice> language(SearchRequest request, SearchNames names) {
        var edition = names.edition();
        var label = request.language() == null ? wording.say(edition, "results.languages") : wording.language(edition, request.language());
        return edition.language().equals(request.language()) ? Stream.empty()
                : Stream.of(new ShownResults.Choice(label, links.to(request.speaking(edition.language()), names), 0, true));
    }

    /** After a click on a value. */
    private static SearchRequest after(SearchRequest request, Facet facet, FacetValue value, SearchNames names) {
        var own = names.edition().language();
        return facet == Facet.LANGUAGE && value.chosen() && !value.value().equals(own) ? request.speaking(own) : request.toggled(facet, value.value());
    }

    private List<ShownResults.Group> groups(SearchRequest request, SearchResults.Found found, @Nullable Facet open, SearchNames names) {
        return found.meant() instanceof Meant.SomeWords ? List.of()
                : Stream.of(Facet.values()).map(facet -> group(facet, request, found, facet == open, names)).filter(group -> group.all() != null || !group.choices().isEmpty()).toList();
    }

    private ShownResults.Group group(Facet facet, SearchRequest request, SearchResults.Found found, boolean open, SearchNames names) {
        var values = facet == Facet.YEAR ? found.facet(facet).stream().sorted(NEWEST_YEAR).toList() : found.facet(facet);
        var first = Set.copyOf(values.subList(0, Math.min(values.size(), ShownResults.CHOICES)));
        var shown = values.stream().filter(value -> open || value.chosen() || first.contains(value)).toList();
        var choices = shown.stream()
                .flatMap(value -> names.of(facet, value.value()).map(name -> new ShownResults.Choice(label(facet, name, names),
                        links.to(after(request, facet, value, names), names), value.count(), value.chosen())).stream())
                .toList();
        return new ShownResults.Group(facet.parameter(), choices, values.size(), shown.size() == values.size() ? null : links.open(request, facet, names), open);
    }

    private String label(Facet facet, SearchNames.Name name, SearchNames names) {
        return facet == Facet.LANGUAGE ? wording.language(names.edition(), name.label()) : name.label();
    }

    private List<ShownResults.Choice> orders(SearchRequest request, SearchNames names) {
        return Stream.of(SearchRequest.Order.values()).map(order -> new ShownResults.Choice(order.name().toLowerCase(Locale.ROOT),
                links.to(request.inOrder(order), names), 0, request.order() == order)).toList();
    }

    private @Nullable String wider(SearchRequest request, SearchNames names) {
        var own = names.edition().language();
        return request.isNarrowed() || !own.equals(request.language()) ? links.to(SearchRequest.of(request.words().typed(), own), names) : null;
    }

    /** What is new in the places that were asked for, or at all. */
    private List<Card> newest(SearchRequest request, SearchNames names) {
        var language = names.edition().language();
        var there = request.within().isEmpty() ? List.<ArticleCard>of()
                : articles.within(request.within(), language, ArticleCard.After.NOTHING, OTHER);
        return cards.of(there.isEmpty() ? articles.newest(language, ArticleCard.After.NOTHING, OTHER) : there, names.edition());
    }
}
