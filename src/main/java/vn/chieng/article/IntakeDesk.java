package vn.chieng.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chieng.account.Person;
import vn.chieng.account.Role;

/** Takes in articles that an import brings, many in one transaction. */
@Component
public class IntakeDesk {

    private final Articles articles;
    private final Stories stories;
    private final Intake intake;
    private final IntakeRows rows;

    IntakeDesk(Articles articles, Stories stories, Intake intake, IntakeRows rows) {
        this.articles = articles;
        this.stories = stories;
        this.intake = intake;
        this.rows = rows;
    }

    /**
     * Takes the arrivals in, all or none; the receipts are in their order. An article that people have changed keeps its text,
     * one that they have withdrawn stays withdrawn.
     */
    @Transactional
    public List<Receipt> take(Person by, List<Arrival> arrivals) {
        return take(by, arrivals, Instant.EPOCH);
    }

    /** @param indexedFrom when search may take notice, so that an import has the machine to itself at first; {@link #finish} says so earlier */
    @Transactional
    public List<Receipt> take(Person by, List<Arrival> arrivals, Instant indexedFrom) {
        by.must(Role.EDITOR);
        var known = knownAmong(arrivals);
        var storiesByKey = storiesOf(arrivals);
        var batch = intake.begin(by, arrivals, indexedFrom, storiesByKey.values(), known.values());
        var receipts = new ArrayList<Receipt>(arrivals.size());
        for (var arrival : arrivals) {
            var story = storiesByKey.computeIfAbsent(arrival.storyKey(), key -> stories.save(new Story(key)));
            var article = known.get(arrival.edition());
            var receipt = article == null ? batch.add(story, arrival) : batch.update(article, arrival);
            receipts.add(receipt);
        }
        batch.finish();
        return receipts;
    }

    /**
     * No more comes: search catches up with what did.
     *
     * @param indexedFrom as it was told when they came
     */
    public void finish(Instant indexedFrom) {
        rows.indexNow(indexedFrom);
    }

    private Map<Arrival.Edition, Article> knownAmong(List<Arrival> arrivals) {
        return articles.byKeys(arrivals.stream().map(Arrival::key).distinct().toList()).stream()
                .collect(Collectors.toMap(article -> new Arrival.Edition(article.key(), article.language()), article -> article));
    }

    private Map<String, Story> storiesOf(List<Arrival> arrivals) {
        var keys = arrivals.stream().map(Arrival::storyKey).distinct().toList();
        return stories.byKeys(keys).stream().collect(Collectors.toMap(Story::key, Objects::requireNonNull, (a, b) -> a, HashMap::new));
    }
}
