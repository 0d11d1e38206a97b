package vn.chieng;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Sends exactly the bytes it is given, as no well-behaved client would. */
record WireClient(int port) {

    private static final int PATIENCE = 20_000;

    Answer get(String address, String... headers) throws IOException {
        return send("GET " + address + " HTTP/1.1\r\n" + "Host: localhost\r\n"
                + "Connection: close\r\n" + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + "\r\n");
    }

    Answer body(String method, String address, String header, String body) throws IOException {
        return send(method + " " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\nContent-Length: "
                + body.getBytes(UTF_8).length + "\r\n\r\n" + body);
    }

    Answer send(String bytes) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            write(socket, bytes);
            return Answer.of(new String(socket.getInputStream().readAllBytes(), UTF_8));
        }
    }

    /** A server may answer and hang up before it has heard everything. */
    private static void write(Socket socket, String bytes) throws IOException {
        try {
            socket.getOutputStream().write(bytes.getBytes(UTF_8));
            socket.shutdownOutput();
        } catch (SocketException answeredAlready) {
            // The answer is there to be read.
        }
    }

    record Answer(int status, String head, String body) {

        private static final Set<String> NOT_OURS = Set.of("Jetty", "jetty", "Whitelabel", "Exception", "HTTP ERROR", "\tat ", "Server:", "org.");

        static Answer of(String text) {
            var end = text.indexOf("\r\n\r\n");
            var status = Pattern.compile("^HTTP/1\\.1 (\\d{3})").matcher(text);
            return new Answer(status.find() ? Integer.parseInt(status.group(1)) : 0, text.substring(0, Math.max(end, 0)), text.substring(end + 4));
        }

        boolean is(int expected) {
            return status == expected;
        }

        boolean isOneOf(int... expected) {
            return IntStream.of(expected).anyMatch(this::is);
        }

        boolean isOurs(String language) {
            return body.contains("<html lang=\"" + language + "\"") && body.contains("class=\"gong\"") && body.contains("<main") && isClean();
        }

        boolean isClean() {
            return NOT_OURS.stream().noneMatch((head + body)::contains);
        }
    }
}
