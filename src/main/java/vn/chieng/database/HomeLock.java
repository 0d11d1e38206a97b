package vn.chieng.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A named lock in a home, held by a process as a whole and given back by the operating system when that process dies,
 * however it dies.
 */
public final class HomeLock implements AutoCloseable {

    private enum Way { TRY, WAIT, SHARE }

    /** A process loses its lock on a file when it closes any handle on it; so no file is opened twice. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private HomeLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The lock, or null when it is held already, by another process or by this one. */
    public static @Nullable HomeLock tryOwn(Home home, String name) {
        return take(home, name, Way.TRY);
    }

    /** Waits until no other process holds the lock. */
    static HomeLock own(Home home, String name) {
        return held(take(home, name, Way.WAIT), name);
    }

    /** Held with others who share; nobody owns it meanwhile. */
    static HomeLock share(Home home, String name) {
        return held(take(home, name, Way.SHARE), name);
    }

    private static HomeLock held(@Nullable HomeLock lock, String name) {
        if (lock == null) {
            throw new IllegalStateException("This process holds the lock already: " + name);
        }
        return lock;
    }

    private static @Nullable HomeLock take(Home home, String name, Way way) {
        var file = file(home, name);
        if (!HELD_HERE.add(file)) {
            return null;
        }
        var lock = open(file, way);
        if (lock == null) {
            HELD_HERE.remove(file);
        }
        return lock;
    }

    private static @Nullable HomeLock open(Path file, Way way) {
        try {
            Files.createDirectories(file.getParent());
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel, way) != null) {
                return new HomeLock(file, channel);
            }
            channel.close();
            return null;
        } catch (IOException failure) {
            HELD_HERE.remove(file);
            throw new Trouble(failure, "trouble.home-not-writable", file);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel, Way way) throws IOException {
        return switch (way) {
            case TRY -> channel.tryLock();
            case WAIT -> channel.lock();
            case SHARE -> channel.lock(0, Long.MAX_VALUE, true);
        };
    }

    /** Leaves a word for whoever finds the lock taken. */
    public void say(String words) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the holder of a lock last said, or nothing. */
    public static String said(Home home, String name) {
        try {
            return Files.readString(file(home, name)).strip();
        } catch (IOException none) {
            return "";
        }
    }

    private static Path file(Home home, String name) {
        return home.resolve("locks").resolve(name + ".lock");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
