package vn.chieng.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.chieng.FreshHome;
import vn.chieng.TestDatabase;
import vn.chieng.account.Staff;

/** The demo paper as it is served after its first start; all who ask for it share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "chieng.seeds=demo")
@ContextConfiguration(initializers = FreshHome.class)
@Import({TestDatabase.class, Staff.class})
public @interface DemoPaper {}
