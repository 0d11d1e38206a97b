package vn.chieng.measure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One reader's connection to a site, as plain as can be (HTTP/1.1, RFC 9112): readers share the processors with the site that they
 * measure, and Java's own client takes as much of them as the site does for a page that is kept.
 */
final class Wire implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;
    private static final int LONGEST_LINE = 64 * 1024;
    /** In milliseconds. */
    private static final int LONGEST_SILENCE = 60_000;

    private final Socket socket;
    private final InputStream in;
    private final String host;

    Wire(URI site) throws IOException {
        socket = new Socket(site.getHost(), site.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(LONGEST_SILENCE);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        host = site.getAuthority();
    }

    /**
     * Reads a page to its end.
     *
     * @param address path and query, encoded
     * @return the status
     */
    int get(String address) throws IOException {
        socket.getOutputStream().write(("GET " + address + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        var answer = line();
        if (!answer.matches("HTTP/1\\.1 [0-9]{3}.*")) {
            throw new IOException("The site answered: " + answer);
        }
        long length = -1;
        boolean isInChunks = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var named = header.toLowerCase(Locale.ROOT);
            if (named.startsWith("content-length:")) {
                length = Long.parseLong(named.substring(named.indexOf(':') + 1).strip());
            }
            isInChunks |= named.startsWith("transfer-encoding:") && named.endsWith("chunked");
        }
        if (isInChunks) {
            chunks();
        } else if (length < 0) {
            throw new IOException("The site did not say where its answer ends");
        } else {
            in.skipNBytes(length);
        }
        return Integer.parseInt(answer, "HTTP/1.1 ".length(), "HTTP/1.1 200".length(), 10);
    }

    private void chunks() throws IOException {
        for (int size = size(); size > 0; size = size()) {
            in.skipNBytes(size);
            line();
        }
        while (!line().isEmpty()) {
            // What trails behind the last chunk is of no use here.
        }
    }

    private int size() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.length() > LONGEST_LINE) {
                throw new IOException("The site broke off");
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
