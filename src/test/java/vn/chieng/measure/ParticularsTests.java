package vn.chieng.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticularsTests {

    private static final Vocabulary.Story ORDINARY = new Vocabulary.Story("a headline", "a lead", List.of());
    private static final Pattern GAPS = Pattern.compile("\\{\\w+}");

    @Test
    void mostHeadlinesTellSomethingThatTheirArticlesSayAgain() {
        var vocabulary = Vocabulary.in("vi").particulars();
        var told = new InventedNews("vi", List.of("huyện A", "huyện B"), 7).articles().limit(500)
                .filter(article -> vocabulary.wares().stream().anyMatch(article.headline()::contains)).toList();

        assertThat(told.size()).isBetween(400, 490);
        assertThat(told).filteredOn(article -> vocabulary.wares().stream().filter(article.headline()::contains)
                .anyMatch(ware -> String.join(" ", article.body()).contains(ware))).hasSizeGreaterThan(told.size() * 3 / 4);
    }

    @Test
    void aFigureIsTheSameInAllThatAnArticleTells() {
        var particulars = new Particulars(Vocabulary.in("en"), "en", new Random(3));
        var stories = IntStream.range(0, 300).mapToObj(_ -> particulars.next(ORDINARY)).toList();

        assertThat(stories).contains(ORDINARY);
        assertThat(stories).filteredOn(story -> figures(story.headline()).size() == 1 && !story.lead().equals(ORDINARY.lead()) && !figures(story.lead()).isEmpty())
                .hasSizeGreaterThan(50).allSatisfy(story -> assertThat(figures(story.lead())).isEqualTo(figures(story.headline())));
    }

    @Test
    void nowAndThenAnArticleTakesUpAStretchOfItsHeadlineWordByWord() {
        var particulars = new Particulars(Vocabulary.in("vi"), "vi", new Random(3));
        var headline = "Phiên chợ măng khô ở bãi Ún Sim: 40 gian, hết hàng trước trưa";
        var echoes = IntStream.range(0, 2_000).mapToObj(_ -> particulars.echo(headline)).flatMap(Optional::stream).toList();

        assertThat(echoes).hasSizeBetween(10, 60).allSatisfy(echo -> {
            var words = echo.substring(echo.indexOf('“') + 1, echo.indexOf('”'));
            assertThat(words.split(" ")).hasSizeBetween(3, 8);
            assertThat(Item.spaced(headline)).contains(Item.spaced(words));
        });
    }

    @Test
    void thereAreThousandsOfNames() {
        var vocabulary = Vocabulary.in("vi").particulars();
        assertThat(vocabulary.first()).doesNotHaveDuplicates();
        assertThat(vocabulary.second()).doesNotHaveDuplicates();
        assertThat(vocabulary.first().size() * vocabulary.second().size()).isGreaterThan(5000);
    }

    @Test
    void bothLanguagesSayTheSame() {
        var vietnamese = Vocabulary.in("vi").particulars();
        var english = Vocabulary.in("en").particulars();
        List<Function<Vocabulary.Particulars, List<?>>> lists = List.of(Vocabulary.Particulars::sites, Vocabulary.Particulars::groups,
                Vocabulary.Particulars::wares, Vocabulary.Particulars::first, Vocabulary.Particulars::second, Vocabulary.Particulars::echoes, Vocabulary.Particulars::stories);

        assertThat(lists).allSatisfy(list -> assertThat(list.apply(english)).hasSameSizeAs(list.apply(vietnamese)));
        assertThat(english.stories()).extracting(story -> gaps(story.headline() + story.facts()))
                .isEqualTo(vietnamese.stories().stream().map(story -> gaps(story.headline() + story.facts())).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyLeadGivesSomeOfItsHeadlinesNames(String language) {
        assertThat(Vocabulary.in(language).particulars().stories())
                .allSatisfy(story -> assertThat(gaps(story.lead())).containsAnyElementsOf(gaps(story.headline())));
    }

    private static HashSet<String> gaps(String template) {
        return new HashSet<>(GAPS.matcher(template).results().map(gap -> gap.group()).toList());
    }

    private static List<String> figures(String text) {
        return Pattern.compile("\\d+").matcher(text).results().map(figure -> figure.group()).distinct().toList();
    }
}
