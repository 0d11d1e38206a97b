package vn.chieng.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WireTests {

    private static final byte[] PAGE = "Lạc Sơn\r\n\r\n".repeat(2_000).getBytes(StandardCharsets.UTF_8);

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer site;

    @BeforeEach
    void start() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            var path = exchange.getRequestURI().toString();
            asked.add(exchange.getRemoteAddress().getPort() + path);
            exchange.sendResponseHeaders(path.equals("/none") ? 404 : 200, path.equals("/chunks") ? 0 : PAGE.length);
            try (var out = exchange.getResponseBody()) {
                out.write(PAGE);
            }
        });
        site.start();
    }

    @AfterEach
    void stop() {
        site.stop(0);
    }

    @Test
    void anAnswerWithoutAnEndIsNoPage() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var answering = Thread.startVirtualThread(() -> answer(server, "HTTP/1.1 200 OK\r\n\r\nLạc Sơn"));
            try (var wire = new Wire(URI.create("http://127.0.0.1:" + server.getLocalPort()))) {
                assertThatThrownBy(() -> wire.get("/")).isInstanceOf(IOException.class).hasMessageContaining("where its answer ends");
            }
            answering.join();
        }
    }

    private static void answer(ServerSocket server, String words) {
        try (var socket = server.accept()) {
            socket.getInputStream().read(new byte[1_000]);
            socket.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void readsPageAfterPageOverOneConnectionWhicheverWayTheyEnd() throws IOException {
        try (var wire = new Wire(URI.create("http://127.0.0.1:" + site.getAddress().getPort()))) {
            assertThat(wire.get("/tim-kiem?q=l%E1%BA%A1c")).isEqualTo(200);
            assertThat(wire.get("/chunks")).isEqualTo(200);
            assertThat(wire.get("/none")).isEqualTo(404);
            assertThat(wire.get("/")).isEqualTo(200);
        }
        assertThat(asked).map(one -> one.replaceFirst("^[0-9]+", "")).containsExactly("/tim-kiem?q=l%E1%BA%A1c", "/chunks", "/none", "/");
        assertThat(asked).map(one -> one.substring(0, one.indexOf('/'))).containsOnly(asked.getFirst().substring(0, asked.getFirst().indexOf('/')));
    }
}
