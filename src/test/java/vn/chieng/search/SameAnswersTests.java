package vn.chieng.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chieng.article.ArticleLookup;
import vn.chieng.article.ArticlePages;
import vn.chieng.journeys.DemoPaper;
import vn.chieng.related.Likeness;
import vn.chieng.search.SearchRequest.Order;

/** Lucene in the process and a real OpenSearch answer alike: the same articles in the same order with the same counts beside. */
@DemoPaper
class SameAnswersTests {

    private record Query(String text, String language) {}

    @Autowired
    private ApplicationContext paper;
    @Autowired
    private IndexUpkeep upkeep;
    @Autowired
    private JdbcClient database;
    @Autowired
    private ArticlePages pages;
    private OnOpenSearch other;

    @BeforeEach
    void fill() throws Exception {
        assertThat(upkeep.awaitCaughtUp(Duration.ofMinutes(2))).isTrue();
        other = OnOpenSearch.filledFrom(paper);
    }

    @AfterEach
    void close() {
        other.close();
    }

    @Test
    void everyQuestionHasTheSameAnswer() throws IOException {
        var queries = queries();
        queries.forEach(this::compareQuery);
        IntStream.range(0, queries.size() / 3).mapToObj(third -> queries.get(3 * third)).forEach(this::compareOtherwise);
        filters().forEach(this::compare);
        liveArticles().forEach(this::compareLikeness);
    }

    private void compareQuery(Query query) {
        compare(SearchRequest.of(query.text(), query.language()));
        var begun = query.text().substring(0, Math.max(2, query.text().length() - 2));
        assertThat(other.of(Suggestions.class).of(begun, query.language(), 20)).as(begun)
                .isEqualTo(paper.getBean(Suggestions.class).of(begun, query.language(), 20));
        assertThat(other.of(DeskSearch.class).find(query.text())).as(query.text()).isEqualTo(paper.getBean(DeskSearch.class).find(query.text()));
    }

    private void compareOtherwise(Query query) {
        compare(SearchRequest.of(query.text(), null).inOrder(Order.NEWEST));
        compare(SearchRequest.of('"' + query.text() + "\" -xã", query.language()));
    }

    private void compare(SearchRequest request) {
        var here = found(paper.getBean(ArticleSearch.class), request);
        var there = found(other.of(ArticleSearch.class), request);
        assertThat(ids(there)).as(request.toString()).isEqualTo(ids(here));
        assertThat(there).as(request.toString()).usingRecursiveComparison().ignoringFields("took").isEqualTo(here);
    }

    /** Word by word; the rest of what makes articles related does not come from the index. */
    private void compareLikeness(long number) {
        var article = ((ArticleLookup.Found) pages.look(number)).article();
        var here = Likeness.in(paper, article);
        var there = Likeness.in(other.context(), article);
        assertThat(there.keySet()).as("beside %d", number).isEqualTo(here.keySet()).contains(number);
        here.forEach((like, score) -> assertThat(there.get(like)).as("%d beside %d", like, number).isCloseTo(score, withinPercentage(0.01)));
    }

    private static SearchResults.Found found(ArticleSearch by, SearchRequest request) {
        return (SearchResults.Found) by.find(request);
    }

    private static List<Long> ids(SearchResults.Found found) {
        return found.hits().stream().map(hit -> hit.card().id()).toList();
    }

    private static List<Query> queries() throws IOException {
        try (var lines = Files.lines(Path.of("seeds/demo/queries.tsv"))) {
            return lines.skip(1).filter(line -> !line.isBlank()).map(line -> line.split("\t", -1)).map(columns -> new Query(columns[2], columns[1])).toList();
        }
    }

    /** A page of each topic, unit and section, alone and with words, and what contradicts itself. */
    private Stream<SearchRequest> filters() {
        var all = SearchRequest.of("", "vi");
        var words = SearchRequest.of("xã Lạc Sơn", "vi");
        return Stream.of(all, words).flatMap(from -> Stream.of(
                values("select distinct topic_id::text from article_topic", Facet.TOPIC, from),
                values("select distinct place_id::text from article_within", Facet.WITHIN, from),
                values("select id::text from section", Facet.SECTION, from),
                Stream.of("2019", "2024", "1999").map(year -> from.toggled(Facet.YEAR, year)),
                Stream.of(from.onPage(2), from.onPage(100_000), from.toggled(Facet.LANGUAGE, "vi"),
                        new SearchRequest(from.words(), Set.of(1L, 2L), Set.of(3L, 4L), Set.of(1L), Set.of(2024, 2025), null, Order.RELEVANCE, 1, 50)))
                .flatMap(one -> one));
    }

    private Stream<SearchRequest> values(String sql, Facet facet, SearchRequest from) {
        return database.sql(sql).query(String.class).list().stream().map(value -> from.toggled(facet, value));
    }

    private List<Long> liveArticles() {
        return database.sql("select number from article where publication = 'LIVE'").query(Long.class).list();
    }
}
