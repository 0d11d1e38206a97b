package vn.chieng.reading;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.StringUtils;
import vn.chieng.search.Segment;

/**
 * {@code chieng:marked="${hit.headline}"}: the element's text is these segments, what was looked for in {@code <mark>}; without
 * any, the element is left out. A page of results has some two hundred segments, and each would be several steps of a template.
 */
@Component
class MarkedText extends AbstractProcessorDialect {

    private static final String PREFIX = "chieng";
    private static final String ATTRIBUTE = "marked";
    private static final int PRECEDENCE = 1300;

    MarkedText() {
        super("Chiêng", PREFIX, PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Writing(prefix));
    }

    static String html(Collection<?> segments) {
        var html = new StringBuilder();
        for (var segment : segments) {
            var piece = (Segment) segment;
            var text = StringUtils.escapeXml(piece.text());
            if (piece.marked()) {
                html.append("<mark>").append(text).append("</mark>");
            } else {
                html.append(text);
            }
        }
        return html.toString();
    }

    private static final class Writing extends AbstractStandardExpressionAttributeTagProcessor {

        Writing(String prefix) {
            super(TemplateMode.HTML, prefix, ATTRIBUTE, PRECEDENCE, true);
        }

        @Override
        protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String value, Object segments,
                IElementTagStructureHandler structure) {
            var html = html((Collection<?>) segments);
            if (html.isEmpty()) {
                structure.removeElement();
            } else {
                structure.setBody(html, false);
            }
        }
    }
}
