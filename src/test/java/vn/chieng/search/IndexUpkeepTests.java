package vn.chieng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.article.IntakeDesk;
import vn.chieng.article.Newsdesk;
import vn.chieng.database.Home;
import vn.chieng.database.HomeLock;

@ChiengTest
class IndexUpkeepTests {

    @Autowired
    private IndexUpkeep upkeep;
    @Autowired
    private IndexAccess index;
    @Autowired
    private IndexRows rows;
    @Autowired
    private IndexState state;
    @Autowired
    private ArticleSearch search;
    @Autowired
    private DeskSearch desk;
    @Autowired
    private Newsdesk newsdesk;
    @Autowired
    private Newspaper newspaper;
    @Autowired
    private JdbcClient database;
    @Autowired
    private Home home;
    private final SearchPaper paper;

    IndexUpkeepTests(@Autowired IntakeDesk intake, @Autowired IndexUpkeep upkeep) {
        paper = new SearchPaper(intake, upkeep);
    }

    @Test
    void aRebuildFindsEveryArticleAgainAndForgetsWhatIsNoMore() throws Exception {
        paper.with("Dựng lại xkweq", "", "Thân bài.").indexed();
        var lost = newsdesk.create(Newspaper.EDITOR, "vi", newspaper.manuscript("Bản thảo xkweq"));
        paper.caughtUp();
        assertThat(deskFinds("xkweq")).hasSize(2);
        database.sql("alter table revision disable trigger revision_is_kept").update();
        List.of("delete from revision_reference where revision_id in (select id from revision where article_id = ?)",
                "delete from revision where article_id = ?", "delete from article where id = ?")
                .forEach(sql -> database.sql(sql).param(lost).update());
        database.sql("alter table revision enable trigger revision_is_kept").update();

        upkeep.rebuild().get(60, TimeUnit.SECONDS);
        paper.caughtUp();
        assertThat(deskFinds("xkweq")).hasSize(1);

        index.mapping().scope(IndexAccess.DOCUMENTS).workspace().purge();
        index.refresh();
        assertThat(found("xkweq").total()).isZero();
        upkeep.rebuild().get(60, TimeUnit.SECONDS);
        paper.caughtUp();
        assertThat(found("xkweq").total()).isEqualTo(1);
    }

    @Test
    void anIndexThatWasMadeOnePartFindsWhatItFoundBefore() {
        paper.with("Gom một mối xqvva", "", "Thân bài.").indexed();
        paper.with("Gom một mối nữa xqvva", "", "Thân bài.").indexed();
        index.merge();

        assertThat(index.isScattered()).isFalse();
        assertThat(found("xqvva").total()).isEqualTo(2);
        assertThat(upkeep.tidy()).succeedsWithin(Duration.ofSeconds(30));
    }

    @Test
    void whatAKilledProcessHeldIsIndexedWithinTenSeconds() {
        database.sql("""
                insert into hsearch_agent (id, type, name, expiration, state, total_shard_count, assigned_shard_index)
                values (gen_random_uuid(), 'EVENT_PROCESSING_DYNAMIC_SHARDING', 'killed', now() + interval '6 seconds', 'RUNNING', 1, 0)""").update();
        newsdesk.create(Newspaper.EDITOR, "vi", newspaper.manuscript("Sau khi bị giết wwqzk"));

        assertThat(upkeep.awaitCaughtUp(Duration.ofSeconds(10))).isTrue();
        assertThat(deskFinds("wwqzk")).hasSize(1);
    }

    @Test
    void oneProcessOwnsTheIndexOfAHome() {
        assertThat(upkeep.isOwner()).isTrue();
        assertThat(HomeLock.tryOwn(home, "index")).isNull();
        assertThat(new IndexHome(home, rows, true).isOwned()).isFalse();
    }

    @Test
    void whileTheIndexIsAwaySearchSaysSo() {
        state.filling();
        try {
            assertThat(search.find(SearchRequest.of("lạc sơn", "vi"))).isEqualTo(new SearchResults.Away(SearchResults.Away.Why.FILLING));
            assertThat(desk.find("lạc sơn")).isInstanceOf(DeskResults.Away.class);
        } finally {
            state.full();
        }
        assertThat(state.ask(() -> { throw new IllegalStateException("broken on purpose"); }))
                .isEqualTo(new IndexState.Silent<>(SearchResults.Away.Why.FAILED));
    }

    @Test
    void anIndexThatIsMissingForeignOrDamagedIsToBeFilled(@TempDir Path elsewhere) throws Exception {
        paper.with("Thư mục ppqzx", "", "Thân.").indexed();
        var there = new IndexFolder(home.resolve("index").resolve(IndexSchema.hash()));
        var copy = new IndexFolder(elsewhere.resolve("index").resolve(IndexSchema.hash()));

        copy(there.path(), copy.path());
        assertThat(startsFull(elsewhere)).isTrue();
        copy.say(UUID.randomUUID(), true);
        assertThat(startsFull(elsewhere)).as("foreign").isFalse();
        assertThat(copy.path().resolve("article")).doesNotExist();
        assertThat(startsFull(elsewhere)).as("missing").isFalse();

        copy(there.path(), copy.path());
        try (var files = Files.list(copy.path().resolve("article"))) {
            Files.writeString(files.filter(file -> file.getFileName().toString().startsWith("segments_")).findFirst().orElseThrow(), "x");
        }
        assertThat(startsFull(elsewhere)).as("damaged").isFalse();
    }

    private boolean startsFull(Path folder) {
        var started = new IndexHome(new Home(folder), rows, true);
        try {
            return started.isFull();
        } finally {
            started.destroy();
        }
    }

    private static void copy(Path from, Path to) throws Exception {
        FileSystemUtils.deleteRecursively(to);
        FileSystemUtils.copyRecursively(from, to);
    }

    private SearchResults.Found found(String words) {
        return (SearchResults.Found) search.find(SearchRequest.of(words, null));
    }

    private List<Long> deskFinds(String words) {
        return ((DeskResults.Found) desk.find(words)).ids();
    }
}
