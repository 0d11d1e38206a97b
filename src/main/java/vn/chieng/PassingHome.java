package vn.chieng;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A home that is deleted after its use. */
record PassingHome(Path path) implements AutoCloseable {

    static PassingHome make() throws IOException {
        return new PassingHome(Files.createTempDirectory("chieng-home-"));
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(path);
    }
}
