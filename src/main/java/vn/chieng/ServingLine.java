package vn.chieng;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import vn.chieng.database.OperatorWords;

/** The one line that a healthy start leaves on the console; a second where readers are served at an address nobody has told. */
record ServingLine(OperatorWords words, Ground ground) implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var environment = event.getApplicationContext().getEnvironment();
        var address = address(environment);
        ground.servesAt(address);
        System.out.println(words.say("ready", address));
        if (isUntold(environment)) {
            System.out.println(words.say("address-untold"));
        }
    }

    static boolean isUntold(Environment environment) {
        return environment.acceptsProfiles(Profiles.of("production")) && environment.getProperty("chieng.address", "").isBlank();
    }

    private static String address(Environment environment) {
        var scheme = environment.containsProperty("server.ssl.bundle") || environment.containsProperty("server.ssl.key-store") ? "https" : "http";
        var host = environment.getProperty("server.address", "localhost");
        return scheme + "://" + host + ":" + environment.getProperty("local.server.port") + "/";
    }
}
