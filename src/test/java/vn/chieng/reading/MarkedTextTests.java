package vn.chieng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import vn.chieng.search.Segment;

class MarkedTextTests {

    private final SpringTemplateEngine engine = engine();

    private static SpringTemplateEngine engine() {
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new MarkedText());
        return engine;
    }

    @Test
    void whatWasLookedForIsMarkedInItsPlace() {
        assertThat(written(List.of(new Segment("Đường về ", false), new Segment("Lạc Sơn", true), new Segment(" đã thông", false))))
                .isEqualTo("<p class=\"excerpt\">Đường về <mark>Lạc Sơn</mark> đã thông</p>");
    }

    @Test
    void nothingThatATextSaysIsTakenForMarkup() {
        assertThat(written(List.of(new Segment("1 < 2 & <script>", false), new Segment("\"</mark>", true))))
                .isEqualTo("<p class=\"excerpt\">1 &lt; 2 &amp; &lt;script&gt;<mark>&quot;&lt;/mark&gt;</mark></p>");
    }

    @Test
    void withoutATextThereIsNoElement() {
        assertThat(written(List.of())).isEmpty();
    }

    private String written(List<Segment> segments) {
        return engine.process("<p class=\"excerpt\" chieng:marked=\"${segments}\"></p>", new Context(Locale.ROOT, Map.of("segments", segments)));
    }
}
