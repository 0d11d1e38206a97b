package vn.chieng;

import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.convert.ConversionFailedException;
import org.yaml.snakeyaml.error.YAMLException;
import vn.chieng.database.Trouble;

/**
 * Which trouble lies behind a failed start.
 *
 * @param database its address, without secrets
 * @param log      the file that holds the details
 */
record Diagnosis(String database, String log) {

    Trouble of(Throwable failure) {
        return Stream.<Function<Throwable, @Nullable Trouble>>of(Diagnosis::outside, this::connection, this::schema, Diagnosis::configuration)
                .flatMap(look -> causes(failure).map(look).filter(Objects::nonNull))
                .findFirst()
                .orElseGet(() -> new Trouble("trouble.unknown", message(failure), log));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private static @Nullable Trouble outside(Throwable cause) {
        return switch (cause) {
            case Trouble known -> known;
            case PortInUseException port -> new Trouble("trouble.port-in-use", port.getPort());
            default -> null;
        };
    }

    private @Nullable Trouble connection(Throwable cause) {
        var state = cause instanceof SQLException sql ? Objects.requireNonNullElse(sql.getSQLState(), "") : "";
        if (state.startsWith("28")) {
            return new Trouble("trouble.database-password", database);
        }
        if (state.equals("3D000")) {
            return new Trouble("trouble.database-missing", database);
        }
        return state.startsWith("08") || state.startsWith("57P") ? new Trouble("trouble.database-unreachable", database) : null;
    }

    private @Nullable Trouble schema(Throwable cause) {
        return switch (cause) {
            case FlywayValidateException _ -> new Trouble("trouble.database-newer", database, log);
            case FlywayException migration -> new Trouble("trouble.migration", database, log, message(migration));
            case SchemaManagementException schema -> new Trouble("trouble.schema", database, log, message(schema));
            default -> null;
        };
    }

    private static @Nullable Trouble configuration(Throwable cause) {
        return switch (cause) {
            case BindException bind when bind.getProperty() != null ->
                    new Trouble("trouble.configuration", bind.getProperty().getName(), bind.getProperty().getValue());
            case InvalidConfigurationPropertyValueException value -> new Trouble("trouble.configuration", value.getName(), value.getValue());
            case ConversionFailedException value when !(value.getCause() instanceof InvalidConfigurationPropertyValueException) ->
                    new Trouble("trouble.configuration-value", value.getValue(), message(value));
            case TypeMismatchException value when value.getCause() == null -> new Trouble("trouble.configuration-value", value.getValue(), message(value));
            case YAMLException file -> new Trouble("trouble.configuration-file", oneLine(file.getMessage()));
            case IllegalArgumentException port when oneLine(port.getMessage()).startsWith("port out of range") ->
                    new Trouble("trouble.configuration", "server.port", port.getMessage().replaceFirst("\\D+", ""));
            default -> null;
        };
    }

    private static String message(Throwable failure) {
        var deepest = causes(failure).reduce(failure, (outer, inner) -> inner);
        return deepest.getMessage() == null ? deepest.toString() : oneLine(deepest.getMessage());
    }

    private static String oneLine(@Nullable String words) {
        return words == null ? "" : words.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
