package vn.chieng.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * News in which what belongs together is known, because it was planted: events with a subject, a place, persons and a project, one to
 * six articles on each within some weeks. A few subjects are frequent, most are not; texts borrow sentences from neighbouring subjects
 * and are half about nothing in particular. The same seed gives the same articles, whatever their number.
 */
final class PlantedNews {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 2700;
    private static final int MOST_ARTICLES = 6;
    private static final int MOST_DAYS_BETWEEN = 15;

    private static final double ANOTHER_ARTICLE = 0.5;
    private static final double BORROWED = 0.35;
    private static final double OWN_HEADLINE = 0.4;
    private static final double OWN_STANDFIRST = 0.4;
    private static final double COMMUNE_NAMED = 0.6;
    private static final double DISTRICT_NAMED = 0.25;
    private static final double PLACE_WRONG = 0.05;

    private final InventedLand land = new InventedLand();
    private final InventedDesk desk = new InventedDesk();
    private final Vocabulary vocabulary;
    private final List<String> districts;
    private final String language;
    private final long seed;
    private final List<Integer> byRank;

    PlantedNews(String language, long seed) {
        this.vocabulary = Vocabulary.in(language);
        this.language = language;
        this.seed = seed;
        districts = land.districtsIn(language);
        byRank = new ArrayList<>(IntStream.range(0, desk.subjects()).boxed().toList());
        Collections.shuffle(byRank, new Random(seed));
    }

    Stream<Planted> articles() {
        return IntStream.iterate(0, event -> event + 1).boxed().flatMap(event -> new Event(event).articles().stream());
    }

    private final class Event {

        private final int number;
        private final Random dice;
        private final int subject;
        private final int district;
        private final int commune;
        private final LocalDate begun;
        private final Filling filling;

        Event(int number) {
            this.number = number;
            // Seeds that differ little make the first throws alike.
            dice = new Random((seed * 1_000_003 + number) * 0x9E3779B97F4A7C15L);
            subject = byRank.get(zipf(byRank.size()));
            district = zipf(districts.size());
            commune = dice.nextInt(InventedLand.COMMUNES);
            begun = FIRST.plusDays(dice.nextInt(DAYS));
            filling = new Filling(vocabulary, language, vocabulary.subjects().get(subject), districts, land.on(district, begun), communes(), dice);
        }

        private List<String> communes() {
            var names = new ArrayList<String>();
            IntStream.range(0, InventedLand.COMMUNES).mapToObj(at -> land.communeName(district, (commune + at) % InventedLand.COMMUNES, begun, language))
                    .forEach(names::add);
            return names;
        }

        List<Planted> articles() {
            var all = new ArrayList<Planted>();
            var day = begun;
            do {
                all.add(article(all.size(), day));
                day = day.plusDays(1 + dice.nextInt(MOST_DAYS_BETWEEN));
            } while (all.size() < MOST_ARTICLES && dice.nextDouble() < ANOTHER_ARTICLE);
            return all;
        }

        private Planted article(int nth, LocalDate day) {
            var key = "invented-%s-%d-%d".formatted(language, number, nth);
            var about = vocabulary.subjects().get(subject);
            var line = new LinkedHashMap<String, Object>(Map.of("type", "article", "id", key, "language", language, "format", "text", "state", "live"));
            line.put("headline", filling.fill(one(dice.nextDouble() < OWN_HEADLINE ? about.headlines() : vocabulary.events().headlines())));
            line.put("standfirst", filling.fill(one(dice.nextDouble() < OWN_STANDFIRST ? about.standfirsts() : vocabulary.events().leads())));
            line.put("body", body());
            line.put("topics", desk.topics(subject, dice));
            line.put("places", places(day));
            line.put("published", published(day).toString());
            return new Planted(key, language, number, subject, land.today(district), line);
        }

        private Instant published(LocalDate day) {
            return day.atStartOfDay(ZoneOffset.UTC).plusMinutes(dice.nextInt(600)).toInstant();
        }

        /** What is said of the event, the subject, a neighbour of it and nothing in particular, mixed; three sentences a paragraph. */
        private String body() {
            var sentences = new ArrayList<String>();
            add(sentences, vocabulary.events().facts(), 2 + dice.nextInt(3));
            for (var fact = 2 + dice.nextInt(3); fact > 0; fact--) {
                var from = dice.nextDouble() < BORROWED ? desk.neighbour(subject, dice) : subject;
                sentences.add(filling.fill(one(vocabulary.subjects().get(from).facts())));
            }
            add(sentences, vocabulary.quotes(), 1 + dice.nextInt(2));
            add(sentences, vocabulary.background(), 5 + dice.nextInt(6));
            Collections.shuffle(sentences, dice);
            return String.join("\n\n", IntStream.range(0, Math.ceilDiv(sentences.size(), 3))
                    .mapToObj(at -> String.join(" ", sentences.subList(at * 3, Math.min(sentences.size(), at * 3 + 3)))).toList());
        }

        private void add(List<String> sentences, List<String> from, int number) {
            var chosen = new LinkedHashSet<String>();
            while (chosen.size() < number) {
                chosen.add(one(from));
            }
            chosen.forEach(template -> sentences.add(filling.fill(template)));
        }

        private List<String> places(LocalDate day) {
            var toss = dice.nextDouble();
            var isWrong = dice.nextDouble() < PLACE_WRONG;
            var named = isWrong ? dice.nextInt(districts.size()) : district;
            if (toss < COMMUNE_NAMED) {
                return List.of(land.communeKey(named, isWrong ? dice.nextInt(InventedLand.COMMUNES) : commune, day));
            }
            return toss < COMMUNE_NAMED + DISTRICT_NAMED ? List.of(land.districtKey(named, day)) : List.of();
        }

        /** The n-th of so many about half as often as the first of them, the last seldom. */
        private int zipf(int most) {
            var total = IntStream.range(0, most).mapToDouble(rank -> 1.0 / (rank + 3)).sum();
            var left = dice.nextDouble() * total;
            for (var rank = 0; rank < most - 1; rank++) {
                left -= 1.0 / (rank + 3);
                if (left < 0) {
                    return rank;
                }
            }
            return most - 1;
        }

        private <T> T one(List<T> of) {
            return of.get(dice.nextInt(of.size()));
        }
    }
}
