package vn.chieng.rescue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Forgets a kept form once it was sent and taken, which is when its page redirects. */
@Configuration
class SentAgain implements WebMvcConfigurer, HandlerInterceptor {

    private final FormRescue rescue;

    SentAgain(FormRescue rescue) {
        this.rescue = rescue;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object page, @Nullable Exception failure) {
        if (request.getMethod().equals("POST") && response.getStatus() / 100 == 3) {
            number(request, FormRescue.SENT_AGAIN).ifPresent(id -> rescue.forget(request, Long.parseUnsignedLong(id)));
            number(request, FormRescue.SITTINGS).ifPresent(sitting -> rescue.forgetTyped(request, sitting));
        }
    }

    private static Optional<String> number(HttpServletRequest request, String field) {
        return Optional.ofNullable(request.getParameter(field)).filter(value -> value.matches("[0-9]{1,20}"));
    }
}
