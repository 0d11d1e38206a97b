package vn.chieng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import vn.chieng.account.Person;
import vn.chieng.account.Staff;

/** What people do on pages, by the names that they see or hear. */
final class Hands {

    private Hands() {}

    static void press(Page page, String button) {
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON, exactly(button)).click();
    }

    static Locator link(Page page, String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    static Locator field(Page page, String label) {
        return page.getByRole(AriaRole.MAIN).getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** Opens a page of the newsroom through the sign-in page that stands before it. */
    static void signIn(Page page, Person person, String to) {
        page.navigate(to);
        passTheDoor(page, person);
        assertThat(page).hasURL(to);
    }

    /** Fills in the sign-in page that is shown. */
    static void passTheDoor(Page page, Person person) {
        field(page, "Tên đăng nhập").fill(person.login());
        field(page, "Mật khẩu").fill(Staff.PASSWORD);
        press(page, "Đăng nhập");
        assertThat(page).not().hasURL(Pattern.compile(".*/dang-nhap.*"));
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
