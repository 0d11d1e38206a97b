package vn.chieng.account;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are hashed; each hash names its way, so that a stronger one can follow. */
@Configuration
class PasswordConfiguration {

    private static final int STRENGTH = 11;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder("hmac-bcrypt", Map.of("hmac-bcrypt", new LongPasswords(STRENGTH)));
    }
}
