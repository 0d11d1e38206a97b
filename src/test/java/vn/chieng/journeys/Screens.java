package vn.chieng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chieng.account.Role;
import vn.chieng.account.Staff;

/**
 * Pictures of ten pages for the eye and the README, in {@code target/screens}; no part of the build:
 * {@code ./mvnw test -Dtest=Screens -Dsurefire.excludedGroups=}.
 */
@Journey
@Tag("screens")
class Screens {

    private static final Path KEPT = Path.of("target/screens");

    @Autowired Staff staff;

    private record Addresses(String home, String door, String list, Map<String, String> others) {

        static Addresses in(String language) {
            return language.equals("vi")
                    ? new Addresses("/", "/dang-nhap", "/toa-soan", ordered("topic", "/chu-de/chieng-muong", "place", "/dia-phuong/huyen-lac-son",
                            "section", "/chuyen-muc/van-hoa", "results", "/tim-kiem?q=lac+son", "places", "/dia-phuong"))
                    : new Addresses("/en", "/en/sign-in", "/en/newsroom", ordered("topic", "/en/topics/muong-gongs", "place", "/en/places/huyen-lac-son",
                            "section", "/en/sections/culture", "results", "/en/search?q=lac+son", "places", "/en/places"));
        }

        private static Map<String, String> ordered(String... pairs) {
            var map = new LinkedHashMap<String, String>();
            for (var i = 0; i < pairs.length; i += 2) {
                map.put(pairs[i], pairs[i + 1]);
            }
            return map;
        }
    }

    @ParameterizedTest
    @CsvSource({"phone,LIGHT,vi", "phone,DARK,vi", "phone,LIGHT,en", "phone,DARK,en", "desk,LIGHT,vi", "desk,DARK,vi", "desk,LIGHT,en", "desk,DARK,en"})
    void takePictures(String width, ColorScheme light, String language, Windows windows) {
        var ending = "-%s-%s-%s.png".formatted(width, light.name().toLowerCase(Locale.ROOT), language);
        var page = width.equals("phone") ? windows.openPhone(options -> as(options, light)) : windows.open(options -> as(options, light));
        var addresses = Addresses.in(language);
        take(page, addresses.home(), "front" + ending);
        take(page, page.locator("main article a").first().getAttribute("href"), "article" + ending);
        addresses.others().forEach((name, address) -> take(page, address, name + ending));
        take(page, addresses.door(), "sign-in" + ending);
        page.navigate(addresses.door() + "?to=" + addresses.list());
        page.locator("#login").fill(staff.working(Role.EDITOR).login());
        page.locator("#password").fill(Staff.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(addresses.list());
        take(page, addresses.list(), "newsroom" + ending);
        page.locator("main table a").first().click();
        take(page, page.url(), "writing" + ending);
    }

    private static NewContextOptions as(NewContextOptions options, ColorScheme light) {
        return options.setColorScheme(light);
    }

    private static void take(Page page, String address, String file) {
        assertThat(page.navigate(address).status()).as(address).isLessThan(400);
        page.evaluate("Promise.all([...document.images].map(image => { image.loading = 'eager'; return image.decode().catch(() => null); }))");
        page.screenshot(new ScreenshotOptions().setPath(KEPT.resolve(file)).setFullPage(true));
    }
}
