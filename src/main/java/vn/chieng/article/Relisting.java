package vn.chieng.article;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chieng.media.PictureChanged;
import vn.chieng.place.Gazetteer;
import vn.chieng.place.Place;
import vn.chieng.place.PlacesChanged;
import vn.chieng.topic.TopicsMerged;

/** Keeps lists and index true when what articles refer to changes, a batch at a time. */
@Component
class Relisting {

    private static final int BATCH = 200;

    private final Articles articles;
    private final Press press;
    private final Gazetteer gazetteer;
    private final EntityManager entities;
    private final TransactionTemplate transactions;

    Relisting(Articles articles, Press press, Gazetteer gazetteer, EntityManager entities, TransactionTemplate transactions) {
        this.articles = articles;
        this.press = press;
        this.gazetteer = gazetteer;
        this.entities = entities;
        this.transactions = transactions;
    }

    @EventListener
    void onMerge(TopicsMerged merged) {
        eachOf(articles.onTopic(merged.from()), article -> article.replaceTopic(merged.from(), merged.into()));
    }

    /** Once the units are known anew, which is when the transaction that changed them is over. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void onChange(PlacesChanged changed) {
        var units = changed.keys().stream().flatMap(key -> gazetteer.byKey(key).stream()).map(Place::id).toList();
        eachOf(units.isEmpty() ? List.of() : articles.within(units), press::relist);
    }

    @EventListener
    void onChange(PictureChanged changed) {
        eachOf(articles.showing(changed.id()), article -> {});
    }

    private void eachOf(List<Long> ids, Consumer<Article> change) {
        for (var start = 0; start < ids.size(); start += BATCH) {
            var batch = ids.subList(start, Math.min(start + BATCH, ids.size()));
            transactions.executeWithoutResult(transaction -> change(batch, change));
        }
    }

    private void change(Collection<Long> ids, Consumer<Article> change) {
        var index = Search.session(entities).indexingPlan();
        articles.findAllById(ids).forEach(article -> {
            change.accept(article);
            index.addOrUpdate(article);
        });
    }
}
