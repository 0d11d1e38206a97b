package vn.chieng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chieng.account.Role;
import vn.chieng.account.Staff;

@Journey
class WritingTests {

    private static final String HEADLINE = "Xóm Đóng mở lớp dạy đan lát cho người trẻ";

    @Autowired Staff staff;

    @Test
    void anArticleIsWrittenHandedOverPublishedReadAndWithdrawn(Windows windows) {
        var reporter = windows.open();
        write(reporter);
        Hands.press(reporter, "Báo đã viết xong");
        assertThat(reporter.getByRole(AriaRole.STATUS).first()).containsText("bài chờ biên tập viên duyệt");

        var editor = windows.open();
        Hands.signIn(editor, staff.working(Role.EDITOR), "/toa-soan?tinh-trang=cho-duyet");
        Hands.link(editor, HEADLINE).click();
        Hands.press(editor, "Đăng ngay");
        assertThat(editor.getByRole(AriaRole.STATUS).first()).containsText("Đã đăng");

        var reader = windows.open();
        readIt(reader);
        Hands.link(editor, "Gỡ bài…").click();
        Hands.field(editor, "Lý do gỡ").fill("Tác giả đề nghị.");
        Hands.press(editor, "Gỡ bài");
        assertThat(editor.getByRole(AriaRole.STATUS).first()).containsText("Đã gỡ");
        Assertions.assertThat(reader.reload().status()).isEqualTo(410);
        assertThat(reader.locator("h1")).hasText("Bài này đã được gỡ");
        reader.navigate("/chuyen-muc/van-hoa");
        assertThat(reader.locator("main article").first()).isVisible();
        assertThat(Hands.link(reader, HEADLINE)).hasCount(0);
    }

    private void write(Page page) {
        Hands.signIn(page, staff.working(Role.REPORTER), "/toa-soan");
        Hands.link(page, "Viết bài mới").first().click();
        Hands.field(page, "Tít").fill(HEADLINE);
        Hands.field(page, "Sapo").fill("Mỗi tối thứ bảy, nhà văn hóa lại sáng đèn.");
        Hands.field(page, "Nội dung").fill("Đoạn thứ nhất.\n\n## Tiếng cười ở nhà văn hóa\n\nĐoạn thứ hai.");
        choose(page, "Chủ đề", "van hoa muong", "Văn hóa Mường");
        choose(page, "Địa phương", "lac son", "Lạc Sơn");
        Hands.field(page, "Chuyên mục").selectOption("Văn hóa");
        Hands.field(page, "Tác giả").fill("Bùi Thị Mai");
        Hands.press(page, "Lưu bản nháp");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã lưu bản nháp");
    }

    /** Types without marks and takes what is offered. */
    private static void choose(Page page, String field, String typed, String offered) {
        Hands.field(page, field).pressSequentially(typed);
        var offer = page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(offered)).first();
        // A finger that begins to scroll.
        offer.dispatchEvent("pointerdown");
        assertThat(offer).isVisible();
        offer.click();
        assertThat(page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setVisible(true))).hasCount(0);
    }

    private static void readIt(Page page) {
        page.navigate("/chuyen-muc/van-hoa");
        Hands.link(page, HEADLINE).click();
        assertThat(page.locator("h1")).hasText(HEADLINE);
        assertThat(page.locator(".body h2")).hasText("Tiếng cười ở nhà văn hóa");
        assertThat(Hands.link(page, "Văn hóa Mường").first()).isVisible();
    }
}
