package vn.chieng.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one event's articles tell and few others do: places, groups, goods and persons by name, and figures. An article gives the same
 * ones wherever it gives them, in its headline and in its text.
 *
 * <p>How often it gives them is set by what plain BM25 makes of the headlines ({@link PlainSearch}), never by what the program makes of
 * them: in 5,000 articles it is to find headlines about as well as in 11,624 real Vietnamese news texts, over syllables and over pairs.
 */
final class Particulars {

    /** How often an article has something to tell. */
    private static final double TELLING = 0.9;
    /** How often its lead says so, rather than that there was a meeting. */
    private static final double LED = 0.8;
    /** How often it says each of the other things that there are to say about it. */
    private static final double ADDED = 0.7;
    /** How often an article goes on about a thing or person of the one before it; each is thrown for apart. */
    private static final double GONE_ON = 0.4;
    /** How often an article takes up a stretch of its headline, and of how many syllables. */
    private static final double ECHOED = 0.015;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 8;

    private static final Pattern GAP = Pattern.compile("\\{(site|group|ware|person|number|amount)}");

    private final Vocabulary vocabulary;
    private final boolean isVietnamese;
    private final Random dice;
    private Map<String, String> told = Map.of();

    Particulars(Vocabulary vocabulary, String language, Random dice) {
        this.vocabulary = vocabulary;
        isVietnamese = language.equals("vi");
        this.dice = dice;
    }

    /**
     * What the next article of the event tells; other gaps than these are still to be filled.
     *
     * @param ordinary what it tells where there is nothing in particular
     */
    Vocabulary.Story next(Vocabulary.Story ordinary) {
        var of = vocabulary.particulars();
        told = Map.of("site", again("site", named(of.sites())), "group", again("group", named(of.groups())), "ware", again("ware", one(of.wares())),
                "person", again("person", one(vocabulary.families()) + " " + one(vocabulary.given())),
                "number", String.valueOf(20 + dice.nextInt(281)), "amount", Filling.money(80 + dice.nextInt(821), isVietnamese));
        var story = one(of.stories());
        return is(TELLING) ? new Vocabulary.Story(fill(story.headline()), is(LED) ? fill(story.lead()) : ordinary.lead(),
                story.facts().stream().filter(_ -> is(ADDED)).map(this::fill).toList()) : ordinary;
    }

    /** A sentence that takes up some of a headline word by word. */
    Optional<String> echo(String headline) {
        if (!is(ECHOED)) {
            return Optional.empty();
        }
        var syllables = Item.syllables(headline);
        int length = Math.min(syllables.size(), SHORTEST + dice.nextInt(LONGEST - SHORTEST + 1));
        int from = dice.nextInt(syllables.size() - length + 1);
        return Optional.of(one(vocabulary.particulars().echoes()).replace("{words}", String.join(" ", syllables.subList(from, from + length))));
    }

    private String again(String gap, String other) {
        return is(GONE_ON) ? told.getOrDefault(gap, other) : other;
    }

    private String named(List<String> kinds) {
        return one(kinds).replace("{name}", one(vocabulary.particulars().first()) + " " + one(vocabulary.particulars().second()));
    }

    private String fill(String template) {
        return GAP.matcher(template).replaceAll(gap -> Matcher.quoteReplacement(told.get(gap.group(1))));
    }

    private boolean is(double chance) {
        return dice.nextDouble() < chance;
    }

    private <T> T one(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }
}
