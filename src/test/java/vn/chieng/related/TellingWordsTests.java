package vn.chieng.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chieng.ChiengTest;
import vn.chieng.index.Engine;
import vn.chieng.related.TellingWords.Telling;

@ChiengTest
class TellingWordsTests {

    @Autowired
    private EntityManagerFactory entities;
    @Autowired
    private Engine engine;

    @Test
    void aSyllableOfTheHeadlineCountsThriceAndOneOfTheStandfirstTwice() throws IOException {
        var boosts = syllables("zqaba", "zqabe", "<p>zqabi</p>");

        assertThat(boosts.get("zqaba")).isCloseTo(3 * boosts.get("zqabi"), within(1e-4f));
        assertThat(boosts.get("zqabe")).isCloseTo(2 * boosts.get("zqabi"), within(1e-4f));
    }

    @Test
    void aSyllableCountsAsOftenAsItStandsInTheText() throws IOException {
        var boosts = syllables("", "", "<p>zqabi zqabo zqabi</p>");

        assertThat(boosts.get("zqabi")).isCloseTo(2 * boosts.get("zqabo"), within(1e-4f));
    }

    @Test
    void whatStandsThereOftenIsToldBesideALongStandfirst() throws IOException {
        var standfirst = IntStream.range(0, 400).mapToObj(at -> "zq" + letters(at)).collect(Collectors.joining(" "));

        assertThat(syllables("", standfirst, "<p>" + "zqabi ".repeat(9) + "</p>")).containsKey("zqabi");
    }

    @Test
    void noWordIsToldInPart() throws IOException {
        var body = "zqabi ".repeat(400);

        assertThat(syllables("", "", "<p>x" + body + "</p>").keySet()).containsOnly("xzqabi", "zqabi");
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    private Map<String, Float> syllables(String headline, String standfirst, String body) throws IOException {
        var subject = new Subject(1, 1, 1, "vi", Instant.EPOCH, Set.of(), List.of(), false, Set.of(), headline, standfirst, body);
        try (var session = entities.createEntityManager(); var look = engine.look(Search.session(session))) {
            return TellingWords.of(subject, look).syllables().stream().collect(Collectors.toMap(Telling::word, Telling::boost));
        }
    }
}
