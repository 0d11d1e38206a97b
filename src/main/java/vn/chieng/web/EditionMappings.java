package vn.chieng.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Gives every handler one address in each edition, the request's language from its address, and the {@link Edition} to any
 * controller method that asks for it.
 */
@Configuration
class EditionMappings implements WebMvcConfigurer {

    private final Editions editions;

    EditionMappings(Editions editions) {
        this.editions = editions;
    }

    @Bean
    WebMvcRegistrations editionRegistrations(Addresses addresses) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new InEveryEdition(editions, addresses);
            }
        };
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return editions.of(request).locale();
            }

            @Override
            public void setLocale(HttpServletRequest request,
                    @Nullable HttpServletResponse response, @Nullable Locale locale) {
                throw new UnsupportedOperationException("The address decides the language");
            }
        };
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new HandlerMethodArgumentResolver() {
            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType() == Edition.class;
            }

            @Override
            public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
                    NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
                return editions.of(Objects.requireNonNull(
                        request.getNativeRequest(HttpServletRequest.class)));
            }
        });
    }

    private static final class InEveryEdition extends RequestMappingHandlerMapping {

        private final Editions editions;
        private final Addresses addresses;

        InEveryEdition(Editions editions, Addresses addresses) {
            this.editions = editions;
            this.addresses = addresses;
        }

        @Override
        protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> handler) {
            var mapping = super.getMappingForMethod(method, handler);
            if (mapping == null || mapping.getPatternValues().stream().noneMatch(InEveryEdition::isTemplate)) {
                return mapping;
            }
            var spelt = mapping.getPatternValues().stream()
                    .flatMap(pattern -> editions.all().stream().map(edition -> addresses.spelt(edition, pattern)))
                    .distinct()
                    .toArray(String[]::new);
            return mapping.mutate().paths(spelt).build();
        }

        private static boolean isTemplate(String pattern) {
            return pattern.equals("/") || pattern.contains("/@");
        }
    }
}
