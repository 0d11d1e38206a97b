package vn.chieng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Journey
class SearchTests {

    private static final String HEADLINE = "Lạc Sơn nâng chất đội ngũ cán bộ từ việc nhỏ ở xã";

    @Test
    void aReaderTypesWithoutMarksAndFindsTheSameAsWithThem(Page page) {
        page.navigate("/");
        assertThat(search(page, "can bo lac son")).isVisible();
        var plain = page.locator("[data-total]").getAttribute("data-total");
        assertThat(page.locator("article mark").first()).isVisible();

        assertThat(search(page, "Cán bộ Lạc Sơn")).hasText(HEADLINE);
        assertThat(page.locator("[data-total]")).hasAttribute("data-total", plain);
        search(page, "Cán bộ Lạc Sơn").click();
        assertThat(page.locator("h1")).hasText(HEADLINE);
    }

    @Test
    void aReaderNarrowsAndTheAddressKeepsWhatWasChosen(Page page) {
        page.navigate("/");
        assertThat(search(page, "muong")).isVisible();
        page.locator(".facets summary").first().click();
        var choice = page.locator(".facets details[open] a").first();
        var count = choice.locator(".count").innerText();
        choice.click();
        assertThat(page.locator("[data-total]")).hasAttribute("data-total", count);
        var address = page.url();
        page.navigate("/");
        page.navigate(address);
        assertThat(page.locator("[data-total]")).hasAttribute("data-total", count);
        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.COMBOBOX))
                .hasValue("muong");
    }

    @Test
    void aReaderWhoseFingerSlipsFindsWhatWasMeant(Page page) {
        page.navigate("/");
        // The paper's words are learnt behind the first reader's back.
        assertThat(search(page, "cai cahc hanh chinh")).isVisible();
        page.waitForCondition(() -> {
            page.reload();
            return page.locator(".meant a").count() > 0;
        });
        assertThat(page.locator(".meant")).containsText("cải cách hành chính");
        assertThat(page.locator("main article h2 a").first()).isVisible();
        page.locator(".meant a").click();
        assertThat(page.locator("[data-total]")).hasAttribute("data-total", "0");
    }

    @Test
    void wordsAreOfferedWhileAReaderTypes(Page page) {
        page.navigate("/");
        page.locator("header input[type=search]").pressSequentially("cong tac can");
        var offer = page.locator("header .offers li").filter(new Locator.FilterOptions().setHasText("Công tác cán bộ")).first();
        assertThat(offer).isVisible();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("header .offers [aria-selected=true]")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(offer).isHidden();
        page.locator("header input[type=search]").pressSequentially(" ");
        offer.click();
        assertThat(page).hasURL(Pattern.compile(".*/tim-kiem\\?.*"));
    }

    /** The first hit. */
    private static Locator search(Page page, String words) {
        page.locator("header input[type=search]").fill(words);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/tim-kiem\\?.*"));
        return page.locator("main article h2 a").first();
    }
}
