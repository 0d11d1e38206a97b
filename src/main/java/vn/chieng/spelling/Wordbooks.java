package vn.chieng.spelling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chieng.text.BodyText;

/** The wordbook of each language, learnt from what readers may see and from names; made anew now and then, behind readers' backs. */
@Component
public class Wordbooks {

    private static final Logger LOG = LoggerFactory.getLogger(Wordbooks.class);
    private static final Duration FRESH = Duration.ofMinutes(10);
    /** The newest articles tell how a paper writes today; more would cost memory and teach little. */
    private static final int ARTICLES = 30_000;
    /** The words of headlines are not all the words there are: without bodies, names of far communes would stand for many of them. */
    private static final int BODIES = 500;

    private record Kept(Wordbook book, Instant since, AtomicBoolean isRenewed) {}

    private final List<String> languages;
    private final JdbcClient database;
    private final Clock clock;
    private final Map<String, Kept> books = new ConcurrentHashMap<>();
    private final AtomicInteger learnt = new AtomicInteger();

    Wordbooks(@Value("${chieng.editions}") List<String> languages, JdbcClient database, Clock clock) {
        this.languages = List.copyOf(languages);
        this.database = database;
        this.clock = clock;
    }

    /**
     * What was meant by words typed into a field; nothing when they are as the paper writes them, or while the paper's words are
     * not learnt yet.
     */
    public Optional<Respelling> respelling(String typed, String language) {
        return Speller.respelt(book(language), word -> languages.stream().anyMatch(other -> !other.equals(language) && book(other).times(word) > 0), typed);
    }

    /** So that the first reader's slip is understood, too; whatever was learnt before the first articles were there is learnt again. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        languages.forEach(books::remove);
        languages.forEach(this::book);
    }

    /** Learns now, and waits for it. */
    public void learn(String language) {
        books.put(language, new Kept(read(language), clock.instant(), new AtomicBoolean()));
        learnt.incrementAndGet();
    }

    /** How often words were learnt: while it stays the same, what is typed is taken for the same. */
    public int learnt() {
        return learnt.get();
    }

    private Wordbook book(String language) {
        var kept = books.computeIfAbsent(language, any -> new Kept(Wordbook.EMPTY, Instant.EPOCH, new AtomicBoolean()));
        if (kept.since().plus(FRESH).isBefore(clock.instant()) && kept.isRenewed().compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("wordbook").start(() -> renew(language, kept));
        }
        return kept.book();
    }

    private void renew(String language, Kept old) {
        try {
            learn(language);
        } catch (RuntimeException failure) {
            LOG.warn("The words of {} are not learnt again: {}", language, failure.toString());
            books.put(language, new Kept(old.book(), clock.instant(), new AtomicBoolean()));
        }
    }

    private Wordbook read(String language) {
        var book = new Wordbook();
        try (var texts = database.sql("""
                select headline || '. ' || standfirst from article where publication = 'LIVE' and language = ?
                order by published_at desc limit ?""").params(language, ARTICLES).query(String.class).stream()) {
            texts.forEach(book::learn);
        }
        try (var bodies = database.sql("""
                select body from article where publication = 'LIVE' and language = ?
                order by published_at desc limit ?""").params(language, BODIES).query(String.class).stream()) {
            bodies.map(BodyText::plainText).forEach(book::learn);
        }
        // A topic's capital is that of its heading, a place's is its own.
        names(book, "select label from topic_name where language = :language union all select alias from topic_alias where language = :language",
                language, Wordbooks::withoutCapital);
        names(book, "select case when :language = 'vi' then type_vi || ' ' || name else ascii || ' ' || lower(type_en) end from place", language,
                UnaryOperator.identity());
        return book.ready();
    }

    private void names(Wordbook book, String sql, String language, UnaryOperator<String> written) {
        for (var name : database.sql(sql).param("language", language).query(String.class).list()) {
            book.learn("x " + written.apply(name));
        }
    }

    private static String withoutCapital(String name) {
        var isAbbreviation = name.length() < 2 || Character.isUpperCase(name.charAt(1));
        return isAbbreviation ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
