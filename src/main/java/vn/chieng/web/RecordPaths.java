package vn.chieng.web;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Follows {@code ${hit.card.href}} from record to record by itself: most of what our templates say is such a path, and the expression
 * language takes five times as long for one. Whatever else an expression is, or leads through, is left to the expression language.
 */
final class RecordPaths implements IStandardVariableExpressionEvaluator {

    private static final Pattern PATH = Pattern.compile("[a-zA-Z]+(\\.[a-zA-Z]+)*");
    /** Words of the expression language, and names of what a request brings along, which some places of a template must not read. */
    private static final Pattern OTHERWISE = Pattern.compile("(true|false|null|param|session|application|execInfo)(\\..*)?");
    private static final String[] NO_PATH = {};

    private final IStandardVariableExpressionEvaluator others = SPELVariableExpressionEvaluator.INSTANCE;
    private final RecordComponents components;
    /** As many as the templates have. */
    private final Map<String, String[]> paths = new ConcurrentHashMap<>();

    RecordPaths(RecordComponents components) {
        this.components = components;
    }

    /** The dialect that evaluates by these. */
    SpringStandardDialect instead(SpringStandardDialect standard) {
        var quicker = new SpringStandardDialect() {
            @Override
            public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
                return RecordPaths.this;
            }
        };
        quicker.setEnableSpringELCompiler(standard.getEnableSpringELCompiler());
        quicker.setRenderHiddenMarkersBeforeCheckboxes(standard.getRenderHiddenMarkersBeforeCheckboxes());
        return quicker;
    }

    @Override
    public @Nullable Object evaluate(IExpressionContext context, IStandardVariableExpression expression, StandardExpressionExecutionContext how) {
        var path = expression.getUseSelectionAsRoot() || how.getPerformTypeConversion() ? NO_PATH : path(expression.getExpression());
        if (path.length == 0) {
            return others.evaluate(context, expression, how);
        }
        var at = context.getVariable(path[0]);
        for (int step = 1; step < path.length; step++) {
            var accessor = at instanceof Record ? components.accessor(at.getClass(), path[step]) : null;
            if (accessor == null) {
                return others.evaluate(context, expression, how);
            }
            try {
                at = accessor.invoke(at);
            } catch (IllegalAccessException | InvocationTargetException failure) {
                return others.evaluate(context, expression, how);
            }
        }
        return at;
    }

    private String[] path(String expression) {
        var known = paths.get(expression);
        return known == null ? paths.computeIfAbsent(expression, RecordPaths::split) : known;
    }

    private static String[] split(String expression) {
        return PATH.matcher(expression).matches() && !OTHERWISE.matcher(expression).matches() ? expression.split("\\.") : NO_PATH;
    }
}
