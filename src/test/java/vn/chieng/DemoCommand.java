package vn.chieng;

import java.util.concurrent.Callable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A command as a module would bring it. */
@Component
@Command(name = "demo")
class DemoCommand implements Callable<Integer> {

    private final JdbcTemplate database;

    @Option(names = "--setting", defaultValue = "fsync")
    private String setting;

    DemoCommand(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public Integer call() {
        System.out.println(setting + "=" + database.queryForObject("select current_setting(?)", String.class, setting));
        return 7;
    }
}
