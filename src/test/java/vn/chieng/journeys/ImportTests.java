package vn.chieng.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chieng.account.Role;
import vn.chieng.account.Staff;

@Journey
class ImportTests {

    private static final String LINE = """
            {"type":"article","id":"nhap-1","language":"vi","headline":"Đêm chiêng ở nhà văn hóa xóm Đóng","format":"text",\
            "standfirst":"Cả xóm cùng tập một bài chiêng.","body":"Đoạn thứ nhất.\\n\\nĐoạn thứ hai.","byline":"Bùi Thị Mai",\
            "section":"culture","topics":["cong-tac-can-bo"],"places":["d157"],"published":"2024-03-01T08:00:00+07:00"}
            """;

    @Autowired Staff staff;

    @Test
    void anEditorBringsInAnArticleAndReadersHaveIt(Page page) {
        Hands.signIn(page, staff.working(Role.EDITOR), "/toa-soan/nhap-bai");
        page.locator("#text").fill(LINE);
        page.locator("input[name=publish]").check();
        page.locator("main form button").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("1");

        page.navigate("/luu-tru/2024/03/01");
        Hands.link(page, "Đêm chiêng ở nhà văn hóa xóm Đóng").click();
        assertThat(page.locator(".body")).containsText("Đoạn thứ hai.");
    }
}
