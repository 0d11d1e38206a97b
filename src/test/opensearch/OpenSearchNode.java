import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.http.HttpServerTransport;

/**
 * One OpenSearch node for the tests, which Java runs from this file on a class path of its own; it ends when its input does.
 * Wants a folder and a port, 0 for any, and says where it listens.
 */
public class OpenSearchNode {

    public static void main(String[] args) throws Exception {
        try (var runner = new OpenSearchRunner()) {
            runner.onBuild((number, settings) -> {
                settings.put("http.port", args[1]);
                settings.put("network.host", "127.0.0.1");
                settings.put("transport.port", "0");
                // A disk that is nearly full is no reason for a test to fail.
                settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
            });
            runner.build(OpenSearchRunner.newConfigs().basePath(args[0]).clusterName("chieng-tests").numOfNode(1).useLogger().printOnFailure());
            runner.ensureYellow();
            var address = runner.node().injector().getInstance(HttpServerTransport.class).boundAddress().publishAddress();
            System.out.println("OpenSearch: http://127.0.0.1:" + address.getPort());
            System.in.read();
        }
    }
}
