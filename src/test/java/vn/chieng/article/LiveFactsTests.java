package vn.chieng.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chieng.ChiengTest;
import vn.chieng.Newspaper;
import vn.chieng.account.Person;
import vn.chieng.topic.TopicDesk;
import vn.chieng.topic.TopicEntry;

@ChiengTest
class LiveFactsTests {

    /** A century before the articles of other tests, which may share the district. */
    private static final Instant MIDDLE = Instant.parse("1912-06-15T00:00:00Z");

    @Autowired LiveFacts facts;
    @Autowired IntakeDesk intake;
    @Autowired TopicDesk topics;
    @Autowired Newspaper paper;

    @Test
    void findsTheNearestInTimeThatShareATopicOrAUnitEachOnce() throws Exception {
        var one = topic();
        var other = topic();
        LongStream.of(-40, -30, -2, 1, 3, 50).forEach(day -> print(day, List.of(one), List.of()));
        LongStream.of(-1, 2, 60).forEach(day -> print(day, List.of(other), List.of("d157")));
        print(0, List.of(one, other), List.of("d157"));

        assertThat(days(List.of(one, other), List.of(), 5)).containsExactly(0L, -1L, 1L, 2L, -2L);
        assertThat(days(List.of(one), List.of(), 20)).containsExactly(0L, 1L, -2L, 3L, -30L, -40L, 50L);
        assertThat(days(List.of(other), List.of("d157"), 4)).containsExactly(0L, -1L, 2L, 60L);
        assertThat(facts.sharing(List.of(), List.of(), "vi", MIDDLE, 5)).isEmpty();
    }

    private List<Long> days(List<String> wanted, List<String> units, int limit) {
        var numbers = facts.sharing(wanted.stream().map(paper::topic).toList(), units.stream().map(paper::place).toList(), "vi", MIDDLE, limit);
        var known = facts.of(numbers).stream().collect(Collectors.toMap(one -> one.card().number(),
                one -> Duration.between(MIDDLE, one.card().publishedAt()).toDays()));
        return numbers.stream().map(known::get).toList();
    }

    private String topic() throws Exception {
        var key = Newspaper.fresh("gan-nhau");
        topics.take(Person.machine("test"), new TopicEntry(key, Map.of("vi", key), Map.of("vi", key), null, null, null));
        return key;
    }

    private void print(long day, List<String> topicKeys, List<String> places) {
        intake.take(Person.machine("import"), List.of(new Arrival(Newspaper.fresh("bai"), null, "vi", Newspaper.fresh("bai"),
                paper.manuscript("Ngày " + day, topicKeys, places), Arrival.State.LIVE, MIDDLE.plus(Duration.ofDays(day)), null, List.of(), null,
                List.of(), null, Newspaper.fresh("dau"))));
    }
}
