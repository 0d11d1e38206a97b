package vn.chieng;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import vn.chieng.database.Trouble;

/** Where the website is to listen. Asked early, before the database is started for nothing. */
final class Gate {

    private static final int FIRST_FOR_ALL = 1024;
    private static final int PATIENCE = 1000;

    private Gate() {}

    /** What is no port is told elsewhere. */
    static void mustBeFree(@Nullable InetAddress address, String port) {
        if (port.matches("\\d{1,4}|[1-5]\\d{4}")) {
            mustBeFree(address, Integer.parseInt(port));
        }
    }

    private static void mustBeFree(@Nullable InetAddress address, int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
        } catch (BindException refused) {
            throw trouble(address, port);
        } catch (IOException unclear) {
            LoggerFactory.getLogger(Gate.class).debug("Could not ask for port {}", port, unclear);
        }
    }

    /** Looked at afresh: what the system says of it is in the system's language. */
    static Trouble trouble(@Nullable InetAddress address, int port) {
        if (address != null && !address.isAnyLocalAddress() && isElsewhere(address)) {
            return new Trouble("trouble.address-elsewhere", address.getHostAddress());
        }
        return new Trouble(port < FIRST_FOR_ALL && !answers(address, port) ? "trouble.port-not-allowed" : "trouble.port-in-use", port);
    }

    private static boolean isElsewhere(InetAddress address) {
        try {
            return NetworkInterface.getByInetAddress(address) == null;
        } catch (IOException unclear) {
            return false;
        }
    }

    private static boolean answers(@Nullable InetAddress address, int port) {
        var here = address == null || address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(Objects.requireNonNull(here), port), PATIENCE);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}
