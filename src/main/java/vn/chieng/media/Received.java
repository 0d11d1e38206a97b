package vn.chieng.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import vn.chieng.text.Sha256;

/** A file that has come in and has not been judged; closing it throws it away unless it was kept. */
record Received(Path file, String hash, long byteSize) implements AutoCloseable {

    static final int MOST_MEGABYTES = 30;

    private static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

    static Received from(InputStream upload, Path target) throws IOException, PictureRefused {
        var counting = new DigestInputStream(upload, Sha256.digest());
        var bytes = copy(counting, target);
        if (bytes > MOST_BYTES) {
            Files.delete(target);
            throw new PictureRefused(new PictureRefusal.TooHeavy(MOST_MEGABYTES));
        }
        return new Received(target, HexFormat.of().formatHex(counting.getMessageDigest().digest()), bytes);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Stops one buffer past the limit: what is too much need not be read to its end. */
    private static long copy(InputStream in, Path target) throws IOException {
        try (var out = Files.newOutputStream(target)) {
            var buffer = new byte[64 * 1024];
            long bytes = 0;
            for (var read = in.read(buffer); read >= 0 && bytes <= MOST_BYTES; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                bytes += read;
            }
            return bytes;
        } catch (IOException failure) {
            Files.deleteIfExists(target);
            throw failure;
        }
    }
}
