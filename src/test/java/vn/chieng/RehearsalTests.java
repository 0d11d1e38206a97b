package vn.chieng;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;

class RehearsalTests {

    private static final Map<String, String> PAGES = Map.of(
            "/", "<a href=\"/bai-1\">1</a> <a href=\"/bai-2?a=1&amp;b=2\">2</a> <a href=\"https://elsewhere.example/\">3</a>",
            "/bai-1", "<a href=\"/\">back</a> <a href=\"/bai-3#end\">no fragment is followed</a>");

    @Test
    void readsEveryPageOfTheSiteThatAnotherLinksOnce() throws Exception {
        var read = new ConcurrentHashMap<String, LongAdder>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var address = exchange.getRequestURI().toString();
            read.computeIfAbsent(address, any -> new LongAdder()).increment();
            var page = PAGES.getOrDefault(address, "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length == 0 ? -1 : page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            int pages = new Rehearsal(URI.create("http://localhost:" + server.getAddress().getPort() + "/")).read();
            assertThat(read).containsKeys("/", "/bai-1", "/bai-2?a=1&b=2").doesNotContainKey("/bai-3").hasSize(pages);
            assertThat(read.values()).allMatch(times -> times.sum() == 1);
        } finally {
            server.stop(0);
        }
    }
}
