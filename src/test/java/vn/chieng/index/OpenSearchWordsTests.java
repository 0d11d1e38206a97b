package vn.chieng.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenSearchWordsTests {

    private static final Clause TERM = new Clause.Term("body_folded", "lac");

    @Test
    void weightsStandWhereTheyCountAndMultiply() {
        says(new Clause.Boosted(new Clause.Boosted(TERM, 2), 1.5f), "{term: {body_folded: {value: 'lac', boost: 3.0}}}");
        says(new Clause.Boosted(new Clause.Constant(TERM), 4), "{constant_score: {filter: {term: {body_folded: {value: 'lac'}}}, boost: 4.0}}");
        says(new Clause.Boosted(new Clause.Best(List.of(TERM)), 2), "{dis_max: {queries: [{term: {body_folded: {value: 'lac'}}}], boost: 2.0}}");
    }

    @Test
    void ofThoseThatMayMatchSoManyMust() {
        says(Clause.mix().must(TERM).filter(new Clause.Yes("live")).may(new Clause.Everything()).not(new Clause.Nothing()).atLeast(1).mixed(), """
                {bool: {must: [{term: {body_folded: {value: 'lac'}}}], filter: [{term: {live: {value: true}}}], should: [{match_all: {}}],
                must_not: [{match_none: {}}], minimum_should_match: 1}}""");
    }

    @Test
    void idsRunsAndBeginnings() {
        says(new Clause.AnyId("topic", Set.of(7L, 3L)), "{terms: {topic: [3, 7]}}");
        says(new Clause.Id("number", 5), "{term: {number: {value: 5}}}");
        says(new Clause.Run("headline_folded", List.of("lac", "son")), "{match_phrase: {headline_folded: {query: 'lac son'}}}");
        says(new Clause.Begun("headline_folded", "la"), "{prefix: {headline_folded: {value: 'la'}}}");
    }

    @Test
    void instantsAreWrittenAsInTheIndex() {
        says(new Clause.Fresh("published", Instant.parse("2025-01-01T00:00:00Z"), Duration.ofDays(1), 0.5f), """
                {distance_feature: {field: 'published', boost: 0.5, origin: '2025-01-01T00:00:00.000000000Z', pivot: '86400000ms'}}""");
    }

    private static void says(Clause clause, String json) {
        assertThat(JsonParser.parseString(OpenSearchWords.of(clause).toString())).isEqualTo(JsonParser.parseString(json));
    }
}
