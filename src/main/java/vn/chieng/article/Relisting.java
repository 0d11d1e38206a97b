package vn.chieng.article;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chieng.media.PictureChanged;
import vn.chieng.topic.TopicsMerged;

/** Keeps lists and index true when what articles refer to changes. */
@Component
class Relisting {

    private static final int BATCH = 200;

    private final Articles articles;
    private final EntityManager entities;

    Relisting(Articles articles, EntityManager entities) {
        this.articles = articles;
        this.entities = entities;
    }

    /** In the transaction of the merge. */
    @EventListener
    void onMerge(TopicsMerged merged) {
        batches(articles.onTopic(merged.from()))
                .forEach(batch -> change(batch, article -> article.replaceTopic(merged.from(), merged.into())));
    }

    /** In the transaction of the change. */
    @EventListener
    void onChange(PictureChanged changed) {
        batches(articles.showing(changed.id())).forEach(batch -> change(batch, _ -> {}));
    }

    /** Changes the articles, each batch in a transaction of its own. */
    void eachOf(List<Long> ids, Consumer<Article> change, TransactionTemplate transactions) {
        batches(ids).forEach(batch -> transactions.executeWithoutResult(_ -> change(batch, change)));
    }

    private void change(List<Long> ids, Consumer<Article> change) {
        var index = Search.session(entities).indexingPlan();
        articles.forChange(ids).forEach(article -> {
            change.accept(article);
            index.addOrUpdate(article);
        });
    }

    private static List<List<Long>> batches(List<Long> ids) {
        return IntStream.iterate(0, start -> start < ids.size(), start -> start + BATCH)
                .mapToObj(start -> ids.subList(start, Math.min(start + BATCH, ids.size())))
                .toList();
    }
}
