package vn.chieng.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;
import vn.chieng.ChiengTest;
import vn.chieng.account.Person;
import vn.chieng.account.Role;
import vn.chieng.audit.Taken;
import vn.chieng.text.Labels;
import vn.chieng.web.Edition;
import vn.chieng.web.Editions;

@ChiengTest
class TopicDeskTests {

    private static final Person EDITOR = new Person(3, "ban", "Bùi Thị Bản", Role.EDITOR);

    @Autowired
    TopicDesk desk;

    @Autowired
    Topics topics;

    @Autowired
    TopicSearch search;

    @Autowired
    Editions editions;

    @Autowired
    JsonMapper json;

    @Test
    void takesTheSeedsOnceAndGivesThemBack() throws Exception {
        for (var line : seeds().toList()) {
            desk.take(EDITOR, json.readValue(line, TopicEntry.class));
        }
        var given = desk.entries().stream().filter(entry -> !entry.id().startsWith("t-"))
                .map(entry -> new TopicEntry(entry.id(), entry.labels(), null, entry.descriptions(), entry.aliases(), entry.kind()))
                .map(json::writeValueAsString).toList();

        assertThat(given).containsAll(seeds().toList());
        for (var entry : desk.entries()) {
            assertThat(desk.take(EDITOR, entry)).isEqualTo(Taken.UNCHANGED);
        }
    }

    @Test
    void redirectsTheAddressBeforeARenaming() throws Exception {
        var topic = desk.create(EDITOR, TopicKind.TOPIC, labels("T Đường mới", "T New road"));
        desk.rename(EDITOR, topic.id(), labels("T Đường liên huyện", "T New road"));

        assertThat(topics.bySlug(vi(), "t-duong-lien-huyen")).isInstanceOf(TopicLookup.Found.class);
        assertThat(topics.bySlug(vi(), "t-duong-moi")).isInstanceOfSatisfying(TopicLookup.Moved.class,
                moved -> assertThat(moved.to().href()).isEqualTo("/chu-de/t-duong-lien-huyen"));
        assertThat(topics.bySlug(en(), "t-new-road")).isInstanceOf(TopicLookup.Found.class);
        assertThat(topics.bySlug(vi(), "t-khong-co")).isInstanceOf(TopicLookup.Missing.class);
    }

    @Test
    void givesLikeNamesAddressesAndKeysOfTheirOwn() throws Exception {
        var one = desk.create(EDITOR, TopicKind.TOPIC, labels("T Trồng cây", "T Trees"));
        var other = desk.create(EDITOR, TopicKind.TOPIC, labels("T Trống cấy", "T Trees"));

        assertThat(List.of(one.key(), other.key())).containsExactly("t-trong-cay", "t-trong-cay-2");
        assertThat(topics.bySlug(en(), "t-trees-2")).isEqualTo(new TopicLookup.Found(topics.byId(other.id()).orElseThrow()));
    }

    @Test
    void hasItsVietnameseAddressInAnEditionWithoutAName() throws Exception {
        var topic = desk.create(EDITOR, TopicKind.TOPIC, new Labels(Map.of("vi", "T Mùa măng")));

        assertThat(topics.bySlug(en(), "t-mua-mang")).isInstanceOf(TopicLookup.Found.class);
        assertThat(topics.cards(List.of(topic.id()), en()))
                .containsExactly(new TopicCard(topic.id(), "t-mua-mang", "T Mùa măng", "/en/topics/t-mua-mang"));
    }

    @Test
    void mergesWithAddressesNamesAndEarlierMerges() throws Exception {
        var first = desk.create(EDITOR, TopicKind.TOPIC, labels("T Sổ tay", "T Handbook"));
        var second = desk.create(EDITOR, TopicKind.TOPIC, labels("T Sổ ghi", "T Notebook"));
        var last = desk.create(EDITOR, TopicKind.TOPIC, labels("T Sổ việc", "T Task book"));
        desk.merge(EDITOR, first.id(), second.id());
        desk.merge(EDITOR, second.id(), last.id());

        assertThat(topics.bySlug(vi(), "t-so-tay")).isInstanceOfSatisfying(TopicLookup.Moved.class,
                moved -> assertThat(moved.to().id()).isEqualTo(last.id()));
        assertThat(topics.byKey("t-so-tay")).hasValue(last.id());
        assertThat(topics.cards(List.of(first.id(), second.id()), vi())).extracting(TopicCard::label).containsExactly("T Sổ việc");
        assertThat(search.suggest("vi", "t so ghi")).extracting(TopicSuggestion::label).containsExactly("T Sổ việc");
        assertThat(desk.take(EDITOR, TopicEntry.named("t-so-tay", Map.of("vi", "Khác")))).isEqualTo(Taken.UNCHANGED);
        assertThat(desk.entries()).filteredOn(entry -> entry.id().startsWith("t-so-")).extracting(TopicEntry::id, TopicEntry::mergedInto)
                .containsExactly(tuple("t-so-ghi", "t-so-viec"), tuple("t-so-tay", "t-so-viec"), tuple("t-so-viec", null));
    }

