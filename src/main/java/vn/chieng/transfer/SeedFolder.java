package vn.chieng.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** Seeds out of the program's own archive, in a folder for as long as they are read. */
record SeedFolder(Path path) implements AutoCloseable {

    static SeedFolder unpack(String part) throws IOException {
        var folder = Files.createTempDirectory("chieng-seeds");
        var root = "/seeds/" + part + "/";
        for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath*:seeds/" + part + "/**")) {
            var address = resource.getURL().toString();
            if (resource.isReadable() && !address.endsWith("/")) {
                var file = folder.resolve(address.substring(address.lastIndexOf(root) + root.length()));
                Files.createDirectories(file.getParent());
                try (var in = resource.getInputStream()) {
                    // A class path may name one folder twice.
                    Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return new SeedFolder(folder);
    }

    List<String> paths(List<String> names) {
        return names.stream().map(path::resolve).filter(Files::exists).map(Path::toString).toList();
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(path);
    }
}
