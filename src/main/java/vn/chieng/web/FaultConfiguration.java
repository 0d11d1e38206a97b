package vn.chieng.web;

import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.mvc.Controller;

/**
 * Sends faults of our own to a page that is made without the advice that fills the site's frame: the database which that
 * advice asks may be what is broken, and waiting for it would make the trouble worse.
 */
@Configuration
class FaultConfiguration {

    private static final String OURS = "/fault";

    @Bean
    ErrorPageRegistrar ourFaults() {
        return registry -> registry.addErrorPages(
                new ErrorPage(Throwable.class, OURS),
                new ErrorPage(HttpStatus.INTERNAL_SERVER_ERROR, OURS),
                new ErrorPage(HttpStatus.BAD_GATEWAY, OURS),
                new ErrorPage(HttpStatus.SERVICE_UNAVAILABLE, OURS));
    }

    @Bean(OURS)
    Controller ourFault(FaultPages pages) {
        return pages::plain;
    }
}
