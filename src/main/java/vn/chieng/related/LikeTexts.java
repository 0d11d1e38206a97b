package vn.chieng.related;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import vn.chieng.article.ArticleIndex;
import vn.chieng.index.Clause;
import vn.chieng.index.Clause.Boosted;
import vn.chieng.index.Engine;
import vn.chieng.related.TellingWords.Telling;

/**
 * Asks the index which articles share topics, units or telling words with the subject, and then how like each one's words are.
 */
@Component
class LikeTexts {

    /** The subject itself is looked for too, and comes before all others: what it scores is what the same text scores. */
    private static final float ITSELF = 10_000;
    /**
     * For each topic that both have, about what a telling pair of syllables brings: of the articles of a frequent topic those are looked
     * at that have the subject's words as well. With four times as much, any that share the topic fill the places, and near ones whose desk
     * set another are missed.
     */
    private static final float PER_TOPIC = 5;
    /** For each unit that both lie in; 3 or 8 bring the same. */
    private static final float PER_UNIT = 5;
    /** Beside a syllable: what two texts have in pairs, they have in syllables too. */
    private static final float PER_PAIR = 0.5f;

    /** In a paper of fewer articles too few have more than one thing in common, and all of them are soon looked through. */
    private static final int LARGE = 2_000;

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
            var like = likeTheWordsOf(telling);
            // A large share of a paper has one thing in common with any article; it is asked only where too few have more.
            var near = look.documents() < LARGE ? Map.<Long, Double>of() : look.best(candidates(subject, telling, 2), most, like, ArticleIndex.NUMBER);
            return near.size() < most ? look.best(candidates(subject, telling, 1), most, like, ArticleIndex.NUMBER) : near;
        }
    }

    /** Syllables alone are in too many articles to look for candidates by them; among a few they tell more. */
    private static Clause likeTheWordsOf(TellingWords telling) {
        var like = Clause.mix();
        telling.pairs().forEach(pair -> like.may(new Boosted(pair(pair), PER_PAIR * pair.boost())));
        telling.syllables().forEach(syllable -> like.may(new Boosted(
                new Clause.Term(ArticleIndex.marked(ArticleIndex.WHOLE), syllable.word()), syllable.boost())));
        return like.mixed();
    }

    private static Clause pair(Telling pair) {
        return new Clause.Term(ArticleIndex.foldedPairs(ArticleIndex.WHOLE), pair.word());
    }

    /** @param common how many of its words, topics and units an article must have */
    private static Clause candidates(Subject subject, TellingWords telling, int common) {
        var itself = shared(ArticleIndex.NUMBER, subject.number(), ITSELF);
        var all = Stream.of(telling.pairs().stream().map(LikeTexts::pair), subject.topics().stream().map(topic -> shared(ArticleIndex.TOPIC, topic, PER_TOPIC)),
                subject.around().stream().map(unit -> shared(ArticleIndex.WITHIN, unit, PER_UNIT))).flatMap(some -> some).toList();
        var near = Clause.mix().may(itself);
        if (all.size() >= common) {
            var some = Clause.mix().atLeast(common);
            all.forEach(some::may);
            near.may(some.mixed());
        }
        var candidates = Clause.mix().filter(new Clause.Yes(ArticleIndex.LIVE)).filter(new Clause.Term(ArticleIndex.LANGUAGE, subject.language()))
                .filter(near.mixed()).may(itself);
        all.forEach(candidates::may);
        return candidates.mixed();
    }

    private static Clause shared(String field, long id, float weight) {
        return new Boosted(new Clause.Constant(new Clause.Id(field, id)), weight);
    }
}
