package vn.chieng.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chieng.article.ArticleCard;
import vn.chieng.article.LiveFacts.Facts;

class LikelyTopicsTests {

    private static final Instant DAY = Instant.parse("2024-12-20T01:00:00Z");
    private static final long SET = 1;
    private static final long LEFT_OFF = 2;
    private static final long OTHER = 3;
    private static final Rarity RARITY = new Rarity(1000, Map.of(SET, 20L, LEFT_OFF, 20L, OTHER, 20L));

    @Test
    void aTopicThatTheDeskLeftOffCountsWhereTheClosestTextsHaveIt() {
        var compared = compared(candidate(1, 0.95, LEFT_OFF), candidate(2, 0.9, LEFT_OFF), candidate(3, 0.2, OTHER), candidate(4, 0.2, OTHER));

        assertThat(compared.get(0).topic()).isGreaterThan(0.9);
        assertThat(compared.get(2).topic()).isLessThan(0.1);
    }

    @Test
    void aTopicThatTheDeskSetCountsThoughNoTextLikeItHasIt() {
        var compared = compared(candidate(1, 0.95, OTHER), candidate(2, 0.1, SET), candidate(3, 0.1, SET));

        assertThat(compared.get(1).topic()).isEqualTo(1);
    }

    @Test
    void noArticleIsAWitnessForItself() {
        var compared = compared(candidate(1, 0.95, OTHER), candidate(2, 0.5, SET));

        assertThat(compared.get(0).topic()).isZero();
    }

    @Test
    void theSameTextAgainIsNoWitness() {
        var compared = compared(new Scored(facts(1, LEFT_OFF), 0, 0, 0.99, 0, List.of(), null), candidate(2, 0.5, LEFT_OFF), candidate(3, 0.5, SET));

        assertThat(compared.get(1).topic()).isZero();
    }

    @Test
    void thePlaceCountsAsFarAsTheMatterIsTheSame() {
        var stranger = new Scored(facts(1, OTHER), 0, 1, 0, 0, List.of(), null);

        assertThat(stranger.placeOfMatter()).isZero();
        assertThat(stranger.onTopics(1).placeOfMatter()).isEqualTo(0.5, within(1e-9));
        assertThat(stranger.weighed(Weights.WITHOUT_TEXTS).placeOfMatter()).isEqualTo(1);
    }

    private static List<Scored> compared(Scored... candidates) {
        var subject = new Subject(9, 9, 9, "vi", DAY, Set.of(SET), List.of(), true, Set.of(), "", "", "");
        return LikelyTopics.compare(subject, RARITY, List.of(candidates));
    }

    private static Scored candidate(long id, double likeness, long topic) {
        return new Scored(facts(id, topic), 0, 0, likeness, 0, List.of(), null);
    }

    private static Facts facts(long id, long topic) {
        return new Facts(new ArticleCard(id, id, "vi", "Bài " + id, "bai", "", DAY, null, null, 1), id, Set.of(topic), List.of(), Set.of());
    }
}
