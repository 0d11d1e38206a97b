package vn.chieng.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people are called, for pages that know only how they sign in. */
@Component
public class People {

    private final JdbcClient database;

    People(JdbcClient database) {
        this.database = database;
    }

    /** Names by login; who has no account, as the paper's machinery has none, is left out. One query. */
    public Map<String, String> names(Collection<String> logins) {
        var names = new HashMap<String, String>();
        if (!logins.isEmpty()) {
            database.sql("select login, name from account where login in (:logins)").param("logins", new HashSet<>(logins))
                    .query(row -> {
                        names.put(row.getString(1), row.getString(2));
                    });
        }
        return names;
    }
}
