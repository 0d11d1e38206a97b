package vn.chieng.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.expression.AccessException;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

class RecordComponentsTests {

    private record Card(String headline, Inner inner) {}

    private record Inner(int number) {}

    private record Foreign() {}

    private final RecordComponents components = new RecordComponents();

    @Test
    void readsWhatARecordHasOfAnyVisibility() {
        var context = new StandardEvaluationContext();
        context.setPropertyAccessors(List.of(components));
        var number = new SpelExpressionParser().parseExpression("inner.number");

        assertThat(number.getValue(context, new Card("Lạc Sơn", new Inner(7)))).isEqualTo(7);
        assertThat(number.getValue(context, new Card("Kim Bôi", new Inner(9)))).isEqualTo(9);
    }

    @Test
    void leavesToOthersWhatIsNoComponentOfOurs() {
        var context = new StandardEvaluationContext();
        assertThat(components.canRead(context, new Foreign(), "headline")).isFalse();
        assertThat(components.canRead(context, "a text", "length")).isFalse();
        assertThat(components.canRead(context, null, "headline")).isFalse();
        assertThatExceptionOfType(AccessException.class).isThrownBy(() -> components.read(context, new Foreign(), "headline"));
    }
}
