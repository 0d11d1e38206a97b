package vn.chieng.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chieng.index.Clause;
import vn.chieng.spelling.Respelling;
import vn.chieng.spelling.Wordbooks;
import vn.chieng.text.Folding;
import vn.chieng.web.Editions;

/** Takes words as they were typed, or as they were probably meant. */
@Component
class Understanding {

    record Told(Finder.Answer answer, QueryTerms terms, Meant meant) {}

    private final Finder finder;
    private final Names names;
    private final Wordbooks wordbooks;
    private final Editions editions;

    Understanding(Finder finder, Names names, Wordbooks wordbooks, Editions editions) {
        this.finder = finder;
        this.names = names;
        this.wordbooks = wordbooks;
        this.editions = editions;
    }

    /** What was typed; where that finds next to nothing, what was probably meant; and where that finds nothing, some of the words. */
    Told of(SearchRequest request) {
        var typed = told(request, terms(request.words()), Meant.AS_TYPED);
        var respelling = respelling(request);
        if (respelling.isEmpty()) {
            return mayBeLenient(request, typed) ? leniently(request, typed) : loosely(request, typed);
        }
        if (!respelling.get().changesWords()) {
            var offered = new Told(typed.answer(), typed.terms(), new Meant.Perhaps(respelling.get().text()));
            return typed.answer().total() == 0 ? leniently(request, offered) : offered;
        }
        var other = terms(QueryWords.of(respelling.get().text()));
        if (isMistyped(request, typed, other)) {
            return told(request, other, new Meant.Instead(respelling.get().text()));
        }
        return typed.answer().total() == 0 ? leniently(request, typed) : typed;
    }

    /**
     * Whether other words find more than these do, and these were not meant: as are words with marks that all stand in a text, words that
     * stand side by side in one, and those of which each that the other has otherwise stands beside a neighbour.
     */
    private boolean isMistyped(SearchRequest request, Told typed, QueryTerms other) {
        if (isBeside(request, typed.terms().changed(other))) {
            return false;
        }
        long there = typed.answer().total() == 0 ? 0 : finder.count(request, new Matching(typed.terms()).strictly());
        if (there > 0 && (isMarked(request) || standsSomewhere(request, typed.terms()))) {
            return false;
        }
        var changed = other.changed(typed.terms());
        return finder.count(request, new Matching(other).strictly()) > there
                && (there > 0 ? standsSomewhere(request, other) : changed.isEmpty() || isBeside(request, changed));
    }

    /** How many results a request has that are what was typed; no more than a count where nothing else can have been meant. */
    long total(SearchRequest request) {
        if (respelling(request).filter(Respelling::changesWords).isEmpty()) {
            return finder.count(request, new Matching(terms(request.words())).clause());
        }
        var told = of(request);
        return told.meant() instanceof Meant.AsTyped || told.meant() instanceof Meant.Perhaps ? told.answer().total() : 0;
    }

    private static boolean mayBeLenient(SearchRequest request, Told typed) {
        return typed.answer().total() == 0 && !request.words().isBlank() && !request.words().isExact();
    }

    private Optional<Respelling> respelling(SearchRequest request) {
        return request.words().isBlank() || request.words().isExact() ? Optional.empty()
                : wordbooks.respelling(request.words().typed(), Objects.requireNonNullElse(request.language(), editions.first().language()));
    }

    private QueryTerms terms(QueryWords words) {
        return QueryTerms.of(words).named(names);
    }

    private boolean finds(SearchRequest request, QueryTerms terms) {
        return has(request, new Matching(terms).clause());
    }

    private static boolean isMarked(SearchRequest request) {
        return Folding.hasMarks(request.words().typed());
    }

    /** Whether a text has the words side by side: then somebody wrote them so. */
    private boolean standsSomewhere(SearchRequest request, QueryTerms terms) {
        return has(request, new Matching(terms).sideBySide());
    }

    private boolean isBeside(SearchRequest request, List<List<String>> words) {
        return !words.isEmpty() && has(request, Matching.beside(words));
    }

    private boolean has(SearchRequest request, Clause text) {
        return finder.count(request, text) > 0;
    }

    private Told leniently(SearchRequest request, Told nothing) {
        if (nothing.terms().sought().size() < 2) {
            return nothing;
        }
        var some = told(request, nothing.terms().lenient(), Meant.SOME_WORDS);
        return some.answer().total() == 0 ? nothing : some;
    }

    /** Where no text has a phrase as it stands in quotation marks, its words alone are offered. */
    private Told loosely(SearchRequest request, Told typed) {
        var loosely = request.words().loosely();
        return typed.answer().total() == 0 && request.words().hasPhrase() && finds(request, terms(QueryWords.of(loosely)))
                ? new Told(typed.answer(), typed.terms(), new Meant.Perhaps(loosely)) : typed;
    }

    private Told told(SearchRequest request, QueryTerms terms, Meant meant) {
        return new Told(finder.find(request, terms), terms, meant);
    }
}
