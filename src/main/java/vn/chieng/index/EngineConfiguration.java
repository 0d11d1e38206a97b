package vn.chieng.index;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    Engine engine(OpenSearchAccess access) {
        return access.isUsed() ? new OpenSearchEngine() : new LuceneEngine();
    }
}
