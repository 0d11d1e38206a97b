package vn.chieng.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * News that nobody has to have written: events with a subject, a district, persons and a project, and one to five articles on each,
 * most of which have something of their own to tell. The same seed gives the same articles, whatever their number.
 */
final class InventedNews {

    private static final Instant FIRST = Instant.parse("2019-01-01T00:00:00Z");
    private static final int DAYS = 2700;
    private static final int MOST_ARTICLES = 5;

    private static final double ANOTHER_ARTICLE = 0.55;
    private static final double TOPIC_LEFT_OFF = 0.2;
    private static final double TOPIC_WRONG = 0.05;
    private static final double DOMAIN_NAMED = 0.5;
    private static final double PLACE_LEFT_OFF = 0.1;
    private static final double PLACE_WRONG = 0.03;

    private final Vocabulary vocabulary;
    private final List<String> districts;
    private final String language;
    private final long seed;

    /** @param districts with their type words, as a text writes them */
    InventedNews(String language, List<String> districts, long seed) {
        this.vocabulary = Vocabulary.in(language);
        this.language = language;
        this.districts = districts;
        this.seed = seed;
    }

    Stream<Invented> articles() {
        return IntStream.iterate(0, event -> event + 1).boxed().flatMap(event -> of(event).stream());
    }

    private List<Invented> of(int event) {
        var dice = new Random(seed * 1_000_003 + event);
        var subject = Math.min(dice.nextInt(vocabulary.subjects().size()), dice.nextInt(vocabulary.subjects().size()));
        var district = dice.nextInt(districts.size());
        var filling = new Filling(vocabulary, language, vocabulary.subjects().get(subject), districts, district, dice);
        var particulars = new Particulars(vocabulary, language, new Random(~(seed * 1_000_003 + event) * 0x9E3779B97F4A7C15L));
        var day = FIRST.plusSeconds(86_400L * dice.nextInt(DAYS));
        var all = new ArrayList<Invented>();
        do {
            all.add(article(event, subject, district, filling, particulars, day.plusSeconds(86_400L * all.size() + dice.nextInt(40_000)), dice));
        } while (all.size() < MOST_ARTICLES && dice.nextDouble() < ANOTHER_ARTICLE);
        return all;
    }

    private Invented article(int event, int subject, int district, Filling filling, Particulars particulars, Instant date,
            Random dice) {
        var about = vocabulary.subjects().get(subject);
        var headline = one(dice.nextBoolean() ? about.headlines() : vocabulary.events().headlines(), dice);
        var news = particulars.next(new Vocabulary.Story(headline, one(vocabulary.events().leads(), dice), List.of()));
        var filled = filling.fill(news.headline());
        return new Invented(event, subject, filled, filling.fill(one(about.standfirsts(), dice)), body(news, particulars.echo(filled), about, filling, dice),
                topics(about, dice), district, places(district, dice), date);
    }

    /** The lead, and what is said of the news, the event, the subject and nothing in particular, mixed; three sentences a paragraph. */
    private List<String> body(Vocabulary.Story news, Optional<String> echo, Vocabulary.Subject about, Filling filling, Random dice) {
        var sentences = new ArrayList<String>();
        add(sentences, vocabulary.events().facts(), 3 + dice.nextInt(3), filling, dice);
        add(sentences, about.facts(), 3 + dice.nextInt(4), filling, dice);
        add(sentences, vocabulary.quotes(), 1 + dice.nextInt(2), filling, dice);
        add(sentences, vocabulary.background(), 5 + dice.nextInt(5), filling, dice);
        news.facts().forEach(template -> sentences.add(filling.fill(template)));
        echo.ifPresent(sentences::add);
        Collections.shuffle(sentences, dice);
        sentences.addFirst(filling.fill(news.lead()));
        return IntStream.range(0, Math.ceilDiv(sentences.size(), 3))
                .mapToObj(at -> String.join(" ", sentences.subList(at * 3, Math.min(sentences.size(), at * 3 + 3)))).toList();
    }

    private static void add(List<String> sentences, List<String> from, int number, Filling filling, Random dice) {
        var chosen = new LinkedHashSet<String>();
        while (chosen.size() < number) {
            chosen.add(one(from, dice));
        }
        chosen.forEach(template -> sentences.add(filling.fill(template)));
    }

    private List<String> topics(Vocabulary.Subject about, Random dice) {
        var topics = new LinkedHashSet<String>();
        if (dice.nextDouble() >= TOPIC_LEFT_OFF) {
            topics.add(dice.nextDouble() < TOPIC_WRONG ? one(vocabulary.subjects(), dice).id() : about.id());
        }
        if (dice.nextDouble() < DOMAIN_NAMED) {
            topics.add(about.domain());
        }
        return List.copyOf(topics);
    }

    private List<Integer> places(int district, Random dice) {
        if (dice.nextDouble() < PLACE_LEFT_OFF) {
            return List.of();
        }
        return List.of(dice.nextDouble() < PLACE_WRONG ? dice.nextInt(districts.size()) : district);
    }

    private static <T> T one(List<T> of, Random dice) {
        return of.get(dice.nextInt(of.size()));
    }
}
