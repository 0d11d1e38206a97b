package vn.chieng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.article.IntakeDesk;

/** A count beside a value is the number of results after choosing it, and what the database counts. */
@ChiengTest
class FacetCountsTests {

    private static final Map<Facet, String> SQL = Map.of(
            Facet.WITHIN, "select place_id::text, count(*) from article_within where article_id in (:ids) and language = 'vi' group by 1",
            Facet.TOPIC, "select topic_id::text, count(*) from article_topic where article_id in (:ids) and language = 'vi' group by 1",
            Facet.SECTION, "select section_id::text, count(*) from article where id in (:ids) and language = 'vi' group by 1",
            Facet.YEAR, """
                    select extract(year from published_at at time zone 'Asia/Ho_Chi_Minh')::integer::text, count(*)
                    from article where id in (:ids) and language = 'vi' group by 1""",
            Facet.LANGUAGE, "select language, count(*) from article where id in (:ids) group by 1");

    private static List<Long> written;

    @Autowired
    private ArticleSearch search;
    private final JdbcClient database;
    private final SearchPaper paper;
    private final Newspaper names;

    FacetCountsTests(@Autowired IntakeDesk intake, @Autowired IndexUpkeep upkeep, @Autowired Newspaper names,
            @Autowired JdbcClient database) {
        this.database = database;
        paper = new SearchPaper(intake, upkeep);
        this.names = names;
        if (written == null) {
            write();
        }
    }

    private void write() {
        var topics = database.sql("select id from topic order by id limit 4").query(Long.class).list();
        var sections = database.sql("select id from section order by id limit 3").query(Long.class).list();
        var places = List.of(names.place("d157"), names.place("d150"), names.place("d156"));
        for (int i = 0; i < 24; i++) {
            var date = Instant.parse((2021 + i % 3) + "-12-31T1" + i % 10 + ":00:00Z").plusSeconds(i * 1800L);
            paper.with(i % 5 == 0 ? "en" : "vi", date, SearchPaper.text("Zẳmquy bài " + i, "Sapo.", "Thân " + i,
                    sections.get(i % 3), topics.subList(i % 3, 2 + i % 3), places.subList(0, i % 4)));
        }
        written = paper.indexed();
    }

    @Test
    void countsAreTheDatabases() {
        var found = find(SearchRequest.of("zamquy", "vi"));

        assertThat(found.total()).isEqualTo(19);
        SQL.forEach((facet, sql) -> assertThat(counts(found, facet)).as(facet.name()).isEqualTo(counted(sql)));
        assertThat(counts(found, Facet.WITHIN)).hasSizeGreaterThan(3);
    }

    @Test
    void aCountIsTheNumberOfResultsAfterChoosingTheValue() {
        var first = find(SearchRequest.of("zamquy", "vi"));
        holds(first);
        for (var facet : Facet.values()) {
            var narrowed = first.request().toggled(facet, first.facet(facet).getLast().value());
            holds(find(narrowed));
            holds(find(narrowed.toggled(Facet.TOPIC, first.facet(Facet.TOPIC).getFirst().value())));
        }
    }

    @Test
    void whatIsChosenIsAmongTheValuesAndCanBeGivenUp() {
        var request = SearchRequest.of("zamquy", "vi").toggled(Facet.YEAR, "1999");
        var found = find(request);

        assertThat(found.total()).isZero();
        assertThat(found.facet(Facet.YEAR)).contains(new FacetValue("1999", 0, true)).hasSizeGreaterThan(2);
        assertThat(find(request.toggled(Facet.YEAR, "1999")).total()).isEqualTo(19);
    }

    private void holds(SearchResults.Found found) {
        for (var facet : Facet.values()) {
            for (var value : found.facet(facet)) {
                var chosen = value.chosen() ? found : find(found.request().toggled(facet, value.value()));
                assertThat(chosen.total()).as(facet + " " + value + " in " + found.request()).isEqualTo(value.count());
            }
        }
    }

    private SearchResults.Found find(SearchRequest request) {
        return (SearchResults.Found) search.find(request);
    }

    private static Map<String, Long> counts(SearchResults.Found found, Facet facet) {
        return found.facet(facet).stream().collect(Collectors.toMap(FacetValue::value, FacetValue::count));
    }

    private Map<String, Long> counted(String sql) {
        return database.sql(sql).param("ids", written).query((row, i) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
