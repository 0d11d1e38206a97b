package vn.chieng.account;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is signed in where. Ending a session is a plain delete, so that it happens in the transaction of its cause. */
@Repository
class OpenSessions {

    private final JdbcClient database;

    OpenSessions(JdbcClient database) {
        this.database = database;
    }

    void end(String login) {
        database.sql("delete from spring_session where principal_name = ?").param(login).update();
    }

    void endOthers(String login, @Nullable String keptSession) {
        database.sql("delete from spring_session where principal_name = ? and session_id is distinct from ?")
                .params(login, keptSession)
                .update();
    }
}
