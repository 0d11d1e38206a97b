package vn.chieng.related;

import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.chieng.article.LiveArticle;
import vn.chieng.article.LiveFacts.Facts;
import vn.chieng.place.Gazetteer;
import vn.chieng.topic.TopicCard;
import vn.chieng.web.Edition;

/**
 * Related Topics (Chủ đề liên quan): which articles belong beside one, and why. Asks the index; while that is away the same
 * comparison works on what the database lists under the same topics and units. Never throws: a block is no reason to lose a page.
 */
@Component
public class Related {

    private static final Logger LOG = LoggerFactory.getLogger(Related.class);

    private final LikeTexts likeTexts;
    private final Comparables comparables;
    private final Gazetteer gazetteer;
    private final Rarities rarities;
    private final Choices choices;
    private final Reasons reasons;
    private final Clock clock;

    Related(LikeTexts likeTexts, Comparables comparables, Gazetteer gazetteer, Rarities rarities, Choices choices, Reasons reasons, Clock clock) {
        this.likeTexts = likeTexts;
        this.comparables = comparables;
        this.gazetteer = gazetteer;
        this.rarities = rarities;
        this.choices = choices;
        this.reasons = reasons;
        this.clock = clock;
    }

    /**
     * At most six articles in the article's language, the editor's choices first, then the most related.
     *
     * @param topics the article's topics as links, for the words of the reasons
     */
    public List<RelatedArticle> to(LiveArticle article, List<TopicCard> topics, Edition edition) {
        try {
            var chosen = choices.of(article.id());
            var atlas = gazetteer.atlas();
            var scored = compared(comparables.subject(article), chosen);
            var shown = chosen.arrange(scored, Weights.SHOWN);
            return shown.stream()
                    .map(one -> new RelatedArticle(one.facts().card(), reasons.of(one, chosen, topics, atlas, edition)))
                    .toList();
        } catch (RuntimeException failure) {
            LOG.warn("No related articles for article {}: {}", article.number(), failure.toString());
            return List.of();
        }
    }

    /** Every candidate with its score, the best first, banned ones too; for the newsroom. */
    List<Candidate> candidates(LiveArticle article, Chosen chosen) {
        return compared(comparables.subject(article), new Chosen(chosen.pins(), Set.of())).stream().sorted(Selection.BEST_FIRST).map(Candidate::of).toList();
    }

    private List<Scored> compared(Subject subject, Chosen chosen) {
        return compared(subject, chosen, likeness(subject));
    }

    /** As while the index is away. */
    List<Scored> comparedWithoutIndex(Subject subject) {
        return compared(subject, Chosen.NOTHING, sharing(subject));
    }

    List<Scored> compared(Subject subject, Chosen chosen, Map<Long, Double> likeness) {
        var own = likeness.getOrDefault(subject.number(), 0.0);
        var weights = own > 0 ? Weights.CHOSEN : Weights.WITHOUT_TEXTS;
        var rarity = rarities.in(subject.language());
        var comparison = new Comparison(subject, rarity, gazetteer.atlas(), clock);
        // In one order, so that sums always come out the same.
        var others = comparables.of(chosen.with(likeness.keySet())).stream()
                .filter(other -> other.storyId() != subject.storyId() && other.card().language().equals(subject.language()))
                .sorted(Comparator.comparingLong(other -> other.card().number()))
                .toList();
        ToDoubleFunction<Facts> like = other -> likeness.getOrDefault(other.card().number(), 0.0) / Math.max(1e-6, own);
        var closest = others.stream().mapToDouble(like).filter(one -> !Comparison.isSameText(one)).max().orElse(0);
        var scored = others.stream().map(other -> {
            var placed = comparables.placed(other);
            var score = comparison.score(placed, like.applyAsDouble(other), closest, weights);
            return subject.isPlaceNamed() && placed == other ? score : score.bySaying(other);
        }).toList();
        // What is banned bears witness all the same: the newsroom sees the scores by which readers get the block.
        return LikelyTopics.compare(subject, rarity, scored).stream().filter(one -> !chosen.bans(one.facts().card().id())).toList();
    }

    private Map<Long, Double> likeness(Subject subject) {
        try {
            var found = likeTexts.candidates(subject, Weights.LOOKED_AT);
            // An index that does not have the subject has not caught up yet, or is being filled.
            return found.containsKey(subject.number()) ? found : sharing(subject);
        } catch (IOException | RuntimeException away) {
            LOG.debug("The index is away, related articles come from the database", away);
            return sharing(subject);
        }
    }

    private Map<Long, Double> sharing(Subject subject) {
        return comparables.sharing(subject, Weights.LOOKED_AT).stream()
                .collect(Collectors.toMap(number -> number, number -> 0.0));
    }
}
