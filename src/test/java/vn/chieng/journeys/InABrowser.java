package vn.chieng.journeys;

import com.microsoft.playwright.Page;
import java.lang.reflect.Constructor;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import vn.chieng.search.IndexUpkeep;

/** Gives tests windows of the run's one browser, and keeps what was seen where a test failed. */
class InABrowser implements InvocationInterceptor, AfterEachCallback, ParameterResolver {

    private static final Namespace OURS = Namespace.create(InABrowser.class);

    /** Before the paper is started, which would be in vain without a browser; for each test, so that each is reported. */
    @Override
    public <T> T interceptTestClassConstructor(Invocation<T> construction, ReflectiveInvocationContext<Constructor<T>> called,
            ExtensionContext context) throws Throwable {
        browsers(context).mustServe(context.getRequiredTestClass().getSimpleName());
        return construction.proceed();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Page.class || type == Windows.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var windows = context.getStore(OURS).computeIfAbsent(Windows.class, key -> windows(context), Windows.class);
        return parameter.getParameter().getType() == Page.class ? windows.open() : windows;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var windows = context.getStore(OURS).remove(Windows.class, Windows.class);
        if (windows == null) {
            return;
        }
        try (windows) {
            if (context.getExecutionException().isPresent() || !windows.complaints().isEmpty()) {
                windows.keepAs(context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName());
            }
            Assertions.assertThat(windows.complaints()).as("what the browser complained about").isEmpty();
        }
    }

    private static Windows windows(ExtensionContext context) {
        var paper = SpringExtension.getApplicationContext(context);
        // Search and related articles follow what is published after a moment; on the first journey that is the whole demo paper.
        paper.getBean(IndexUpkeep.class).awaitCaughtUp(Duration.ofMinutes(2));
        return new Windows(browsers(context).browser(), "http://localhost:" + paper.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private static Browsers browsers(ExtensionContext context) {
        return context.getRoot().getStore(OURS).computeIfAbsent(Browsers.class, key -> Browsers.start(), Browsers.class);
    }
}
