package vn.chieng.web;

import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.expression.spel.support.StandardEvaluationContext;
import org.thymeleaf.context.IEngineContextFactory;
import org.thymeleaf.context.StandardEngineContextFactory;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Makes the template engine quick at what our templates do most. */
@Configuration(proxyBeanMethods = false)
class PageWriting {

    /** @param pages there are none where a command runs without the site */
    @Autowired
    void quicken(ObjectProvider<ThymeleafViewResolver> pages, SpringTemplateEngine engine) {
        pages.ifAvailable(site -> site.setViewClass(PageView.class));
        var components = new RecordComponents();
        var paths = new RecordPaths(components);
        engine.setDialects(engine.getDialects().stream().map(dialect -> dialect instanceof SpringStandardDialect standard ? paths.instead(standard) : dialect)
                .collect(Collectors.toSet()));
        engine.setEngineContextFactory(withRecords(new StandardEngineContextFactory(), components));
    }

    private static IEngineContextFactory withRecords(IEngineContextFactory contexts, RecordComponents components) {
        return (configuration, template, attributes, given) -> {
            if (given.getVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME) instanceof StandardEvaluationContext expressions
                    && !expressions.getPropertyAccessors().contains(components)) {
                expressions.addPropertyAccessor(components);
            }
            return contexts.createEngineContext(configuration, template, attributes, given);
        };
    }
}
