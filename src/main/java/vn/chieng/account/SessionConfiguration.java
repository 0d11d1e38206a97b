package vn.chieng.account;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Sessions live in the database, so that two processes know the same people. Readers have none. */
@Configuration
class SessionConfiguration {

    /** For a sign-in page that is only looked at; a session with a person in it lives longer. */
    private static final int BEFORE_SIGN_IN = 30 * 60;

    /** Anything else in the cookie is nobody's session, and not for the database to see. */
    private static final Pattern SESSION = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Configuration
    @ConditionalOnWebApplication
    @EnableJdbcHttpSession(maxInactiveIntervalInSeconds = BEFORE_SIGN_IN)
    static class InTheDatabase {

        @Bean
        FilterRegistrationBean<SessionRepositoryFilter<?>> sessionsOnErrorPagesToo(SessionRepositoryFilter<?> sessions) {
            var registration = new FilterRegistrationBean<SessionRepositoryFilter<?>>(sessions);
            registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
            registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
            return registration;
        }
    }

    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer() {
            @Override
            public List<String> readCookieValues(HttpServletRequest request) {
                return super.readCookieValues(request).stream().filter(SESSION.asMatchPredicate()).toList();
            }
        };
        cookie.setCookieName("chieng-session");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** A session that an older release wrote and this one can't read is a session without a person, not a broken page. */
    @Bean
    GenericConversionService springSessionConversionService() {
        var reading = new DeserializingConverter(getClass().getClassLoader());
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(byte[].class, Object.class, bytes -> {
            try {
                return reading.convert(bytes);
            } catch (SerializationFailedException fromAnotherRelease) {
                return null;
            }
        });
        return conversions;
    }
}
