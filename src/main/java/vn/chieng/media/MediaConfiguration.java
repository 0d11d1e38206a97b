package vn.chieng.media;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chieng.account.PublicPages;

/** Opens the renditions to everybody. */
@Configuration
class MediaConfiguration {

    @Bean
    PublicPages renditions() {
        return new PublicPages("/media/**");
    }
}