    @Test
    void takesWhatWasMergedAndRenamedElsewhereWithItsAddresses() throws Exception {
        var into = TopicEntry.named("t-moi", Map.of("vi", "T Tên mới"));
        var gone = new TopicEntry("t-gop", Map.of("vi", "T Đã gộp"), null, null, null, null, Map.of("vi", List.of("t-gop-xua", "t-ten-moi")), "t-moi");

        refuses(TopicRefused.Reason.UNKNOWN_TOPIC, () -> desk.take(EDITOR, gone));
        desk.take(EDITOR, into);
        assertThat(desk.take(EDITOR, gone)).isEqualTo(Taken.ADDED);
        assertThat(desk.take(EDITOR, gone)).isEqualTo(Taken.UNCHANGED);

        assertThat(topics.bySlug(vi(), "t-gop-xua")).isInstanceOf(TopicLookup.Moved.class);
        assertThat(topics.bySlug(vi(), "t-da-gop")).isInstanceOf(TopicLookup.Moved.class);
        assertThat(topics.bySlug(vi(), "t-ten-moi")).isInstanceOf(TopicLookup.Found.class);
        assertThat(topics.byKey("t-gop")).isEqualTo(topics.byKey("t-moi"));
    }

    @Test
    void mergesHereWhatWasMergedElsewhere() throws Exception {
        desk.take(EDITOR, TopicEntry.named("t-dich", Map.of("vi", "T Đích")));
        desk.take(EDITOR, TopicEntry.named("t-nguon", Map.of("vi", "T Nguồn")));

        assertThat(desk.take(EDITOR, new TopicEntry("t-nguon", Map.of("vi", "T Nguồn"), null, null, null, null, null, "t-dich"))).isEqualTo(Taken.CHANGED);

        assertThat(topics.byKey("t-nguon")).isEqualTo(topics.byKey("t-dich"));
        assertThat(topics.named("T Nguồn")).isEqualTo(topics.byKey("t-dich"));
    }

    @Test
    void refusesToMergeInACircle() throws Exception {
        var one = desk.create(EDITOR, TopicKind.TOPIC, labels("T Vòng một", "T Ring one"));
        var other = desk.create(EDITOR, TopicKind.TOPIC, labels("T Vòng hai", "T Ring two"));
        desk.merge(EDITOR, one.id(), other.id());

        refuses(TopicRefused.Reason.CIRCLE, () -> desk.merge(EDITOR, other.id(), one.id()));
        refuses(TopicRefused.Reason.CIRCLE, () -> desk.merge(EDITOR, other.id(), other.id()));
        refuses(TopicRefused.Reason.UNKNOWN_TOPIC, () -> desk.rename(EDITOR, one.id(), labels("A", "B")));
    }

    @Test
    void refusesAnEditOfAnOlderState() throws Exception {
        var topic = desk.create(EDITOR, TopicKind.TOPIC, labels("T Hai người", "T Two people"));
        var form = TopicForm.of(topic);
        desk.rename(EDITOR, topic.id(), labels("T Hai người sửa", "T Two people"));

        refuses(TopicRefused.Reason.CHANGED_MEANWHILE, () -> desk.edit(EDITOR, topic.id(), form));
        refuses(TopicRefused.Reason.NO_LABEL, () -> desk.create(EDITOR, TopicForm.empty()));
    }

    @Test
    void suggestsWithoutMarksByTheBeginningOfAnyWord() throws Exception {
        desk.create(EDITOR, TopicKind.PROGRAMME, labels("T Đường sắt 100%", "T Railway"));

        assertThat(search.suggest("vi", "duong sat")).extracting(TopicSuggestion::label).contains("T Đường sắt 100%");
        assertThat(search.suggest("en", "đường sắt")).extracting(TopicSuggestion::label).contains("T Railway");
        assertThat(search.suggest("vi", "%%")).isEmpty();
        assertThat(search.suggest("vi", " ")).isEmpty();
    }

    @Test
    void isForEditors() {
        var reporter = new Person(4, "men", "Bùi Thị Mến", Role.REPORTER);
        assertThatThrownBy(() -> desk.create(reporter, TopicForm.empty())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.merge(reporter, 1, 2)).isInstanceOf(AccessDeniedException.class);
    }

    private static void refuses(TopicRefused.Reason reason, ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOfSatisfying(TopicRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static Labels labels(String vi, String en) {
        return new Labels(Map.of("vi", vi, "en", en));
    }

    private Edition vi() {
        return editions.first();
    }

    private Edition en() {
        return editions.in("en").orElseThrow();
    }

    private static Stream<String> seeds() throws IOException {
        return new ClassPathResource("seeds/demo/topics.jsonl").getContentAsString(StandardCharsets.UTF_8).lines();
    }
}
