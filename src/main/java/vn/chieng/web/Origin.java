package vn.chieng.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where readers find the paper, for addresses that must be whole: scheme, host and port, nothing behind them. */
@Component
public class Origin {

    private final @Nullable String told;
    private final String port;

    Origin(@Value("${chieng.address}") String address, @Value("${server.port}") String port) {
        if (!address.isBlank() && !address.strip().matches("https?://[^/\\s]+/?")) {
            throw new InvalidConfigurationPropertyValueException("chieng.address", address, "Not an address such as https://bao.example");
        }
        this.told = address.isBlank() ? null : address.strip().replaceFirst("/$", "");
        this.port = port;
    }

    /** What the operator says; null when nobody has, and then it is better left unsaid than guessed. */
    public @Nullable String told() {
        return told;
    }

    /** For somebody who is there: at worst, where they themselves have found the paper. */
    public String of(HttpServletRequest request) {
        return told != null ? told : ServletUriComponentsBuilder.fromContextPath(request).replacePath(null).build().toUriString();
    }

    /** For whoever sits at the console. */
    public String orThisMachine() {
        return told != null ? told : "http://localhost:" + port;
    }
}
