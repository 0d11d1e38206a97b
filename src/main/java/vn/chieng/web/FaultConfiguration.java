package vn.chieng.web;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.mvc.Controller;

/**
 * Sends faults of our own, and requests that no browser makes, to a page that is made without the advice that fills the site's
 * frame: the database which that advice asks may be what is broken, and waiting for it would make the trouble worse.
 */
@Configuration
class FaultConfiguration {

    private static final String BARE = "/fault";

    /** Nobody who follows links meets these; they are answered at the least cost. */
    private static final int[] ODD = {400, 405, 406, 413, 414, 415, 416, 417, 431};

    @Bean
    ErrorPageRegistrar bareFaults() {
        return registry -> {
            registry.addErrorPages(new ErrorPage(Throwable.class, BARE));
            IntStream.concat(Arrays.stream(ODD), IntStream.of(500, 502, 503))
                    .forEach(status -> registry.addErrorPages(new ErrorPage(HttpStatus.valueOf(status), BARE)));
        };
    }

    @Bean(BARE)
    Controller bareFault(FaultPages pages) {
        return pages::plain;
    }
}
