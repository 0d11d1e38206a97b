package vn.chieng;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.chieng.account.Staff;

/** The whole paper on a real PostgreSQL, empty of articles; one context for every test that says just this. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"chieng.seeds=none", "chieng.clockwork=false", "chieng.address=http://localhost:8080"})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshHome.class)
@Import({TestDatabase.class, TestClock.class, Newspaper.class, Staff.class})
public @interface ChiengTest {}
