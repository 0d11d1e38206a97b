package vn.chieng.web;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** The HTTP server speaks with our words: no page of its own, no name of its own. */
@Configuration
class JettyConfiguration {

    @Bean
    BodyLimits bodyLimits(@Value("${server.jetty.max-http-form-post-size}") DataSize form,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize upload) {
        return new BodyLimits(form, upload);
    }

    /** Faults are asked for late: this runs while the server is made, before there is a template engine to write pages with. */
    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> ourDoor(BodyLimits limits, ObjectProvider<ServerFaults> faults) {
        return factory -> {
            factory.addConfigurations(new LastResort.Configuration(faults::getObject));
            factory.addServerCustomizers(server -> furnish(server, limits, faults));
        };
    }

    private static void furnish(Server server, BodyLimits limits, ObjectProvider<ServerFaults> faults) {
        Arrays.stream(server.getConnectors())
                .flatMap(connector -> connector.getConnectionFactories().stream())
                .flatMap(factory -> factory instanceof HttpConfiguration.ConnectionFactory http ? Stream.of(http.getHttpConfiguration()) : Stream.empty())
                .forEach(JettyConfiguration::settle);
        var doorstep = new Doorstep(limits);
        doorstep.setHandler(server.getHandler());
        server.setHandler(doorstep);
        Request.Handler answer = (request, response, callback) -> faults.getObject().handle(request, response, callback);
        server.setErrorHandler(answer);
    }

    /** Every address is let in as far as the doorstep, which knows the edition to refuse it in. */
    private static void settle(HttpConfiguration configuration) {
        configuration.setSendServerVersion(false);
        configuration.setSendXPoweredBy(false);
        configuration.setUriCompliance(UriCompliance.UNSAFE);
    }
}
