package vn.chieng.transfer;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The lines of a file, one at a time; one that is too long is passed over without being held. */
final class Lines implements AutoCloseable {

    static final int LONGEST = 20_000_000;

    private static final int HOLD = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[HOLD];
    private int at;
    private int filled;
    private int number;
    private boolean tooLong;

    Lines(Path file) throws IOException {
        in = new BufferedInputStream(Files.newInputStream(file), HOLD);
    }

    /** The next line without its end, or null at the end of the file. */
    byte @Nullable [] next() throws IOException {
        var line = new ByteArrayOutputStream(256);
        tooLong = false;
        if (!fill()) {
            return null;
        }
        number++;
        while (fill()) {
            var from = at;
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            hold(line, from);
            if (at < filled) {
                at++;
                break;
            }
        }
        return line.toByteArray();
    }

    /** The number of the line read last, from 1. */
    int number() {
        return number;
    }

    /** Whether the line read last was too long to be held; what {@link #next} gave of it is nothing. */
    boolean wasTooLong() {
        return tooLong;
    }

    private void hold(ByteArrayOutputStream line, int from) {
        if (line.size() + at - from > LONGEST) {
            tooLong = true;
            line.reset();
        } else if (!tooLong) {
            line.write(buffer, from, at - from);
        }
    }

    private boolean fill() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
