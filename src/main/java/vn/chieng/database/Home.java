package vn.chieng.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds all that the paper keeps outside a database of its own; it is there and can be written. */
public record Home(Path path) {

    /** @throws Trouble when it can't be made or written */
    public Home {
        path = path.toAbsolutePath().normalize();
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new Trouble("trouble.home-is-a-file", path);
        }
        try {
            Files.createDirectories(path);
            Files.delete(Files.createTempFile(path, ".written", ""));
        } catch (IOException refused) {
            throw new Trouble(refused, "trouble.home-not-writable", path);
        }
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }
}
