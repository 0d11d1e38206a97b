package vn.chieng.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.AccessException;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.TypedValue;

/**
 * Reads components of our records for templates. Without it, each of the hundreds of times that a page names one, the expression
 * language looks for it anew and asks whether templates may see its type.
 */
final class RecordComponents implements PropertyAccessor {

    private static final Class<?>[] RECORDS = {Record.class};
    private static final String OURS = RecordComponents.class.getPackageName().replaceFirst("[^.]+$", "");

    private final ClassValue<Map<String, Method>> known = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return type.getName().startsWith(OURS) ? componentsOf(type) : Map.of();
        }
    };

    private static Map<String, Method> componentsOf(Class<?> type) {
        var accessors = Arrays.stream(type.getRecordComponents()).collect(Collectors.toUnmodifiableMap(RecordComponent::getName, RecordComponent::getAccessor));
        accessors.values().forEach(accessor -> accessor.setAccessible(true));
        return accessors;
    }

    /** Null where it has no such component, or is no record of ours. */
    @Nullable Method accessor(Class<?> type, String name) {
        return known.get(type).get(name);
    }

    @Override
    public Class<?>[] getSpecificTargetClasses() {
        return RECORDS;
    }

    @Override
    public boolean canRead(EvaluationContext context, @Nullable Object target, String name) {
        return target instanceof Record && accessor(target.getClass(), name) != null;
    }

    @Override
    public TypedValue read(EvaluationContext context, @Nullable Object target, String name) throws AccessException {
        var accessor = target instanceof Record ? accessor(target.getClass(), name) : null;
        if (accessor == null) {
            throw new AccessException("No component " + name);
        }
        try {
            return new TypedValue(accessor.invoke(target));
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new AccessException("Component " + name + " can't be read", failure);
        }
    }

    @Override
    public boolean canWrite(EvaluationContext context, @Nullable Object target, String name) {
        return false;
    }

    @Override
    public void write(EvaluationContext context, @Nullable Object target, String name, @Nullable Object value) throws AccessException {
        throw new AccessException("Records don't change");
    }
}
