package vn.chieng.web;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a database that does not answer, which will pass, from a fault. */
final class DatabaseAway {

    /** PostgreSQL is being stopped, has crashed, or is not up yet. */
    private static final Set<String> DOWN = Set.of("57P01", "57P02", "57P03");

    private static final String NO_CONNECTION = "08";

    private DatabaseAway() {}

    static boolean isCauseOf(@Nullable Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(30)
                .anyMatch(one -> one instanceof SQLException sql && isAway(sql));
    }

    private static boolean isAway(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        return failure instanceof SQLTransientConnectionException || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException || state.startsWith(NO_CONNECTION) || DOWN.contains(state);
    }
}
