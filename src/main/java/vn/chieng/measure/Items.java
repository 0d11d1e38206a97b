package vn.chieng.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chieng.text.BodyText;
import vn.chieng.text.DocumentNumbers;

/** The live articles in one language, and what is asked of them; the same at every run. */
record Items(String language, List<Item> all) {

    private static final long SEED = 1;
    private static final int SYLLABLES = 4;

    Items {
        all = List.copyOf(all);
    }

    static Items live(JdbcClient database, String language) {
        return new Items(language, database.sql("""
                select id, headline, standfirst, body from article where publication = 'LIVE' and language = ? order by published_at, key""").param(language)
                .query((row, i) -> item(row.getLong(1), row.getString(2), row.getString(3) + "\n" + BodyText.plainText(row.getString(4)))).list());
    }

    private static Item item(long id, String headline, String rest) {
        return Item.of(id, headline, rest, DocumentNumbers.in(headline + "\n" + rest));
    }

    /** Those that are looked for, among the ones that a question can be asked about. */
    List<Item> some(int number, Predicate<Item> askable) {
        var some = all.stream().filter(askable).toList();
        return some.size() <= number ? some : new Random(SEED).ints(number, 0, some.size()).mapToObj(some::get).toList();
    }

    Map<Long, Integer> grades(Predicate<Item> wanted) {
        return all.stream().filter(wanted).collect(Collectors.toMap(Item::id, _ -> 1));
    }

    static Optional<Question> headline(Item item) {
        return Optional.of(Question.headline(item.headline()));
    }

    Optional<Question> phrase(Item item) {
        return one(item, phrases(item)).map(Question::headline);
    }

    /** A phrase that can be written otherwise, and is. */
    Optional<Question> phrase(Item item, Variant variant) {
        return one(item, phrases(item).stream().filter(phrase -> !variant.of(phrase).equals(phrase)).toList())
                .map(phrase -> Question.headline(phrase).as(variant::of));
    }

    Optional<Question> document(Item item, NumberTyping typing) {
        return one(item, item.documents().stream().filter(number -> !typing.of(number).isEmpty()).sorted().toList()).map(number -> Question.document(number, typing));
    }

    private static List<String> phrases(Item item) {
        var syllables = Item.syllables(item.headline());
        return IntStream.rangeClosed(0, Math.max(0, syllables.size() - SYLLABLES))
                .mapToObj(from -> String.join(" ", syllables.subList(from, Math.min(syllables.size(), from + SYLLABLES)))).toList();
    }

    private <T> Optional<T> one(Item item, List<T> of) {
        return of.isEmpty() ? Optional.empty() : Optional.of(of.get(dice(item).nextInt(of.size())));
    }

    Random dice(Item item) {
        return new Random(SEED * 1_000_003 + item.headline().hashCode());
    }

    /** How much of the headlines the other texts say again: what a search has to go by that does not see the headlines. */
    String retold() {
        return "Of the headlines, %.0f %% of the syllables stand in the article's other texts as well, %.0f %% of the pairs, %.0f %% of the runs of four."
                .formatted(100 * retold(1), 100 * retold(2), 100 * retold(SYLLABLES));
    }

    private double retold(int length) {
        return all.stream().flatMap(item -> {
            var syllables = Item.syllables(item.headline());
            return IntStream.rangeClosed(0, syllables.size() - length)
                    .mapToObj(from -> item.rest().contains(Item.spaced(String.join(" ", syllables.subList(from, from + length)))));
        }).mapToInt(told -> told ? 1 : 0).average().orElse(0);
    }
}
