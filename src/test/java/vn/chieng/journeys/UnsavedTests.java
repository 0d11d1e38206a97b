package vn.chieng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chieng.account.Role;
import vn.chieng.account.Staff;

/** What the page does by itself while somebody writes. */
@Journey
class UnsavedTests {

    private static final String TEXT = "Một đoạn dài mà không ai muốn viết lại.";

    /** Long enough for the page to keep what is typed. */
    private static final int A_WHILE = 21_000;

    @Autowired Staff staff;
    @Autowired JdbcClient database;

    @Test
    void keepingOverADeadSessionLeavesTheRescueToTheWriter(Page page) {
        var login = write(page);
        Hands.field(page, "Nội dung").fill(TEXT);
        database.sql("delete from spring_session where principal_name = ?").param(login).update();
        page.clock().runFor(A_WHILE);
        assertThat(page.locator("[data-status]")).containsText("Phiên làm việc đã kết thúc");
        Hands.press(page, "Lưu");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("đã được giữ lại");
        Hands.field(page, "Tên đăng nhập").fill(login);
        Hands.field(page, "Mật khẩu").fill(Staff.PASSWORD);
        Hands.press(page, "Đăng nhập");
        assertThat(page.getByText(TEXT)).hasCount(1);
        Hands.press(page, "Gửi lại");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã lưu");
        assertThat(Hands.field(page, "Nội dung")).hasValue(TEXT);
        page.navigate("/toa-soan/ban-da-giu");
        assertThat(page.getByText("Không có gì được giữ lại")).isVisible();
    }

    @Test
    void aTextThatWasRefusedIsGuarded(Page page) {
        write(page);
        Hands.field(page, "Tít").fill("x".repeat(301));
        Hands.press(page, "Lưu");
        assertThat(page.getByText("Tít dài quá 300 ký tự")).isVisible();
        assertThat(page.locator("[data-unsaved]")).isVisible();
        assertThat(page.getByText("Báo đã viết xong")).isDisabled();
        var asked = new ArrayList<String>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        Hands.field(page, "Sapo").click();
        Hands.link(page, "Xem trước").click();
        assertThat(page).hasURL(Pattern.compile(".*/xem-truoc"));
        Assertions.assertThat(asked).containsExactly("beforeunload");
    }

    @Test
    void nothingOlderArrivesAfterTheFormItself(Page page) {
        write(page);
        var asked = new ArrayList<String>();
        var stopped = new ArrayList<String>();
        page.onRequestFailed(request -> stopped.add(request.url()));
        page.route("**/ban-tam", route -> asked.add(route.request().url()));
        page.evaluate("document.getElementById('writing').addEventListener('submit', event => event.preventDefault())");
        Hands.field(page, "Nội dung").fill(TEXT);
        page.clock().runFor(A_WHILE);
        page.waitForCondition(() -> asked.size() == 1);
        Hands.press(page, "Lưu");
        page.waitForCondition(() -> stopped.equals(asked));
        Hands.field(page, "Nội dung").fill(TEXT + TEXT);
        page.clock().runFor(A_WHILE);
        Assertions.assertThat(asked).hasSize(1);
    }

    @Test
    void aNewArticleIsKeptBeforeItIsSaved(Page page) {
        page.clock().install();
        Hands.signIn(page, staff.working(Role.REPORTER), "/toa-soan/bai-viet/them-moi");
        Hands.field(page, "Nội dung").fill(TEXT);
        page.clock().runFor(A_WHILE);
        assertThat(page.locator("[data-status]")).containsText("Đã giữ tạm");
        page.navigate("/toa-soan");
        Hands.link(page, "Xem và gửi lại").click();
        Hands.press(page, "Gửi lại");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã lưu bản nháp");
        assertThat(Hands.field(page, "Nội dung")).hasValue(TEXT);
    }

    /** A draft of somebody new, open on its page. */
    private String write(Page page) {
        page.clock().install();
        var reporter = staff.working(Role.REPORTER);
        Hands.signIn(page, reporter, "/toa-soan/bai-viet/them-moi");
        Hands.field(page, "Tít").fill("Chợ phiên vùng cao");
        Hands.press(page, "Lưu bản nháp");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã lưu bản nháp");
        return reporter.login();
    }
}
