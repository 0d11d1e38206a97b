package vn.chieng.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventedNewsTests {

    private static final List<String> DISTRICTS = List.of("huyện A", "huyện B", "huyện C");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void readsLikeNewsOfAnOrdinaryLength(String language) {
        var articles = new InventedNews(language, DISTRICTS, 7).articles().limit(300).toList();

        assertThat(articles).noneMatch(article -> (article.headline() + article.standfirst() + article.body()).contains("{"));
        assertThat(articles).allSatisfy(article -> assertThat(String.join(" ", article.body()).split(" ")).hasSizeBetween(200, 900));
        assertThat(articles.stream().map(Invented::headline).distinct().count()).isGreaterThan(200);
    }

    @Test
    void theSameSeedTellsTheSameNews() {
        var ten = new InventedNews("vi", DISTRICTS, 7).articles().limit(10).toList();
        assertThat(new InventedNews("vi", DISTRICTS, 7).articles().limit(200).toList()).startsWith(ten.toArray(Invented[]::new));
        assertThat(new InventedNews("vi", DISTRICTS, 8).articles().limit(10).toList()).isNotEqualTo(ten);
    }

    @Test
    void theDeskLeavesTagsOffAndSetsSomeWrong() {
        var subjects = Vocabulary.in("vi").subjects();
        var articles = new InventedNews("vi", DISTRICTS, 7).articles().limit(3000).toList();
        var right = articles.stream().filter(article -> article.topics().contains(subjects.get(article.subject()).id())).count();
        var placed = articles.stream().filter(article -> article.places().contains(article.district())).count();

        assertThat(right).isBetween(2100L, 2500L);
        assertThat(placed).isBetween(2550L, 2750L);
        assertThat(articles.stream().collect(Collectors.groupingBy(Invented::event)).values()).anyMatch(event -> event.size() > 2).allMatch(event -> event.size() <= 5);
    }

    @Test
    void bothLanguagesHaveTheSameSubjects() {
        assertThat(Vocabulary.in("en").subjects()).extracting(Vocabulary.Subject::id, Vocabulary.Subject::domain)
                .isEqualTo(Vocabulary.in("vi").subjects().stream().map(subject -> tuple(subject.id(), subject.domain())).toList());
    }
}
