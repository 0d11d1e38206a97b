package vn.chieng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chieng.account.Role;
import vn.chieng.account.Staff;

/** Every kind of page can be used by everybody, by day and by night. */
@Journey
class AccessibilityTests {

    private static final List<String> READERS =
            List.of("/", "/chu-de/cong-tac-can-bo", "/dia-phuong/huyen-lac-son", "/dia-phuong", "/chuyen-muc/van-hoa", "/gioi-thieu",
                    "/tim-kiem?q=lac+son", "/luu-tru", "/dang-nhap", "/khong-co-trang-nay");
    private static final List<String> NEWSROOM = List.of("/toa-soan", "/toa-soan/bai-viet/them-moi", "/toa-soan/chu-de", "/toa-soan/anh",
            "/toa-soan/nhap-bai", "/mat-khau");

    @Autowired Staff staff;

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void readersPagesAreClean(ColorScheme light, Windows windows) {
        var page = windows.open(options -> options.setColorScheme(light));
        READERS.forEach(address -> isClean(page, address));
        page.navigate("/");
        isClean(page, page.locator("main article a").first().getAttribute("href"));
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void newsroomPagesAreClean(ColorScheme light, Windows windows) {
        var page = windows.open(options -> options.setColorScheme(light));
        Hands.signIn(page, staff.working(Role.EDITOR), "/toa-soan/chu-de");
        NEWSROOM.forEach(address -> isClean(page, address));
        page.navigate("/toa-soan");
        isClean(page, page.locator("main table a").first().getAttribute("href"));
    }

    @Test
    void pagesOfAdministratorsAndOfOneArticleAreClean(Windows windows) {
        var page = windows.open();
        Hands.signIn(page, staff.working(Role.ADMINISTRATOR), "/toa-soan/thiet-lap");
        List.of("/toa-soan/thiet-lap", "/toa-soan/tai-khoan", "/toa-soan/tai-khoan/them-moi").forEach(address -> isClean(page, address));
        page.navigate("/toa-soan/tai-khoan/them-moi");
        page.locator("main form button[type=submit]").first().click();
        isClean(page);
        page.navigate("/toa-soan");
        var article = page.locator("main table a").first().getAttribute("href");
        List.of("/xem-truoc", "/phien-ban?from=1&to=1", "/go-bai").forEach(beside -> isClean(page, article + beside));
    }

    private static void isClean(Page page, String address) {
        page.navigate(address);
        isClean(page);
    }

    private static void isClean(Page page) {
        var address = page.url();
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(address)
                .extracting(violation -> violation.getId() + ": " + violation.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml()).limit(3).toList())
                .isEmpty();
    }
}
