package vn.chieng.article;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chieng.place.Atlas;
import vn.chieng.place.Gazetteer;
import vn.chieng.place.Place;
import vn.chieng.place.PlacesChanged;

/**
 * Lists articles under the units above their places anew when units change. That it is to be done is written with the change,
 * so that a kill between the two loses nothing.
 */
@Component
class PlaceRelisting {

    private record Wanted(long id, String key) {}

    private final Articles articles;
    private final Press press;
    private final Relisting relisting;
    private final Gazetteer gazetteer;
    private final JdbcClient database;
    private final TransactionTemplate transactions;

    PlaceRelisting(Articles articles, Press press, Relisting relisting, Gazetteer gazetteer, JdbcClient database,
            PlatformTransactionManager manager) {
        this.articles = articles;
        this.press = press;
        this.relisting = relisting;
        this.gazetteer = gazetteer;
        this.database = database;
        // Its own: while listeners hear of the end of a transaction, that one still looks alive, and would be joined.
        transactions = new TransactionTemplate(manager, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    @EventListener
    void note(PlacesChanged changed) {
        database.sql("insert into relisting (place_key) select unnest(?)").param(changed.keys().toArray(String[]::new)).update();
    }

    /** Once the units are known anew, which is when the transaction that changed them is over. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void onChange(PlacesChanged changed) {
        doWhatIsWanted();
    }

    @EventListener(ApplicationReadyEvent.class)
    void doWhatIsWanted() {
        var wanted = wanted();
        if (!wanted.isEmpty()) {
            relisting.eachOf(articles(wanted), press::relist, transactions);
            transactions.executeWithoutResult(_ -> done(wanted));
        }
    }

    private List<Wanted> wanted() {
        return Objects.requireNonNull(transactions.execute(_ -> database.sql("select id, place_key from relisting order by id")
                .query((row, _) -> new Wanted(row.getLong(1), row.getString(2))).list()));
    }

    private List<Long> articles(List<Wanted> wanted) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            var units = withThoseBelow(wanted.stream().map(Wanted::key).toList(), gazetteer.atlas());
            return units.isEmpty() ? List.<Long>of() : articles.within(units);
        }));
    }

    private void done(List<Wanted> wanted) {
        database.sql("delete from relisting where id = any (?)").param(wanted.stream().map(Wanted::id).toArray(Long[]::new)).update();
    }

    /** A unit that is known to begin earlier comes above articles that did not stand under it. */
    private static Collection<Long> withThoseBelow(Collection<String> keys, Atlas atlas) {
        var found = new HashSet<>(keys);
        while (found.addAll(atlas.all().stream()
                .filter(place -> place.facts().parents().stream().anyMatch(parent -> found.contains(parent.id())))
                .map(Place::key).toList())) {
            // Until nothing lies below that is not found yet.
        }
        return atlas.all().stream().filter(place -> found.contains(place.key())).map(Place::id).toList();
    }
}
