package vn.chieng.related;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import vn.chieng.article.ArticleIndex;
import vn.chieng.index.Clause;
import vn.chieng.index.Clause.Boosted;
import vn.chieng.index.Engine;
import vn.chieng.index.Mixing;

/**
 * Asks the index which articles share topics, units or telling words with the subject, and then how like each one's words are.
 */
@Component
class LikeTexts {

    /** The subject itself is looked for too, and comes before all others: what it scores is what the same text scores. */
    private static final float ITSELF = 10_000;
    /** Beside word scores of some tens: a shared topic brings a candidate to the front, a shared unit helps. */
    private static final float PER_TOPIC = 20;
    private static final float PER_UNIT = 3;
    /** The most telling pairs bring the candidates; all of them, and the syllables, say how like each is. */
    private static final int LOOKED_FOR = 12;

    private final EntityManagerFactory entities;
    private final Engine engine;

    LikeTexts(EntityManagerFactory entities, Engine engine) {
        this.entities = entities;
        this.engine = engine;
    }

    /**
     * The public numbers of the candidates with the raw score of their words; the subject itself is among them if it is indexed.
     *
     * @throws IOException when the index is away, or too slow
     */
    Map<Long, Double> candidates(Subject subject, int most) throws IOException {
        try (var session = entities.createEntityManager(); var look = engine.look(Search.session(session))) {
            var telling = TellingWords.of(subject, look);
            var pairs = like(Clause.mix(), telling.pairs().stream().limit(LOOKED_FOR).toList(), ArticleIndex::foldedPairs);
            return look.best(candidates(subject, pairs), most, likeTheWordsOf(telling), ArticleIndex.NUMBER);
        }
    }

    /** Syllables alone are in too many articles to look for candidates by them; among a few they tell more. */
    private static Clause likeTheWordsOf(TellingWords telling) {
        var like = Clause.mix();
        like(like, telling.pairs(), ArticleIndex::foldedPairs);
        return like(like, telling.syllables(), ArticleIndex::marked);
    }

    private static Clause like(Mixing like, List<String> words, UnaryOperator<String> field) {
        words.forEach(word -> like.may(new Clause.Term(field.apply(ArticleIndex.WHOLE), word)));
        return like.mixed();
    }

    private static Clause candidates(Subject subject, Clause words) {
        var candidates = Clause.mix().filter(new Clause.Yes(ArticleIndex.LIVE)).filter(new Clause.Term(ArticleIndex.LANGUAGE, subject.language()))
                .may(words).may(shared(ArticleIndex.NUMBER, subject.number(), ITSELF)).atLeast(1);
        subject.topics().forEach(topic -> candidates.may(shared(ArticleIndex.TOPIC, topic, PER_TOPIC)));
        subject.around().forEach(unit -> candidates.may(shared(ArticleIndex.WITHIN, unit, PER_UNIT)));
        return candidates.mixed();
    }

    private static Clause shared(String field, long id, float weight) {
        return new Boosted(new Clause.Constant(new Clause.Id(field, id)), weight);
    }
}
