package vn.chieng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chieng.account.Role;
import vn.chieng.account.Staff;

@Journey
class SignInJourneyTests {

    @Autowired Staff staff;

    @Test
    void theSkipLinkAndTheSignInNeedNoMouse(Page page) {
        var editor = staff.working(Role.EDITOR);
        page.navigate("/toa-soan/chu-de");
        assertThat(page.locator("#login")).isFocused();
        page.keyboard().type(editor.login());
        page.keyboard().press("Tab");
        page.keyboard().type(Staff.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page).hasURL("/toa-soan/chu-de");

        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#content")).isFocused();
    }
}
