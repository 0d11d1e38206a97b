package vn.chieng;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import vn.chieng.database.Home;
import vn.chieng.database.HomeLock;
import vn.chieng.database.Trouble;

/**
 * What must be in order before anything starts: the home can be written, only one process serves it, the log has a file in it.
 * Comes after the configuration is read and before logging starts.
 */
final class Ground implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final int BEFORE_LOGGING = Ordered.HIGHEST_PRECEDENCE + 15;

    private final String command;
    private final Map<String, Object> defaults = new HashMap<>();
    private String database = "";
    private String log = "";
    private @Nullable HomeLock serving;
    private @Nullable Trouble trouble;

    Ground(String command) {
        this.command = command;
    }

    @Override
    public int getOrder() {
        return BEFORE_LOGGING;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        environment.getPropertySources().addLast(new MapPropertySource("ground", defaults));
        defaults.put("logging.threshold.console", "off");
        try {
            lay(environment);
        } catch (Trouble found) {
            trouble = found;
        }
    }

    private void lay(ConfigurableEnvironment environment) {
        var named = databaseOf(environment);
        var home = new Home(Path.of(environment.getRequiredProperty("chieng.home")));
        database = named.isBlank() ? home.resolve("postgres").toString() : named;
        var place = place(environment);
        if (command.equals("serve")) {
            serving = own(home, place);
            Gate.mustBeFree(environment.getProperty("server.address", InetAddress.class), environment.getProperty("server.port", "0"));
        }
        defaults.put("logging.file.name", home.resolve("logs").resolve(place + ".log").toString());
        log = environment.getProperty("logging.file.name", "");
    }

    /** Troubles wait until logging is set up, or it would spill them over the console. */
    void mustHold() {
        if (trouble != null) {
            throw trouble;
        }
    }

    /** One process serves a home, or several that share an index: then each has a place of its own in it. */
    private String place(ConfigurableEnvironment environment) {
        if (!command.equals("serve") || environment.getProperty("chieng.search.opensearch", "").isBlank()) {
            return command;
        }
        var port = environment.getProperty("server.port", "0");
        return command + "-" + machine() + "-" + (port.equals("0") ? ProcessHandle.current().pid() : port);
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "machine";
        }
    }

    private static HomeLock own(Home home, String place) {
        var lock = HomeLock.tryOwn(home, place);
        if (lock == null) {
            throw new Trouble("trouble.second-serve", home.path(), HomeLock.said(home, place));
        }
        lock.say(process());
        return lock;
    }

    /** Names the address too, for whoever tries to serve the same home. */
    void servesAt(String address) {
        if (serving != null) {
            serving.say(process() + ", " + address);
        }
    }

    private static String process() {
        return "pid " + ProcessHandle.current().pid();
    }

    private static String databaseOf(ConfigurableEnvironment environment) {
        var url = environment.getProperty("spring.datasource.url", "").replaceFirst("\\?.*$", "").replaceFirst("//[^/@]*@", "//");
        if (!url.isBlank() && !url.startsWith("jdbc:postgresql:")) {
            throw new Trouble("trouble.database-url", url);
        }
        return url;
    }

    String database() {
        return database;
    }

    String log() {
        return log;
    }
}
