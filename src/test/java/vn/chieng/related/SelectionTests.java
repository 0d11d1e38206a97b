package vn.chieng.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.chieng.article.ArticleCard;
import vn.chieng.article.LiveFacts.Facts;

class SelectionTests {

    private static final Instant DAY = Instant.parse("2024-12-20T01:00:00Z");

    @Test
    void theMostRelatedComesFirst() {
        var chosen = Selection.of(List.of(scored(1, 0.2, 0.8), scored(2, 1, 0.8)), 6);

        assertThat(chosen).extracting(one -> one.facts().card().id()).containsExactly(2L, 1L);
    }

    @Test
    void fewerAreShownRatherThanUnrelatedOnes() {
        assertThat(Selection.of(List.of(scored(1, 0, 0), scored(2, 0, 0.1)), 6)).isEmpty();
    }

    @Test
    void nearnessInTimeAloneMakesNothingRelated() {
        assertThat(new Scored(facts(1, Set.of(), DAY), 0, 0.1, 0.1, 1, List.of(), null).isRelated()).isFalse();
    }

    @Test
    void whatIsGoodEnoughDoesNotHangOnHowTheShownAreOrdered() {
        var ofItsTopics = new Scored(facts(1, Set.of(7L), DAY), 1, 0, 0, 0, List.of(7L), null);

        assertThat(ofItsTopics.total()).isLessThan(Weights.FLOOR);
        assertThat(ofItsTopics.isRelated()).isTrue();
        assertThat(ofItsTopics.weighed(new Weights(0, 0, 1, 0)).isRelated()).isTrue();
    }

    @Test
    void thePlaceOfQuiteAnotherMatterDoesNotCount() {
        assertThat(scoredAt(0, 0.3).placeOfMatter()).isZero();
        assertThat(scoredAt(0.5, 0.5).placeOfMatter()).isEqualTo(0.5);
        assertThat(scoredAt(0.8, 0.9).placeOfMatter()).isEqualTo(1);
    }

    private static Scored scoredAt(double topic, double likeness) {
        return new Scored(facts(1, Set.of(), DAY), topic, 1, likeness, 0, List.of(), null);
    }

    @Test
    void theSameTextIsNotShownTwice() {
        var twin = new Scored(facts(1, Set.of(7L), DAY), 1, 1, 0.99, 1, List.of(7L), null);

        assertThat(Selection.of(List.of(twin), 6)).isEmpty();
    }

    @Test
    void twoOfOneEventAreEnough() {
        var sameFlood = LongStream.rangeClosed(1, 5).mapToObj(id -> scored(id, 1, 1)).toList();

        assertThat(Selection.of(sameFlood, 6)).hasSize(Weights.OF_ONE_EVENT);
    }

    @Test
    void equalsAreToldApartByDateAndNumberSoThatTheOrderIsAlwaysTheSame() {
        var older = new Scored(facts(1, Set.of(7L), DAY), 1, 0, 0, 1, List.of(7L), null);
        var newer = new Scored(facts(2, Set.of(8L), DAY.plus(Duration.ofDays(1))), 1, 0, 0, 1, List.of(8L), null);

        assertThat(Selection.of(List.of(older, newer), 6)).containsExactly(newer, older);
        assertThat(Selection.of(List.of(newer, older), 6)).containsExactly(newer, older);
    }

    private static Scored scored(long id, double topic, double place) {
        return new Scored(facts(id, Set.of(7L), DAY), topic, place, 0.1, 1, List.of(7L), null);
    }

    private static Facts facts(long id, Set<Long> topics, Instant date) {
        var card = new ArticleCard(id, id, "vi", "Bài " + id, "bai", "", date, null, null, 1);
        return new Facts(card, id, topics, List.of(3L), Set.of(3L));
    }
}
