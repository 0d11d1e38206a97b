package vn.chieng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chieng.account.Role;
import vn.chieng.account.Staff;

@Journey
class KeyboardTests {

    @Autowired Staff staff;

    @Test
    void anEditorSignsInAndSkipsToTheContentWithoutAMouse(Page page) {
        var editor = staff.working(Role.EDITOR);
        page.navigate("/toa-soan/chu-de");
        assertThat(Hands.field(page, "Tên đăng nhập")).isFocused();
        page.keyboard().type(editor.login());
        page.keyboard().press("Tab");
        page.keyboard().insertText(Staff.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page).hasURL("/toa-soan/chu-de");
        skipToTheContent(page);
    }

    @Test
    void aReaderSkipsToTheContentAndSearches(Page page) {
        page.navigate("/");
        skipToTheContent(page);
        page.navigate("/");
        var search = page.locator("header input[type=search]");
        for (var i = 0; i < 12 && !search.evaluate("field => field === document.activeElement").equals(true); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(search).isFocused();
    }

    private static void skipToTheContent(Page page) {
        page.keyboard().press("Tab");
        assertThat(Hands.link(page, "Đến nội dung chính")).isFocused();
        assertThat(Hands.link(page, "Đến nội dung chính")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
    }
}
