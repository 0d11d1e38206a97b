package vn.chieng;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each context a home of its own, the same for everyone in it. */
public class FreshHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var home = Path.of("target", "test-home", UUID.randomUUID().toString()).toAbsolutePath();
        context.getEnvironment().getPropertySources()
                .addFirst(new MapPropertySource("fresh-home", Map.of("chieng.home", home.toString())));
    }
}
