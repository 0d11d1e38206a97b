package vn.chieng.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The browser windows of one test, each of a person of their own: nothing is shared, not even a cookie. */
public final class Windows implements AutoCloseable {

    private static final Path KEPT = Path.of("target/journeys");

    private final Browser browser;
    private final String paper;
    private final List<Page> pages = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Windows(Browser browser, String paper) {
        this.browser = browser;
        this.paper = paper;
    }

    Page open() {
        return open(options -> options);
    }

    /** A telephone of a few years ago. */
    Page openPhone(UnaryOperator<NewContextOptions> choose) {
        return open(options -> choose.apply(options.setViewportSize(360, 740).setDeviceScaleFactor(2).setIsMobile(true).setHasTouch(true)));
    }

    Page open(UnaryOperator<NewContextOptions> choose) {
        var context = browser.newContext(choose.apply(new NewContextOptions().setBaseURL(paper).setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh").setViewportSize(1280, 800).setReducedMotion(ReducedMotion.REDUCE)));
        context.tracing().start(new Tracing.StartOptions().setSnapshots(true));
        var page = context.newPage();
        pages.add(page);
        listen(context);
        return page;
    }

    /** What no page may do whatever the journey: break in a script, offend the content security policy, miss a file. */
    List<String> complaints() {
        return complaints;
    }

    /** Leaves pictures of all windows and what led there, to be opened at trace.playwright.dev or with {@code show-trace}. */
    void keepAs(String name) {
        for (var i = 0; i < pages.size(); i++) {
            var file = name + (i == 0 ? "" : "-" + (i + 1));
            pages.get(i).screenshot(new ScreenshotOptions().setPath(KEPT.resolve(file + ".png")).setFullPage(true));
            pages.get(i).context().tracing().stop(new Tracing.StopOptions().setPath(KEPT.resolve(file + ".zip")));
        }
    }

    @Override
    public void close() {
        pages.stream().map(Page::context).forEach(BrowserContext::close);
    }

    private void listen(BrowserContext context) {
        context.onWebError(error -> complaints.add(error.error()));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        context.onResponse(answer -> {
            if (answer.status() >= 400 && List.of("stylesheet", "script", "image", "font").contains(answer.request().resourceType())) {
                complaints.add(answer.status() + " " + answer.url());
            }
        });
    }
}
