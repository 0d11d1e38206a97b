package vn.chieng.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** The one browser of a test run: the system's Chromium, else the one that Playwright fetches, else none. */
final class Browsers implements AutoCloseable {

    private static final String SKIP = "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD";
    /** Names a browser, or by a path that is not there plays a machine without one. */
    private static final String NAMED = "CHIENG_TEST_BROWSER";
    private static final List<String> PROGRAMS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge");
    private static final Path ON_A_MAC = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    /** A Chromium that speaks to nobody but the paper. */
    private static final List<String> QUIET = List.of("--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final long MINUTES_TO_FETCH = 5;
    /** In milliseconds: a machine with much else to do is slow, not wrong. */
    private static final int PATIENCE = 20_000;
    /** What the build prints as its last words, if it is there. */
    private static final Path NOT_MADE = Path.of("target/journeys/not-made.txt");

    private final @Nullable Playwright playwright;
    private final @Nullable Browser browser;
    private final String trouble;
    private final Set<String> notMade = new TreeSet<>();

    private Browsers(@Nullable Playwright playwright, @Nullable Browser browser, String trouble) {
        this.playwright = playwright;
        this.browser = browser;
        this.trouble = trouble;
    }

    static Browsers start() {
        Playwright playwright = null;
        try {
            Files.deleteIfExists(NOT_MADE);
            var program = program();
            if (program.isEmpty() && !"1".equals(System.getenv(SKIP))) {
                fetch();
            }
            // Playwright itself would fetch three browsers on its first start.
            playwright = Playwright.create(new CreateOptions().setEnv(Map.of(SKIP, "1")));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            return new Browsers(playwright, playwright.chromium().launch(options(program)), "");
        } catch (PlaywrightException | IOException none) {
            if (playwright != null) {
                playwright.close();
            }
            return new Browsers(null, null, reason(none));
        }
    }

    Browser browser() {
        return Objects.requireNonNull(browser, trouble);
    }

    /**
     * @throws TestAbortedException for want of a browser, after noting which journey nobody makes; where everything is expected to
     *                              be tested ({@code CI=true}) it is a failure
     */
    void mustServe(String journey) {
        if (browser == null && "true".equalsIgnoreCase(System.getenv("CI"))) {
            throw new AssertionError("There is no browser for " + journey + ": " + trouble);
        }
        if (browser == null) {
            notMade.add(journey);
            throw new TestAbortedException(trouble);
        }
    }

    @Override
    public void close() throws IOException {
        if (playwright != null) {
            playwright.close();
        }
        if (!notMade.isEmpty()) {
            Files.createDirectories(NOT_MADE.getParent());
            Files.writeString(NOT_MADE, """
                    No browser was found, so these journeys were not made: %s; install Chromium (on Debian: apt-get install chromium) \
                    or unset PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD so that Playwright can fetch one, and build again (%s).
                    """.formatted(String.join(", ", notMade), trouble));
        }
    }

    /** The one telling line of what Playwright prints as a block. */
    private static String reason(Exception none) {
        return String.valueOf(none.getMessage()).lines().map(String::strip).filter(line -> line.startsWith("message="))
                .findFirst().map(line -> line.substring("message=".length())).orElse(none.getClass().getSimpleName());
    }

    private static Optional<Path> program() {
        var named = System.getenv(NAMED);
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        var folders = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of).toList();
        return Stream.concat(PROGRAMS.stream().flatMap(name -> folders.stream().map(folder -> folder.resolve(name))), Stream.of(ON_A_MAC))
                .filter(Files::isExecutable).findFirst();
    }

    private static LaunchOptions options(Optional<Path> program) {
        var flags = new ArrayList<>(QUIET);
        if ("root".equals(System.getProperty("user.name"))) {
            flags.add("--no-sandbox");
        }
        var options = new LaunchOptions().setArgs(flags);
        program.ifPresent(options::setExecutablePath);
        return options;
    }

    private static void fetch() throws IOException {
        var install = Driver.ensureDriverInstalled(Map.of(SKIP, "1"), false).createProcessBuilder();
        install.command().addAll(List.of("install", "--only-shell", "chromium"));
        install.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        var process = install.start();
        try {
            process.waitFor(MINUTES_TO_FETCH, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroy();
        }
    }
}
