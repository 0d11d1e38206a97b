package vn.chieng.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.chieng.account.Person;
import vn.chieng.article.Arrival;
import vn.chieng.article.IntakeDesk;
import vn.chieng.article.Manuscript;
import vn.chieng.search.ArticleSearch;
import vn.chieng.search.IndexUpkeep;
import vn.chieng.search.SearchRequest;
import vn.chieng.search.SearchResults;
import vn.chieng.spelling.Wordbooks;
import vn.chieng.text.BodyText;
import vn.chieng.text.Folding;

/** Whether an article is found by its headline, or by some syllables of it, among many others. */
@Component
class KnownItems {

    private static final List<String> DISTRICTS = List.of("huyện Lạc Thủy", "huyện Yên Lạc", "huyện Tân Sơn", "huyện Mai Sơn", "huyện Kim Bôi",
            "huyện Đà Giang", "thành phố Sông Đà", "huyện Cao Lạc", "huyện Kỳ Phong", "huyện Lương Thủy");
    private static final Person IMPORT = Person.machine("import");
    private static final int AT_A_TIME = 100;
    private static final int ASKED = 500;
    private static final int SYLLABLES = 4;
    private static final int FIRST = 10;
    private static final long SEED = 1;

    private final IntakeDesk intake;
    private final IndexUpkeep index;
    private final ArticleSearch search;
    private final Wordbooks wordbooks;

    KnownItems(IntakeDesk intake, IndexUpkeep index, ArticleSearch search, Wordbooks wordbooks) {
        this.intake = intake;
        this.index = index;
        this.search = search;
        this.wordbooks = wordbooks;
    }

    void measure(Report report, int articles) {
        var headlines = takeIn(articles);
        wordbooks.learn("vi");
        var dice = new Random(SEED);
        var asked = IntStream.range(0, ASKED).mapToObj(i -> headlines.get(dice.nextInt(headlines.size())).text()).toList();
        report.headed("Known items").says("%,d invented articles (seed %d), %d of them looked for; an article whose headline has the same words side by side is as good."
                .formatted(articles, SEED, ASKED));
        report.table(List.of("query", "MRR@10", "recall@10"), List.of(
                row("whole headline, with marks", asked, headlines, headline -> headline, words -> words),
                row("whole headline, plain", asked, headlines, headline -> headline, Folding::fold),
                row("four syllables, with marks", asked, headlines, headline -> some(headline, dice), words -> words),
                row("four syllables, plain", asked, headlines, headline -> some(headline, dice), Folding::fold),
                row("four syllables, plain, one typo", asked, headlines, headline -> some(headline, dice), words -> slipped(Folding.fold(words), dice))));
    }

    /**
     * @param chosen the words of the headline that are looked for
     * @param typed  how they are typed
     */
    private List<Object> row(String name, List<String> asked, List<Headline> all, UnaryOperator<String> chosen, UnaryOperator<String> typed) {
        var answers = asked.stream().map(headline -> {
            var words = chosen.apply(headline);
            var wanted = all.stream().filter(other -> other.has(words)).map(Headline::text).distinct().collect(Collectors.toMap(other -> other, _ -> 1));
            return new Ranked<>(shown(typed.apply(words)), wanted);
        }).toList();
        return List.of(name, answers.stream().mapToDouble(one -> one.reciprocalRank(FIRST)).average().orElse(0),
                answers.stream().mapToDouble(one -> one.recall(FIRST)).average().orElse(0));
    }

    private record Headline(String text, String folded) {

        Headline(String text) {
            this(text, spaced(text));
        }

        boolean has(String words) {
            return folded.contains(spaced(words));
        }

        private static String spaced(String text) {
            return " " + String.join(" ", syllables(Folding.fold(text))) + " ";
        }
    }

    private static List<String> syllables(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).filter(syllable -> !syllable.isEmpty()).toList();
    }

    private List<String> shown(String query) {
        return switch (search.find(SearchRequest.of(query, "vi"))) {
            case SearchResults.Found found -> found.hits().stream().map(hit -> hit.card().headline()).toList();
            case SearchResults.Away away -> throw new IllegalStateException("The index is away: " + away.why());
        };
    }

    private List<Headline> takeIn(int articles) {
        var headlines = new ArrayList<Headline>();
        var batch = new ArrayList<Arrival>();
        new InventedNews("vi", DISTRICTS, SEED).articles().limit(articles).forEach(invented -> {
            batch.add(arrival("invented-" + headlines.size(), invented));
            headlines.add(new Headline(invented.headline()));
            if (batch.size() == AT_A_TIME) {
                intake.take(IMPORT, List.copyOf(batch));
                batch.clear();
            }
        });
        intake.take(IMPORT, List.copyOf(batch));
        if (!index.awaitCaughtUp(Duration.ofMinutes(10))) {
            throw new IllegalStateException("The index did not catch up");
        }
        return headlines;
    }

    private static Arrival arrival(String key, Invented invented) {
        var text = new Manuscript(invented.headline(), invented.standfirst(), BodyText.fromParagraphs(invented.body()), "", "", null, List.of(), List.of(),
                null, "", List.of(), List.of());
        return new Arrival(key, null, "vi", key, text, Arrival.State.LIVE, invented.date(), null, List.of(), null, List.of(), null, key);
    }

    private static String some(String headline, Random dice) {
        var syllables = syllables(headline);
        int from = dice.nextInt(Math.max(1, syllables.size() - SYLLABLES + 1));
        return String.join(" ", syllables.subList(from, Math.min(syllables.size(), from + SYLLABLES)));
    }

    /** Two neighbouring letters exchanged, one left out, or one doubled, in one syllable of two letters or more. */
    private static String slipped(String words, Random dice) {
        var letters = IntStream.range(0, words.length() - 1).filter(at -> Character.isLetter(words.charAt(at)) && Character.isLetter(words.charAt(at + 1))).toArray();
        int at = letters[dice.nextInt(letters.length)];
        return switch (dice.nextInt(3)) {
            case 0 -> words.substring(0, at) + words.charAt(at + 1) + words.charAt(at) + words.substring(at + 2);
            case 1 -> words.substring(0, at) + words.substring(at + 1);
            default -> words.substring(0, at) + words.charAt(at) + words.substring(at);
        };
    }
}
