package vn.chieng.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.chieng.FreshHome;
import vn.chieng.TestDatabase;
import vn.chieng.account.Staff;

/**
 * A test in a browser, on the paper as it is served: tests take a {@link com.microsoft.playwright.Page}, or {@link Windows} to
 * open several. All journeys share one running paper, the demo
 * paper. {@link InABrowser} comes first: without a browser nothing is started.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("journey")
@ExtendWith(InABrowser.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "chieng.seeds=demo")
@ContextConfiguration(initializers = FreshHome.class)
@Import({TestDatabase.class, Staff.class})
@interface Journey {}
