package vn.chieng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class BarePageTests {

    private final Editions editions = new Editions(List.of("vi", "en"));
    private MessageSource messages;
    private BarePage bare;

    @BeforeEach
    void prepare() throws IOException {
        messages = new MessagesConfiguration().messageSource();
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        var templates = new SpringTemplateEngine();
        templates.setTemplateResolver(files);
        templates.setTemplateEngineMessageSource(messages);
        bare = new BarePage(templates, editions, new Addresses(messages), new StaticListableBeanFactory().getBeanProvider(ResourceUrlProvider.class));
    }

    @Test
    void isWrittenWithNothingButWords() {
        assertThat(page("en", 414))
                .startsWith("<!doctype html>")
                .contains("<html lang=\"en\">", "class=\"gong\"", "<p class=\"kicker\">414</p>", "That address is too long", "href=\"/static/css/base.css\"",
                        "action=\"/en/search\"", "href=\"/en\"")
                .doesNotContain("lang=\"vi\"", "th:", "??");
        assertThat(page("vi", 431)).contains("<html lang=\"vi\">", "cookie", "action=\"/tim-kiem\"").doesNotContain("lang=\"en\"");
    }

    @Test
    void staysSmall() {
        assertThat(page("vi", 400).length()).isLessThan(3_000);
    }

    @Test
    void speaksEveryLanguageWhereTheAddressWasNotUnderstood() {
        var english = editions.in("en").orElseThrow();
        var page = bare.of(editions.first(), Fault.of(400, editions.first(), messages, null), List.of(Fault.of(400, english, messages, null)));

        assertThat(page).contains("<html lang=\"vi\">", "Không hiểu được yêu cầu", "<section lang=\"en\">", "That request made no sense to us", "href=\"/en\"");
    }

    private String page(String language, int status) {
        var edition = editions.in(language).orElseThrow();
        return bare.of(edition, Fault.of(status, edition, messages, null));
    }
}
