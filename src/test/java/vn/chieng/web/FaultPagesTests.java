package vn.chieng.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chieng.ChiengTest;

@ChiengTest
class FaultPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 410, 413, 429})
    void keepsTheStatusAndOffersASearch(int status) {
        assertThat(failed("/error", "/khong-co", status, MediaType.TEXT_HTML))
                .hasStatus(status)
                .bodyText()
                .contains("<html lang=\"vi\">", "<p class=\"kicker\">" + status + "</p>", "action=\"/tim-kiem\"", "Về trang chủ")
                .doesNotContain("Mã số");
    }

    @Test
    void speaksTheLanguageOfTheAddressThatFailed() {
        assertThat(failed("/error", "/en/nowhere", 404, MediaType.TEXT_HTML))
                .bodyText()
                .contains("<html lang=\"en\">", "There is no such page", "action=\"/en/search\"");
    }

    @Test
    void givesAFaultOfOursANumberAndNoTrace() {
        var result = mvc.get().uri("/fault").with(FaultPagesTests::afterAFailure)
                .accept(MediaType.TEXT_HTML)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/bai-viet/1")
                .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret cause"))
                .exchange();

        assertThat(result).hasStatus(500);
        assertThat(result).bodyText()
                .containsPattern("class=\"reference\">[0-9a-f]{8}<")
                .doesNotContain("secret", "IllegalStateException", "<nav");
    }

    @Test
    void answersProgramsWithALineOfText() {
        var result = failed("/error", "/en/nowhere", 404, MediaType.APPLICATION_JSON);

        assertThat(result).hasStatus(404).hasContentTypeCompatibleWith(MediaType.TEXT_PLAIN);
        assertThat(result).bodyText().startsWith("There is no such page.").doesNotContain("<");
    }

    @Test
    void takesAFailureWithoutAStatusForAPageThatDoesNotExist() {
        assertThat(mvc.get().uri("/error").with(FaultPagesTests::afterAFailure)).hasStatus(404);
    }

    @Test
    void hasWordsForEveryStatus() {
        var all = IntStream.range(400, 600).boxed().toList();

        assertThat(all).allSatisfy(status -> assertThat(failed("/fault", "/", status, MediaType.TEXT_HTML)).hasStatus(status));
    }

    private MvcTestResult failed(String page, String asked, int status, MediaType accepted) {
        return mvc.get().uri(page).with(FaultPagesTests::afterAFailure)
                .accept(accepted)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, asked)
                .exchange();
    }

    private static MockHttpServletRequest afterAFailure(MockHttpServletRequest request) {
        request.setDispatcherType(DispatcherType.ERROR);
        return request;
    }
}
