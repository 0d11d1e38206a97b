package vn.chieng.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlantedNewsTests {

    private static final InventedDesk DESK = new InventedDesk();

    private final List<Planted> articles = new PlantedNews("vi", 7).articles().limit(3000).toList();

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void readsLikeNewsOfAnOrdinaryLength(String language) {
        assertThat(new PlantedNews(language, 7).articles().limit(300)).allSatisfy(article -> {
            assertThat(article.line().values().toString()).doesNotContain("{", "}");
            assertThat(text(article, "body").split("\\s+")).hasSizeBetween(150, 900);
        });
    }

    @Test
    void theSameSeedTellsTheSameNews() {
        var ten = new PlantedNews("vi", 7).articles().limit(10).toList();
        assertThat(articles).startsWith(ten.toArray(Planted[]::new));
        assertThat(new PlantedNews("vi", 8).articles().limit(10).toList()).isNotEqualTo(ten);
    }

    @Test
    void aFewSubjectsAreFrequentAndMostAreNot() {
        var sizes = articles.stream().collect(Collectors.groupingBy(Planted::subject, Collectors.counting())).values().stream().sorted().toList();

        assertThat(sizes).hasSize(DESK.subjects());
        assertThat(sizes.getLast()).isBetween(250L, 500L);
        assertThat(sizes.get(sizes.size() / 2)).isBetween(30L, 100L);
    }

    @Test
    void anEventIsOverWithinWeeks() {
        var events = articles.stream().collect(Collectors.groupingBy(Planted::event));

        assertThat(events.values()).anyMatch(event -> event.size() > 3).allSatisfy(event -> {
            assertThat(event).hasSizeLessThanOrEqualTo(6).extracting(Planted::subject, Planted::district).containsOnly(
                    tuple(event.getFirst().subject(), event.getFirst().district()));
            assertThat(Duration.between(published(event.getFirst()), published(event.getLast()))).isLessThan(Duration.ofDays(90));
        });
    }

    @Test
    void theDeskLeavesTagsOffAndSetsSomeWrong() {
        assertThat(share(article -> topics(article).contains("invented-shelf-" + article.subject() / 2))).isCloseTo(0.70, within(0.04));
        assertThat(share(article -> topics(article).stream().anyMatch(topic -> topic.startsWith("invented-shelf")
                && !topic.equals("invented-shelf-" + article.subject() / 2)))).isCloseTo(0.05, within(0.02));
        assertThat(share(article -> topics(article).isEmpty())).isBetween(0.05, 0.12);
        assertThat(share(article -> places(article).isEmpty())).isCloseTo(0.15, within(0.03));
    }

    @Test
    void whatArticlesNameIsThere() {
        var units = keys(new InventedLand().lines());

        assertThat(articles).allSatisfy(article -> {
            assertThat(keys(DESK.lines())).containsAll(topics(article));
            assertThat(units).containsAll(places(article));
        });
        assertThat(articles.stream().flatMap(article -> places(article).stream())).as("before and after the reform")
                .contains("invented-7", "invented-0-0", "invented-0-new");
    }

    @Test
    void theSameStoryIsWantedMostAndAnotherMatterNotAtAll() {
        var one = planted(1, 4, 2);

        assertThat(one.grade(planted(1, 4, 2))).isEqualTo(3);
        assertThat(one.grade(planted(2, 4, 2))).isEqualTo(2);
        assertThat(one.grade(planted(2, 4, 3))).isEqualTo(1);
        assertThat(one.grade(planted(2, 5, 2))).isZero();
        assertThat(one.grade(one)).isZero();
    }

    private static Planted planted(int event, int subject, int district) {
        return new Planted("a", "vi", event, subject, district, Map.of("for", new Object()));
    }

    private double share(Predicate<Planted> which) {
        return (double) articles.stream().filter(which).count() / articles.size();
    }

    private static List<String> keys(List<Map<String, Object>> lines) {
        return lines.stream().map(line -> (String) line.get("id")).toList();
    }

    private static Instant published(Planted article) {
        return Instant.parse(text(article, "published"));
    }

    private static String text(Planted article, String field) {
        return (String) article.line().get(field);
    }

    private static List<String> topics(Planted article) {
        return names(article, "topics");
    }

    private static List<String> places(Planted article) {
        return names(article, "places");
    }

    @SuppressWarnings("unchecked")
    private static List<String> names(Planted article, String field) {
        return (List<String>) article.line().get(field);
    }
}
