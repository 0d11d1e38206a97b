package vn.chieng.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, which travel in the jar as an archive for each kind of machine. */
record Binaries(Path folder) {

    /** Unpacks the archive of this machine under its checksum's name, unless that was done before. */
    static Binaries under(Path parent) {
        var archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
        try {
            var folder = parent.resolve("program-" + fingerprint(archive));
            if (!Files.exists(folder)) {
                unpack(archive, Files.createTempDirectory(parent, "unpacking-"), folder);
            }
            return new Binaries(folder);
        } catch (IOException failure) {
            throw new Trouble(failure, "trouble.home-not-writable", parent);
        }
    }

    static String archive(String system, String processor) {
        var family = system.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : system.toLowerCase(Locale.ROOT);
        var kind = switch (processor) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> processor;
        };
        var name = "/postgres-" + family + "-" + kind + ".txz";
        if (Binaries.class.getResource(name) == null || Files.exists(Path.of("/etc/alpine-release"))) {
            throw new Trouble("trouble.no-postgres-for-machine", system + " " + processor);
        }
        return name;
    }

    /** The jar's own checksum of the archive: another build of PostgreSQL gets another folder. */
    private static String fingerprint(String archive) throws IOException {
        var inJar = (JarURLConnection) Binaries.class.getResource(archive).openConnection();
        return Long.toHexString(inJar.getJarEntry().getCrc());
    }

    private static void unpack(String archive, Path temporary, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(Binaries.class.getResourceAsStream(archive))))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, temporary);
            }
            Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileSystemUtils.deleteRecursively(temporary);
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path root) throws IOException {
        var file = root.resolve(entry.getName()).normalize();
        Files.createDirectories(entry.isDirectory() ? file : file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (!entry.isDirectory()) {
            Files.copy(tar, file);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString((entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** Other builds' programs, left by an older release of ours. */
    void deleteOthers() throws IOException {
        try (var folders = Files.newDirectoryStream(folder.getParent(), "{program,unpacking}-*")) {
            for (var other : folders) {
                if (!other.equals(folder)) {
                    FileSystemUtils.deleteRecursively(other);
                }
            }
        }
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /** The major version of these programs, such as {@code 18}. */
    String major() {
        try {
            var process = new ProcessBuilder(program("postgres"), "--version").redirectErrorStream(true).start();
            var words = new String(process.getInputStream().readAllBytes());
            return words.replaceFirst("(?s)^\\D*(\\d+).*$", "$1");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
