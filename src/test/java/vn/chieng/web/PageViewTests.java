package vn.chieng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import vn.chieng.ChiengTest;

@ChiengTest
class PageViewTests {

    @Autowired
    private ThymeleafViewResolver pages;
    @Autowired
    private SpringTemplateEngine engine;
    @Autowired
    private ApplicationContext application;

    @Test
    void pagesAreWrittenByIt() throws Exception {
        assertThat(pages.resolveViewName("reading/about", Locale.ROOT)).isInstanceOf(PageView.class);
    }

    @Test
    void templatesReadRecordsDirectly() {
        var expressions = new ThymeleafEvaluationContext(application, null);
        var given = new Context(Locale.ROOT, Map.of(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME, expressions));
        for (int page = 0; page < 2; page++) {
            engine.getConfiguration().getEngineContextFactory().createEngineContext(engine.getConfiguration(), null, Map.of(), given);
        }
        assertThat(expressions.getPropertyAccessors()).filteredOn(RecordComponents.class::isInstance).hasSize(1);
    }

    @Test
    void whatATemplateSetsIsGoneAfterIt() {
        var request = new MockHttpServletRequest();
        request.setAttribute("edition", "vi");
        request.setAttribute("path", "/");
        var inside = new PageView.WithItsOwnAttributes(request);
        inside.setAttribute("edition", "en");
        inside.setAttribute("card", 1);
        inside.removeAttribute("path");

        assertThat(inside.getAttribute("edition")).isEqualTo("en");
        assertThat(inside.getAttribute("path")).isNull();
        assertThat(Collections.list(inside.getAttributeNames())).containsExactlyInAnyOrder("edition", "card");
        assertThat(request.getAttribute("edition")).isEqualTo("vi");
        assertThat(request.getAttribute("path")).isEqualTo("/");
        assertThat(request.getAttribute("card")).isNull();
    }
}
