package vn.chieng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chieng.account.Role;
import vn.chieng.account.Staff;

@Journey
class ConflictTests {

    @Autowired Staff staff;

    @Test
    void whoSavesAnArticleSecondSeesBothTextsAndLosesNothing(Windows windows) {
        var first = windows.open();
        var second = windows.open();
        openTheSame(first);
        openTheSame(second);
        Hands.field(first, "Sapo").fill("Người thứ nhất viết lại câu mở đầu.");
        Hands.press(first, "Lưu");
        assertThat(first.getByRole(AriaRole.STATUS).first()).containsText("Đã lưu");

        Hands.field(second, "Sapo").fill("Người thứ hai cũng viết lại câu mở đầu.");
        Hands.press(second, "Lưu");
        assertThat(second.getByRole(AriaRole.ALERT).first()).containsText("đã lưu bài này trước bạn");
        assertThat(second.locator(".compare").first()).containsText("Người thứ nhất");
        assertThat(Hands.field(second, "Sapo")).hasValue("Người thứ hai cũng viết lại câu mở đầu.");

        Hands.press(second, "Lưu bản trong khung");
        assertThat(second.getByRole(AriaRole.STATUS).first()).containsText("Đã lưu");
        first.reload();
        assertThat(Hands.field(first, "Sapo")).hasValue("Người thứ hai cũng viết lại câu mở đầu.");
    }

    private void openTheSame(Page page) {
        Hands.signIn(page, staff.working(Role.EDITOR), "/toa-soan?language=vi");
        page.locator("main table a").first().click();
        assertThat(Hands.field(page, "Sapo")).isVisible();
    }
}
