package vn.chieng.search;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chieng.database.Home;
import vn.chieng.index.OpenSearchAccess;

@Configuration(proxyBeanMethods = false)
class IndexKeeping {

    /** @param mayOwn whether this process may write the index */
    @Bean
    IndexKeeper indexKeeper(OpenSearchAccess access, Home home, IndexRows rows, Cluster cluster, @Value("${chieng.index.owner:true}") boolean mayOwn) {
        return access.isUsed() ? new IndexCluster(access, cluster, rows.identity(), mayOwn) : new IndexHome(home, rows, mayOwn);
    }
}
