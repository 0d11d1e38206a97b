package vn.chieng.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test in a browser, on the demo paper as it is served: tests take a {@link com.microsoft.playwright.Page}, or {@link Windows}
 * to open several. {@link InABrowser} comes first: without a browser nothing is started.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("journey")
@ExtendWith(InABrowser.class)
@DemoPaper
@interface Journey {}
