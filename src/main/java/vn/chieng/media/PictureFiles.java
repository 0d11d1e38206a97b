package vn.chieng.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where pictures lie on the disk: originals as they came, which nobody is served, and renditions, which can be made again.
 * Files appear under their names only when they are whole.
 */
@Component
class PictureFiles {

    private final Path folder;

    PictureFiles(@Value("${chieng.home}") Path home) {
        folder = home.resolve("media").toAbsolutePath();
    }

    Received receive(InputStream upload) throws IOException, PictureRefused {
        return Received.from(upload, scrap());
    }

    Path original(String hash, PictureType type) {
        return place("originals", hash).resolve(hash + "." + type.extension());
    }

    Path original(PictureFile file) {
        return original(file.hash(), file.type());
    }

    Path rendition(String hash, int width, PictureType type) {
        return place("renditions", hash).resolve(hash + "-" + width + "." + type.extension());
    }

    /** An original that is there already has the same bytes, for its name is their hash. */
    void keepOriginal(Received received, PictureType type) throws IOException {
        var target = original(received.hash(), type);
        if (!Files.exists(target)) {
            try (var channel = FileChannel.open(received.file(), StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            appear(received.file(), target);
        }
    }

    void write(Path target, Content content) throws IOException {
        var scrap = scrap();
        try {
            try (var out = Files.newOutputStream(scrap)) {
                content.writeTo(out);
            }
            appear(scrap, target);
        } finally {
            Files.deleteIfExists(scrap);
        }
    }

    /** An empty file that lies on the same disk as its later place, so that it can be moved there in one go. */
    Path scrap() throws IOException {
        var incoming = Files.createDirectories(folder.resolve("incoming"));
        return Files.createTempFile(incoming, "picture", ".part");
    }

    /** Takes away what uploads left behind that were cut short. */
    void sweep(Instant before) throws IOException {
        var incoming = folder.resolve("incoming");
        try (var left = Files.exists(incoming) ? Files.list(incoming) : Stream.<Path>empty()) {
            for (var scrap : left.toList()) {
                if (Files.getLastModifiedTime(scrap).toInstant().isBefore(before)) {
                    Files.deleteIfExists(scrap);
                }
            }
        }
    }

    private void appear(Path scrap, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.move(scrap, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path place(String kind, String hash) {
        return folder.resolve(kind).resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4));
    }

    /** What a file is to hold. */
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }
}
