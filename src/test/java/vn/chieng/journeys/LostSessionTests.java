package vn.chieng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chieng.account.Role;
import vn.chieng.account.Staff;

@Journey
class LostSessionTests {

    private static final String TEXT = "Một đoạn dài mà không ai muốn viết lại.";

    @Autowired Staff staff;
    @Autowired JdbcClient database;

    @Test
    void whatWasWrittenWhenTheSessionEndedIsSavedAfterSigningInAgain(Page page) {
        var reporter = staff.working(Role.REPORTER);
        Hands.signIn(page, reporter, "/toa-soan/bai-viet/them-moi");
        Hands.field(page, "Tít").fill("Chợ phiên vùng cao");
        Hands.field(page, "Nội dung").fill(TEXT);
        database.sql("delete from spring_session where principal_name = ?").param(reporter.login()).update();

        Hands.press(page, "Lưu bản nháp");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("đã được giữ lại");
        Hands.passTheDoor(page, reporter);
        assertThat(page.getByText(TEXT)).isVisible();
        Hands.press(page, "Gửi lại");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã lưu bản nháp");
        assertThat(Hands.field(page, "Nội dung")).hasValue(TEXT);
    }
}
