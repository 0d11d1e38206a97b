package vn.chieng.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class RecordPathsTests {

    private record Card(String headline, Inner inner, @Nullable String nothing) {}

    private record Inner(int number, List<String> names) {}

    private final SpringTemplateEngine engine = engine();

    private static SpringTemplateEngine engine() {
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.setDialect(new RecordPaths(new RecordComponents()).instead(new SpringStandardDialect()));
        return engine;
    }

    @Test
    void followsAPathFromRecordToRecord() {
        assertThat(written("<i th:text=\"${card.inner.number}\"></i>")).isEqualTo("<i>7</i>");
        assertThat(written("<i th:each=\"name : ${card.inner.names}\" th:text=\"${name}\"></i>")).isEqualTo("<i>Mường Bi</i><i>Mường Vang</i>");
        assertThat(written("<i th:if=\"${card.nothing}\">x</i>")).isEmpty();
        assertThat(written("<i th:text=\"${card.nothing} ?: ${card.headline}\"></i>")).isEqualTo("<i>Lạc Sơn &amp; Kim Bôi</i>");
    }

    @Test
    void aNameMeansWhatItMeansNearest() {
        assertThat(written("<i th:each=\"card : ${card.inner.names}\" th:text=\"${card}\"></i>")).isEqualTo("<i>Mường Bi</i><i>Mường Vang</i>");
        assertThat(written("<b th:with=\"inner=${card.inner}\"><i th:text=\"${inner.number}\"></i></b>")).isEqualTo("<b><i>7</i></b>");
    }

    @Test
    void nothingHasNoComponents() {
        assertThatThrownBy(() -> written("<i th:text=\"${card.nothing.length}\"></i>")).isInstanceOf(TemplateProcessingException.class);
        assertThatThrownBy(() -> written("<i th:text=\"${card.inner.nobody}\"></i>")).isInstanceOf(TemplateProcessingException.class);
    }

    @Test
    void leavesToTheExpressionLanguageWhatIsNoRecord() {
        assertThat(written("<i th:text=\"${map.key}\"></i>")).isEqualTo("<i>giá trị</i>");
        assertThat(written("<i th:text=\"${card.headline.length()}\"></i>")).isEqualTo("<i>17</i>");
        assertThat(written("<i th:text=\"${true}\"></i>")).isEqualTo("<i>true</i>");
        assertThat(written("<i th:text=\"${nobody}\"></i>")).isEqualTo("<i></i>");
    }

    private String written(String template) {
        var given = new HashMap<String, Object>(Map.of("card", new Card("Lạc Sơn & Kim Bôi", new Inner(7, List.of("Mường Bi", "Mường Vang")), null), "map", Map.of("key", "giá trị")));
        return engine.process(template, new Context(Locale.ROOT, given));
    }
}
