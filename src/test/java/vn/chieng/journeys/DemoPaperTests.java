package vn.chieng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chieng.account.Person;
import vn.chieng.transfer.ImportOptions;
import vn.chieng.transfer.Importer;

@DemoPaper
class DemoPaperTests {

    @Autowired Importer importer;
    @Autowired JdbcClient database;

    @Test
    void aNewPaperIsGivenItsSeedsOnceAndWhole() {
        assertThat(database.sql("select part from seeding where done_at is not null order by part").query(String.class).list())
                .containsExactly("demo", "reference");
    }

    @Test
    void theSeedsNameNothingUnknownAndPouringThemAgainAddsNothing() throws IOException {
        var summary = importer.run(Person.machine("seeds"), List.of("seeds/demo/topics.jsonl", "seeds/demo/media.jsonl", "seeds/demo/articles"),
                new ImportOptions(false, false), done -> {});
        assertThat(summary.rejections()).isEmpty();
        assertThat(summary.openNames()).isEmpty();
        assertThat(summary.articles()).isGreaterThanOrEqualTo(60);
        assertThat(summary.added()).isZero();
    }
}
