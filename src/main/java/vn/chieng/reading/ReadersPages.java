package vn.chieng.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.chieng.account.PublicPages;
import vn.chieng.web.Origin;

/** Opens the readers' pages to everybody, and tells caches how long they are good for. */
@Configuration
class ReadersPages implements WebMvcConfigurer {

    /** Kept, but asked for again each time: what is withdrawn is gone at once, and what is unchanged costs a few bytes. */
    private static final String FOR_CACHES = CacheControl.noCache().cachePublic().getHeaderValue();

    @Bean
    PublicPages pagesForReaders() {
        return new PublicPages("/", "/@article/**", "/@section/**", "/@topic/**", "/@place", "/@place/{slug}", "/@archive", "/@archive/*/*/*",
                "/@about", "/@imprint", "/@search", "/@search/@suggest", "/@search/@description", "/@search/@feed.rss");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                if (handler instanceof HandlerMethod method && method.getBeanType().getPackage() == ReadersPages.class.getPackage()) {
                    response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_CACHES);
                }
                return true;
            }
        });
    }

    /** Where the paper stands, for the addresses in a page's head that must be whole. */
    @ControllerAdvice(basePackageClasses = ReadersPages.class)
    static class OriginOnEveryPage {

        private final Origin origin;

        OriginOnEveryPage(Origin origin) {
            this.origin = origin;
        }

        @ModelAttribute("origin")
        @Nullable String origin() {
            return origin.told();
        }
    }
}
