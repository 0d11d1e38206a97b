package vn.chieng.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.chieng.TestClock;

class KeptPagesTests {

    private final TestClock clock = new TestClock();
    private final KeptPages pages = new KeptPages(clock);

    @Test
    void answersAsItWasWritten() throws Exception {
        write(asking("q", "lạc sơn"), "state", "Trang");
        var answer = new MockHttpServletResponse();

        assertThat(pages.answers(asking("q", "lạc sơn"), answer, "state")).isTrue();
        assertThat(answer.getContentAsString()).isEqualTo("Trang");
        assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.getLocale()).isEqualTo(Locale.of("vi"));
    }

    @Test
    void isWrittenAnewWhenSomethingHasChanged() throws Exception {
        write(asking("q", "a"), "before", "Trang");
        assertThat(isKept(asking("q", "a"), "after")).isFalse();
    }

    @Test
    void isWrittenAnewAfterTenMinutes() throws Exception {
        write(asking("q", "a"), "state", "Trang");
        clock.goForward(Duration.ofMinutes(9));
        assertThat(isKept(asking("q", "a"), "state")).isTrue();
        clock.goForward(Duration.ofMinutes(2));
        assertThat(isKept(asking("q", "a"), "state")).isFalse();
    }

    @Test
    void nothingIsKeptWhereNobodyCanTell() throws Exception {
        write(asking("q", "a"), null, "Trang");
        assertThat(isKept(asking("q", "a"), null)).isFalse();
    }

    @Test
    void neitherIsTheAnswerToALongAddressNorToAnythingButGet() throws Exception {
        write(asking("q", "x".repeat(600)), "state", "Trang");
        assertThat(isKept(asking("q", "x".repeat(600)), "state")).isFalse();
        write(asking("q", "a"), "state", "Trang");
        var head = asking("q", "a");
        head.setMethod("HEAD");
        assertThat(isKept(head, "state")).isFalse();
    }

    @Test
    void whatLooksAlikeInAnAddressIsNotTakenForTheSame() throws Exception {
        write(asking("q", "a&year=2024"), "state", "Trang");
        var other = asking("q", "a");
        other.setParameter("year", "2024");
        assertThat(isKept(other, "state")).isFalse();
        assertThat(isKept(asking("q", "a", "year=2024"), "state")).isFalse();
        assertThat(isKept(asking("q", "A&year=2024"), "state")).isFalse();
    }

    @Test
    void whatIsNotKeptIsWrittenInTurnWhichEndsWithTheRequest() throws Exception {
        var turns = new Turns(1, Duration.ZERO);
        var one = new KeptPages(clock, turns);
        var request = asking("q", "a");
        assertThat(one.answers(request, new MockHttpServletResponse(), "state")).isFalse();
        assertThat(turns.next().hasWaited()).isTrue();
        one.finish(request);
        var next = turns.next();
        assertThat(next.hasWaited()).isFalse();
        next.end();

        var elsewhere = asking("q", "b");
        one.answers(elsewhere, new MockHttpServletResponse(), null);
        assertThat(turns.next().hasWaited()).as("a search elsewhere needs no turn").isFalse();
    }

    @Test
    void whoWaitedForAPageThatSomebodyElseHasWrittenMeanwhileGetsIt() throws Exception {
        var one = new KeptPages(clock, new Turns(1, Duration.ofMinutes(5)));
        var first = asking("q", "a");
        assertThat(one.answers(first, new MockHttpServletResponse(), "state")).isFalse();
        var answer = new MockHttpServletResponse();
        var waiting = new FutureTask<>(() -> one.answers(asking("q", "a"), answer, "state"));
        var thread = Thread.ofPlatform().start(waiting);
        await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);

        keep(first, "Trang");
        one.finish(first);
        assertThat(waiting.get()).isTrue();
        assertThat(answer.getContentAsString()).isEqualTo("Trang");
    }

    private boolean isKept(MockHttpServletRequest request, @Nullable Object state) throws Exception {
        try {
            return pages.answers(request, new MockHttpServletResponse(), state);
        } finally {
            pages.finish(request);
        }
    }

    private void write(MockHttpServletRequest request, @Nullable Object state, String words) throws Exception {
        assertThat(isKept(request, state)).isFalse();
        keep(request, words);
    }

    private static void keep(MockHttpServletRequest request, String words) {
        if (request.getAttribute(PageView.KEEPING) instanceof KeptPages.Keeping keeping) {
            var response = new MockHttpServletResponse();
            response.setContentType("text/html;charset=UTF-8");
            response.setLocale(Locale.of("vi"));
            keeping.keep(response, words.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static MockHttpServletRequest asking(String name, String... values) {
        var request = new MockHttpServletRequest("GET", "/tim-kiem");
        request.setParameter(name, values);
        return request;
    }
}
