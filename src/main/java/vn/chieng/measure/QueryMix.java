package vn.chieng.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chieng.article.ArticleCard;
import vn.chieng.article.LiveArticles;
import vn.chieng.place.Gazetteer;
import vn.chieng.place.Place;
import vn.chieng.place.PlaceLevel;
import vn.chieng.text.Folding;
import vn.chieng.topic.TopicCard;
import vn.chieng.topic.Topics;
import vn.chieng.web.Addresses;
import vn.chieng.web.Edition;
import vn.chieng.web.Editions;
import vn.chieng.web.Parameters;

/** What readers of a large paper may ask for: addresses of results pages, of each kind so many in a hundred. No two of a kind need be alike. */
@Component
class QueryMix {

    private static final int SAMPLE = 4_000;
    private static final int DIFFERENT = 100_000;

    /** A kind of query and how many of a hundred are of it. */
    record Kind(String name, int percent) {}

    static final Kind PLAIN = new Kind("four syllables, plain", 30);
    static final Kind MARKED = new Kind("four syllables, with marks", 20);
    static final Kind SHORT = new Kind("two syllables, plain", 10);
    static final Kind PLACE_NAMED = new Kind("district's name and two syllables", 10);
    static final Kind NO_WORDS = new Kind("district and topic as filters, no words", 10);
    static final Kind FILTERED = new Kind("two syllables, district as filter", 10);
    static final Kind NEWEST = new Kind("two syllables, the newest first", 5);
    static final Kind SLIP = new Kind("four syllables, plain, one slip", 5);

    private final AtomicLong numbers = new AtomicLong();
    private final JdbcClient database;
    private final LiveArticles articles;
    private final Gazetteer gazetteer;
    private final Topics topics;
    private final Edition edition;
    private final Addresses addresses;
    private final Parameters parameters;

    QueryMix(JdbcClient database, LiveArticles articles, Gazetteer gazetteer, Topics topics, Editions editions, Addresses addresses, Parameters parameters) {
        this.database = database;
        this.articles = articles;
        this.gazetteer = gazetteer;
        this.topics = topics;
        this.edition = editions.first();
        this.addresses = addresses;
        this.parameters = parameters;
    }

    /** Addresses by kind, this many in all. */
    Map<Kind, List<String>> make(int number, long seed) {
        var dice = new Random(seed);
        var cards = sample(dice);
        var places = gazetteer.atlas().all().stream().filter(place -> place.level() == PlaceLevel.DISTRICT).toList();
        var labels = topics.cards(topics.keys().keySet(), edition).stream().sorted((a, b) -> Long.compare(a.id(), b.id())).toList();
        Supplier<Place> place = () -> places.get(dice.nextInt(places.size()));
        Supplier<TopicCard> topic = () -> labels.get(dice.nextInt(labels.size()));
        Supplier<String> headline = () -> cards.get(dice.nextInt(cards.size())).headline();
        var makers = new LinkedHashMap<Kind, Supplier<String>>();
        makers.put(PLAIN, () -> query(some(Folding.fold(headline.get()), 4, dice)));
        makers.put(MARKED, () -> query(some(headline.get(), 4, dice)));
        makers.put(SHORT, () -> query(some(Folding.fold(headline.get()), 2, dice)));
        makers.put(PLACE_NAMED, () -> query(place.get().label(edition.language()) + " " + some(headline.get(), 2, dice)));
        makers.put(NO_WORDS, () -> address("within", place.get().slug(), "topic", slug(topic.get())));
        makers.put(FILTERED, () -> address("q", some(headline.get(), 2, dice), "within", place.get().slug()));
        makers.put(NEWEST, () -> address("q", some(headline.get(), 2, dice), "order", parameters.word(edition, "order.newest")));
        makers.put(SLIP, () -> query(Slip.in(some(Folding.fold(headline.get()), 4, dice), dice)));
        var all = new LinkedHashMap<Kind, List<String>>();
        makers.forEach((kind, maker) -> all.put(kind, new ArrayList<>(Collections.nCopies(Math.max(1, number * kind.percent() / 100), "")) ));
        all.forEach((kind, list) -> list.replaceAll(_ -> makers.get(kind).get()));
        return all;
    }

    /** All kinds mixed. */
    static List<String> mixed(Map<Kind, List<String>> kinds, long seed) {
        var all = new ArrayList<String>();
        kinds.values().forEach(all::addAll);
        Collections.shuffle(all, new Random(seed));
        return all;
    }

    /** The same pages at addresses that nobody has asked for before; what stands there besides is of no meaning. */
    List<String> once(List<String> addresses) {
        return addresses.stream().map(address -> address + "&n=" + numbers.incrementAndGet()).toList();
    }

    /**
     * As readers ask, some for the same and some for what nobody else does: of a hundred thousand addresses the n-th most wanted is asked
     * for 1/n as often as the first.
     */
    List<String> wanted(int number, long seed) {
        var addresses = once(mixed(make(DIFFERENT, seed), seed));
        return Zipf.drawn(addresses, number, seed);
    }

    /** What somebody types letter by letter: the beginnings of headlines, from two letters on. */
    List<String> typing(int number, long seed) {
        var dice = new Random(seed);
        var cards = sample(dice);
        var typed = new ArrayList<String>();
        while (typed.size() < number) {
            var words = Folding.fold(some(cards.get(dice.nextInt(cards.size())).headline(), 3, dice));
            typed.add(UriComponentsBuilder.fromPath(addresses.of(edition, "/@search/@suggest")).queryParam("q", "{q}").encode()
                    .buildAndExpand(words.substring(0, Math.min(words.length(), 2 + dice.nextInt(Math.max(1, words.length() - 1))))).toUriString());
        }
        return typed;
    }

    List<ArticleCard> sample(Random dice) {
        var ids = new ArrayList<>(database.sql("select id from article where publication = 'LIVE' and language = ? order by id").param(edition.language())
                .query(Long.class).list());
        Collections.shuffle(ids, dice);
        return articles.cards(ids.subList(0, Math.min(SAMPLE, ids.size())));
    }

    private String query(String words) {
        return address("q", words);
    }

    private String address(String... pairs) {
        var address = UriComponentsBuilder.fromPath(addresses.of(edition, "/@search"));
        var values = new ArrayList<String>();
        for (int at = 0; at < pairs.length; at += 2) {
            address.queryParam(pairs[at].equals("q") ? "q" : parameters.word(edition, pairs[at]), "{v" + at + "}");
            values.add(pairs[at + 1]);
        }
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }

    private static String slug(TopicCard topic) {
        return topic.href().substring(topic.href().lastIndexOf('/') + 1);
    }

    private static String some(String headline, int number, Random dice) {
        var syllables = Item.syllables(headline);
        int from = dice.nextInt(Math.max(1, syllables.size() - number + 1));
        return String.join(" ", syllables.subList(from, Math.min(syllables.size(), from + number)));
    }
}
