package vn.chieng;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** When no connection is to be had, readers are told so soon, in their language. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"chieng.seeds=none", "chieng.clockwork=false", "chieng.home=target/test-home/${random.uuid}"})
@Import({TestDatabase.class, TestClock.class})
class DatabaseAwayTests {

    @LocalServerPort int port;
    @Autowired HikariDataSource pool;

    private final List<Connection> taken = new ArrayList<>();

    @BeforeEach
    void takeEveryConnection() throws SQLException {
        assertThat(pool.getConnectionTimeout()).isEqualTo(5_000);
        while (taken.size() < pool.getMaximumPoolSize()) {
            taken.add(pool.getConnection());
        }
        pool.setConnectionTimeout(300);
    }

    @AfterEach
    void giveThemBack() throws SQLException {
        for (var connection : taken) {
            connection.close();
        }
        pool.setConnectionTimeout(5_000);
    }

    @Test
    void saysSoInTheEditionThatWasAsked() throws IOException {
        var client = new WireClient(port);

        assertThat(client.get("/")).matches(answer -> answer.is(503) && answer.isOurs("vi") && answer.body().contains("tạm thời không mở được"));
        assertThat(client.get("/en/search?q=a")).matches(answer -> answer.is(503) && answer.isOurs("en"));
        assertThat(client.get("/bai-viet/1").head()).contains("Retry-After: 30", "Cache-Control: no-store");
        assertThat(client.get("/en/newsroom", "Cookie: chieng-session=MTIzNDU2NzgtMTIzNC0xMjM0LTEyMzQtMTIzNDU2Nzg5MGFi"))
                .matches(answer -> answer.is(503) && answer.isOurs("en"));
    }
}
