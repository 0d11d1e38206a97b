package vn.chieng;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.function.ToIntFunction;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import vn.chieng.database.OperatorWords;

/** Starts the application, with the website or for one command; what goes wrong is one sentence on the console. */
final class Launch {

    static final int SERVING = -1;
    private static final int FAILED = 1;

    private final OperatorWords words;
    private final List<String> properties;

    Launch(OperatorWords words, List<String> properties) {
        this.words = words;
        this.properties = properties;
    }

    int serve() {
        var ground = new Ground("serve");
        var application = application(ground);
        application.addListeners(new ServingLine(words, ground));
        try {
            application.run(properties.toArray(String[]::new));
            return SERVING;
        } catch (RuntimeException | Error failure) {
            return failed(failure, ground);
        }
    }

    int command(String name, ToIntFunction<ApplicationContext> work) {
        return command(name, work, WebApplicationType.NONE);
    }

    private int command(String name, ToIntFunction<ApplicationContext> work, WebApplicationType web) {
        var ground = new Ground(name);
        var application = application(ground);
        application.setWebApplicationType(web);
        try (var context = application.run(properties.toArray(String[]::new))) {
            return work.applyAsInt(context);
        } catch (RuntimeException | Error failure) {
            return failed(failure, ground);
        }
    }

    /** Serves the demo to itself for a while, in a home that is gone afterwards; what is configured for the real paper does not count. */
    int rehearse() {
        var ground = new Ground("serve");
        try (var home = PassingHome.make();
                var context = application(ground).run(scratch(home))) {
            var port = context.getEnvironment().getRequiredProperty("local.server.port");
            System.out.println(words.say("rehearsed", new Rehearsal(URI.create("http://127.0.0.1:" + port + "/")).read()));
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return FAILED;
        } catch (IOException | RuntimeException failure) {
            return failed(failure, ground);
        }
    }

    /** On a paper of its own, whatever is configured for the real one; it is served too, to nobody but the command. */
    int scratchCommand(String name, ToIntFunction<ApplicationContext> work) {
        try (var home = PassingHome.make()) {
            return new Launch(words, List.of(scratch(home))).command(name, work, WebApplicationType.SERVLET);
        } catch (IOException failure) {
            return failed(failure, new Ground(name));
        }
    }

    private static String[] scratch(PassingHome home) {
        return new String[] {"--chieng.home=" + home.path(), "--chieng.database.url=", "--chieng.search.opensearch=", "--chieng.seeds=demo",
            "--spring.profiles.active=", "--server.port=0", "--server.address=127.0.0.1"};
    }

    private static SpringApplication application(Ground ground) {
        var application = new SpringApplication(ChiengApplication.class);
        application.addListeners(ground);
        application.addInitializers(_ -> ground.mustHold());
        return application;
    }

    private int failed(Throwable failure, Ground ground) {
        LoggerFactory.getLogger(Launch.class).error("Could not start", failure);
        System.err.println(words.say(new Diagnosis(ground.database(), ground.log()).of(failure)));
        return FAILED;
    }
}
