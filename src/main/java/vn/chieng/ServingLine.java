package vn.chieng;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import vn.chieng.database.OperatorWords;

/** The one line that a healthy start leaves on the console. */
record ServingLine(OperatorWords words, Ground ground) implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var address = address(event.getApplicationContext().getEnvironment());
        ground.servesAt(address);
        System.out.println(words.say("ready", address));
    }

    private static String address(Environment environment) {
        var scheme = environment.containsProperty("server.ssl.bundle") || environment.containsProperty("server.ssl.key-store") ? "https" : "http";
        var host = environment.getProperty("server.address", "localhost");
        return scheme + "://" + host + ":" + environment.getProperty("local.server.port") + "/";
    }
}
