package vn.chieng;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.article.Manuscript;
import vn.chieng.place.Gazetteer;
import vn.chieng.place.PlaceDesk;
import vn.chieng.place.PlaceEntry;
import vn.chieng.section.SectionDesk;
import vn.chieng.section.SectionEntry;
import vn.chieng.section.Sections;
import vn.chieng.topic.TopicDesk;
import vn.chieng.topic.TopicEntry;
import vn.chieng.topic.Topics;

/** The people, sections, places and topics that tests write about: the real reference data and the demo's topics. */
@TestComponent
public class Newspaper {

    public static final Person REPORTER = new Person(900_000_001, "mai", "Bùi Thị Mai", Role.REPORTER);
    public static final Person OTHER_REPORTER = new Person(900_000_002, "nam", "Hà Văn Nam", Role.REPORTER);
    public static final Person EDITOR = new Person(900_000_003, "lan", "Đinh Thị Lan", Role.EDITOR);

    private static final AtomicLong NAMES = new AtomicLong();

    private final Sections sections;
    private final Topics topics;
    private final Gazetteer places;
    private final JdbcClient database;

    Newspaper(Sections sections, Topics topics, Gazetteer places, SectionDesk sectionDesk, TopicDesk topicDesk, PlaceDesk placeDesk,
            JsonMapper json, JdbcClient database) throws Exception {
        this.sections = sections;
        this.topics = topics;
        this.places = places;
        this.database = database;
        var house = Person.machine("test");
        for (var line : lines("seeds/reference/sections.jsonl")) {
            sectionDesk.take(house, json.readValue(line, SectionEntry.class));
        }
        for (var line : lines("seeds/demo/topics.jsonl")) {
            topicDesk.take(house, json.readValue(line, TopicEntry.class));
        }
        placeDesk.takeAll(house, lines("seeds/reference/places.jsonl").stream().map(line -> json.readValue(line, PlaceEntry.class)).toList());
    }

    /**
     * What people write belongs to an account: one for each of the people here, and for those of {@link SignedIn}. After a new
     * paper has made its first account, which it does where there is none.
     */
    @EventListener(ApplicationReadyEvent.class)
    void employ() {
        database.sql("""
                insert into account (id, login, name, role, must_change_password, version)
                select id, 'nguoi-thu-' || id, 'Người thử', 'REPORTER', false, 0 from generate_series(900000000, 900000003) id
                on conflict do nothing""").update();
    }

    /** A name that no other test uses, for keys and headlines. */
    public static String fresh(String name) {
        return name + "-" + NAMES.incrementAndGet();
    }

    public long section(String key) {
        return sections.byKey(key).orElseThrow().id();
    }

    public long topic(String key) {
        return topics.byKey(key).orElseThrow();
    }

    public long place(String key) {
        return places.byKey(key).orElseThrow().id();
    }

    /** A publishable text about Lạc Sơn's officials. */
    public Manuscript manuscript(String headline) {
        return manuscript(headline, List.of("cong-tac-can-bo"), List.of("d157"));
    }

    public Manuscript manuscript(String headline, List<String> topicKeys, List<String> placeKeys) {
        return new Manuscript(headline, "Sapo của bài " + headline + ".", "<p>Đoạn thứ nhất của bài.</p><p>Đoạn thứ hai của bài.</p>",
                "Bùi Thị Mai", "HBO", section("politics"), topicKeys.stream().map(this::topic).toList(),
                placeKeys.stream().map(this::place).toList(), null, "", List.of(), List.of());
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
