package vn.chieng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Journey
class ReadingTests {

    private static final String OFFICIALS = "Lạc Sơn nâng chất đội ngũ cán bộ từ việc nhỏ ở xã";

    @Test
    void aReaderFollowsARelatedArticleAndLearnsWhyItIsRelated(Page page) {
        page.navigate("/chu-de/cong-tac-can-bo");
        Hands.link(page, OFFICIALS).click();
        assertThat(page.locator("h1")).hasText(OFFICIALS);

        var related = page.locator("#related article").first();
        assertThat(related.locator(".reason")).hasText(Pattern.compile("\\S+"));
        var headline = related.getByRole(AriaRole.LINK).innerText();
        related.getByRole(AriaRole.LINK).click();
        assertThat(page.locator("h1")).hasText(headline);
        assertThat(page).hasURL(Pattern.compile(".*/bai-viet/\\d+/.+"));
    }

    @Test
    void aReaderChangesTheLanguageOfAnArticleAndStaysInIt(Page page) {
        page.navigate("/chu-de/cong-tac-can-bo");
        Hands.link(page, OFFICIALS).click();
        Hands.link(page, "Read this in English").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("h1")).hasText("Lac Son builds better officials, starting with small jobs in the commune");

        page.locator("header .brand .name").click();
        assertThat(page).hasURL("/en");
        assertThat(page.locator("main h2").first()).isVisible();
        Hands.link(page, "Tiếng Việt").click();
        assertThat(page.locator("html")).hasAttribute("lang", "vi");
    }

    @Test
    void anOldPhoneWithoutJavaScriptReadsEverything(Windows windows) {
        var page = windows.openPhone(options -> options.setJavaScriptEnabled(false));
        page.navigate("/");
        fitsThePhone(page);
        page.locator("main article a").first().click();
        assertThat(page.locator("article .body p").first()).isVisible();
        fitsThePhone(page);
        page.locator("#related article a").first().click();
        assertThat(page.locator("h1")).isVisible();
        page.locator(".notes a").first().click();
        assertThat(page.locator("main article").first()).isVisible();
        fitsThePhone(page);
    }

    private static void fitsThePhone(Page page) {
        org.assertj.core.api.Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing sticks out of the phone at %s", page.url()).isEqualTo(true);
    }
}
