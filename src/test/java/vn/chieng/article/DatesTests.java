package vn.chieng.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.chieng.Newspaper.EDITOR;
import static vn.chieng.Newspaper.REPORTER;
import static vn.chieng.Newspaper.fresh;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.TestClock;
import vn.chieng.account.Person;

/** Since when readers see an article, and since when its text: on the page and in the record that the law asks for. */
@ChiengTest
class DatesTests {

    private static final Person IMPORTER = Person.machine("import");
    private static final Instant IN_2019 = Instant.parse("2019-03-04T01:00:00Z");

    private record Shown(int revision, Instant since, Instant until) {}

    @Autowired
    private IntakeDesk intake;
    @Autowired
    private Newsdesk newsdesk;
    @Autowired
    private PublicationDesk desk;
    @Autowired
    private Planner planner;
    @Autowired
    private DeskArticles articles;
    @Autowired
    private ArticlePages pages;
    @Autowired
    private Newspaper newspaper;
    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcClient database;

    @Test
    void theTextThatReadersReadUntilAnImportCorrectedItWasShownUntilThen() {
        var key = fresh("sua");
        var id = take(Imports.live(key, newspaper.manuscript("Sai"), IN_2019));
        var before = now();
        take(Imports.live(key, newspaper.manuscript("Đúng"), IN_2019));

        var shown = shown(id);
        assertThat(shown).extracting(Shown::revision).containsExactly(1, 2);
        assertThat(shown.getFirst().since()).isEqualTo(IN_2019);
        assertThat(shown.getFirst().until()).isBetween(before, now()).isEqualTo(shown.get(1).since());
        assertThat(page(id).updatedAt()).isEqualTo(shown.get(1).since());
        assertThat(page(id).publishedAt()).isEqualTo(IN_2019);
    }

    @Test
    void theSourceSaysWhenItsCorrectionWasMade() {
        var key = fresh("sua-ngay");
        var corrected = IN_2019.plus(Duration.ofDays(3));
        var id = take(Imports.live(key, newspaper.manuscript("Sai"), IN_2019));
        take(Imports.live(key, newspaper.manuscript("Đúng"), IN_2019).updated(corrected));

        assertThat(shown(id).getFirst().until()).isEqualTo(corrected);
        assertThat(page(id).updatedAt()).isEqualTo(corrected);
    }

    @Test
    void theSameTextIsNotUpdatedByWhatChangesBesideIt() {
        var key = fresh("ben-canh");
        var text = newspaper.manuscript("Một");
        var id = take(Imports.live(key, text, IN_2019));
        take(Imports.live(key, text, IN_2019).planned(Imports.withdrawal(now().plus(Duration.ofDays(9)))));

        assertThat(shown(id)).hasSize(1);
        assertThat(page(id).updatedAt()).isEqualTo(IN_2019);
        assertThat(articles.article(id).headRevision()).isEqualTo(1);
        assertThat(articles.article(id).steps()).hasSize(1);
    }

    @Test
    void anImportThatWithdrawsEndsTheRecordWhenItComes() {
        var key = fresh("rut");
        var id = take(Imports.live(key, newspaper.manuscript("Một"), IN_2019));
        var before = now();
        intake.take(IMPORTER, List.of(Imports.withdrawn(key, newspaper.manuscript("Hai"), IN_2019, IN_2019.plusSeconds(60))));

        assertThat(shown(id).getFirst().until()).isBetween(before, now());
        assertThat(shown(id)).allSatisfy(row -> assertThat(row.until()).isNotNull());
    }

    @Test
    void nothingIsUpdatedByBeingPublished() {
        var now = newsdesk.create(REPORTER, "vi", newspaper.manuscript(fresh("Ngay")));
        desk.publish(EDITOR, now, 1);
        var later = newsdesk.create(REPORTER, "vi", newspaper.manuscript(fresh("Hẹn")));
        desk.planPublication(EDITOR, later, 1, clock.instant().plusSeconds(60));
        clock.goForward(Duration.ofSeconds(61));
        planner.doWhatIsDue();

        assertThat(List.of(page(now), page(later))).allSatisfy(page -> assertThat(page.updatedAt()).isEqualTo(page.publishedAt()));
        newsdesk.save(EDITOR, now, 1, newspaper.manuscript("Sửa"));
        desk.publish(EDITOR, now, 2);
        assertThat(page(now).updatedAt()).isAfter(page(now).publishedAt());
    }

    @Test
    void aDraftThatCameWithADateIsPublishedUnderIt() {
        var id = take(Imports.draft(fresh("cu"), newspaper.manuscript("Cũ")).dated(IN_2019));
        assertThat(articles.article(id).sourceDate()).isEqualTo(IN_2019);

        desk.publish(EDITOR, id, 1);

        assertThat(page(id).publishedAt()).isEqualTo(IN_2019);
        assertThat(page(id).updatedAt()).isEqualTo(IN_2019);
        assertThat(shown(id).getFirst().since()).as("readers here see it since now").isAfter(IN_2019);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDateIsAGuessOnlyWhereTheGuessedDateIsTaken(boolean isTaken) {
        var text = newspaper.manuscript("Đoán ngày");
        var guessed = new Manuscript(text.headline(), "", text.body(), "", "", text.sectionId(), List.of(), List.of(), null, "",
                List.of("published"), List.of());
        var id = take(Imports.draft(fresh("doan"), guessed).dated(IN_2019));

        desk.publish(EDITOR, id, 1, isTaken ? PublicationDesk.Dated.AS_ITS_SOURCE : PublicationDesk.Dated.NOW);

        assertThat(page(id).dateInferred()).isEqualTo(isTaken);
        assertThat(page(id).publishedAt().equals(IN_2019)).isEqualTo(isTaken);
    }

    @Test
    void theRecordHoldsOneOpenTextAndNothingInItChanges() {
        var id = newsdesk.create(REPORTER, "vi", newspaper.manuscript(fresh("Giữ")));
        desk.publish(EDITOR, id, 1);

        refuses("""
                insert into as_published (article_id, revision_number, since, hash)
                select article_id, revision_number, since + interval '1 second', hash from as_published where article_id = %d""", id);
        refuses("update revision set manuscript = '{}' where article_id = %d", id);
        refuses("delete from revision where article_id = %d", id);
        refuses("truncate as_published", id);
        refuses("update article set author_id = 1234567890123 where id = %d", id);
        refuses("insert into working_copy values (%d, 1234567890123, '{}', 1, now())", id);
    }

    private void refuses(String sql, long id) {
        assertThatExceptionOfType(DataAccessException.class).as(sql).isThrownBy(() -> database.sql(sql.formatted(id)).update());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private long take(Imports made) {
        return switch (intake.take(IMPORTER, List.of(made.arrival())).getFirst()) {
            case Receipt.Added(var id, _) -> id;
            case Receipt.Changed(var id, _) -> id;
            case Receipt other -> throw new AssertionError(other);
        };
    }

    private LiveArticle page(long id) {
        return ((ArticleLookup.Found) pages.look(articles.article(id).number())).article();
    }

    private List<Shown> shown(long id) {
        return database.sql("select revision_number, since, until from as_published where article_id = ? order by revision_number").param(id)
                .query((row, _) -> new Shown(row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3) == null ? null : row.getObject(3, OffsetDateTime.class).toInstant())).list();
    }
}
