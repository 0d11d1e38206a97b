package vn.chieng.measure;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.chieng.account.Person;
import vn.chieng.article.Manuscript;
import vn.chieng.place.Gazetteer;
import vn.chieng.place.Place;
import vn.chieng.place.PlaceLevel;
import vn.chieng.section.Section;
import vn.chieng.section.Sections;
import vn.chieng.text.BodyText;
import vn.chieng.text.Sha256;
import vn.chieng.text.Slug;
import vn.chieng.topic.TopicDesk;
import vn.chieng.topic.TopicEntry;
import vn.chieng.topic.TopicRefused;
import vn.chieng.topic.Topics;

/**
 * A paper of any size: invented articles, four of five Vietnamese, each in a commune, written straight into the tables as publishing
 * would leave them. The index learns of them when it is rebuilt.
 */
@Component
class CopiedPaper {

    private static final String STORY = "story (id, key)";
    private static final String ARTICLE = """
            article (id, number, key, story_id, language, version, created_at, created_by, last_revision, head_revision, head_headline, \
            head_section_id, head_saved_at, head_saved_by, workflow, workflow_since, workflow_by, publication, live_revision, published_at, \
            updated_at, headline, slug, standfirst, body, byline, source, section_id)""";
    private static final String REVISION = "revision (id, article_id, number, manuscript, made_at, made_by, reason)";
    private static final String REFERENCE = "revision_reference (revision_id, kind, refers_to)";
    private static final String SHOWN = "as_published (article_id, revision_number, since, until, hash)";
    private static final String TOPIC = "article_topic (article_id, topic_id, language, published_at, number)";
    private static final String PLACE = "article_place (article_id, place_id, position)";
    private static final String WITHIN = "article_within (article_id, place_id, language, published_at, number)";
    private static final List<String> ORDER = List.of(STORY, ARTICLE, REVISION, REFERENCE, SHOWN, TOPIC, PLACE, WITHIN);

    private static final String BY = "measure";
    private static final long SEED = 7;
    private static final int BATCH = 2_000;
    private static final int ENGLISH_IS_EVERY = 5;

    private final TopicDesk desk;
    private final Topics topics;
    private final Sections sections;
    private final Gazetteer gazetteer;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    CopiedPaper(TopicDesk desk, Topics topics, Sections sections, Gazetteer gazetteer, JdbcTemplate database, TransactionTemplate transaction,
            Clock clock) {
        this.desk = desk;
        this.topics = topics;
        this.sections = sections;
        this.gazetteer = gazetteer;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Ground(Map<String, Long> topics, List<Long> sections, List<Place> communes, Random dice, Map<String, Iterator<Invented>> news) {}

    /** Adds this many articles to those that are there, in the order of their dates or not, as old papers come in. */
    void add(int articles) {
        var ground = ground();
        long first = highest() + 1;
        for (long from = first; from < first + articles; from += BATCH) {
            long start = from;
            long end = Math.min(first + articles, from + BATCH);
            transaction.executeWithoutResult(_ -> {
                var rows = new CopyText();
                for (long id = start; id < end; id++) {
                    write(rows, id, ground);
                }
                rows.flush(database, ORDER);
            });
        }
        goOnAfter(first + articles);
        database.execute("analyze");
    }

    private long highest() {
        return database.queryForObject("select coalesce(max(n), 0) from (select max(id) n from article union all select max(number) from article union all "
                + "select max(id) from revision union all select max(id) from story) all_ids", Long.class);
    }

    private void goOnAfter(long id) {
        Stream.of("story_seq", "article_seq", "revision_seq", "article_number_seq")
                .forEach(sequence -> database.queryForObject("select setval(?::regclass, ?)", Long.class, sequence, id + BATCH));
    }

    private Ground ground() {
        var highest = highest();
        var news = new LinkedHashMap<String, Iterator<Invented>>();
        var communes = gazetteer.atlas().all().stream().filter(place -> place.level() == PlaceLevel.COMMUNE).toList();
        for (var language : List.of("vi", "en")) {
            var districts = gazetteer.atlas().all().stream().filter(place -> place.level() == PlaceLevel.DISTRICT).map(place -> place.label(language))
                    .distinct().sorted().toList();
            news.put(language, new InventedNews(language, districts, SEED + highest).articles().iterator());
        }
        return new Ground(topics(), sections.inOrder().stream().map(Section::id).toList(), communes, new Random(SEED + highest), news);
    }

    /** One of each subject and each of their domains. */
    private Map<String, Long> topics() {
        var vietnamese = Vocabulary.in("vi").subjects();
        var english = Vocabulary.in("en").subjects();
        var labels = new LinkedHashMap<String, Map<String, String>>();
        IntStream.range(0, vietnamese.size()).forEach(at -> {
            var subject = vietnamese.get(at);
            labels.put(subject.id(), Map.of("vi", subject.label(), "en", english.get(at).label()));
            labels.put(subject.domain(), Map.of("vi", "Mảng " + subject.domain(), "en", "Field " + subject.domain()));
        });
        var ids = new LinkedHashMap<String, Long>();
        labels.forEach((id, names) -> {
            try {
                desk.take(Person.machine(BY), TopicEntry.named("measured-" + id, names));
                ids.put(id, topics.byKey("measured-" + id).orElseThrow());
            } catch (TopicRefused known) {
                topics.named(names.get("vi")).ifPresent(topic -> ids.put(id, topic));
            }
        });
        return ids;
    }

    private void write(CopyText rows, long id, Ground ground) {
        var language = id % ENGLISH_IS_EVERY == 0 ? "en" : "vi";
        var invented = ground.news().get(language).next();
        var section = ground.sections().get(ground.dice().nextInt(ground.sections().size()));
        var place = commune(ground, invented.date());
        var named = invented.topics().stream().map(ground.topics()::get).distinct().toList();
        var body = BodyText.fromParagraphs(invented.body());
        var text = new Manuscript(invented.headline(), invented.standfirst(), body, "", "", section, named, List.of(place.id()), null, "", List.of(), List.of());
        var manuscript = json.writeValueAsString(text);
        var at = invented.date();
        rows.row(STORY, id, "measured-" + id)
                .row(ARTICLE, id, id, "measured-" + id, id, language, 0, at, BY, 1, 1, text.headline(), section, at, BY, "READY", at, BY, "LIVE", 1,
                        at, at, text.headline(), Slug.of(text.headline()), text.standfirst(), body, "", "", section)
                .row(REVISION, id, id, 1, manuscript, at, BY, BY)
                .row(REFERENCE, id, "SECTION", section).row(REFERENCE, id, "PLACE", place.id())
                .row(SHOWN, id, 1, at, null, Sha256.hex(manuscript))
                .row(PLACE, id, place.id(), 0);
        named.forEach(topic -> rows.row(REFERENCE, id, "TOPIC", topic).row(TOPIC, id, topic, language, at, id));
        gazetteer.within(place.id(), at.atZone(clock.getZone()).toLocalDate()).forEach(unit -> rows.row(WITHIN, id, unit, language, at, id));
    }

    private Place commune(Ground ground, Instant date) {
        var day = date.atZone(clock.getZone()).toLocalDate();
        var inForce = new ArrayList<Place>();
        for (int tries = 0; tries < 20 && inForce.isEmpty(); tries++) {
            var place = ground.communes().get(ground.dice().nextInt(ground.communes().size()));
            if (place.isInForce(day)) {
                inForce.add(place);
            }
        }
        return inForce.isEmpty() ? ground.communes().getFirst() : inForce.getFirst();
    }
}
