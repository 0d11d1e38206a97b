package vn.chieng.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * As whom PostgreSQL's programs run. They refuse to be root: root starts them in a user namespace of their own, where they
 * are nobody; where that is forbidden, as in most containers, as the system's {@code postgres} or {@code nobody}.
 *
 * @param prefix what stands before the program on the command line
 * @param owner  whose the files must be; empty when they are the process's own
 */
record Identity(List<String> prefix, String owner) {

    static final Identity OURS = new Identity(List.of(), "");
    static final Identity NAMESPACE = new Identity(List.of("unshare", "-U"), "root");

    static Identity forFilesIn(Path folder) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return OURS;
        }
        return candidates().stream()
                .filter(identity -> identity.reaches(folder))
                .findFirst()
                .orElseThrow(() -> new Trouble("trouble.root", folder));
    }

    static List<Identity> candidates() {
        return List.of(NAMESPACE, user("postgres"), user("nobody"));
    }

    static Identity user(String name) {
        var asUser = "exec setpriv --reuid=\"$0\" --regid=\"$(id -g \"$0\")\" --clear-groups -- \"$@\"";
        return new Identity(List.of("sh", "-c", asUser, name), name);
    }

    /** Takes the folder over first, since its last owner may have been another identity. */
    boolean reaches(Path folder) {
        return works("true") && takes(folder) && works("test", "-w", folder.toString());
    }

    private boolean takes(Path folder) {
        try {
            if (!Files.getOwner(folder).getName().equals(owner)) {
                giveTree(folder);
            }
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private void giveTree(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files::iterator) {
                give(file);
            }
        }
    }

    private void give(Path file) throws IOException {
        var principal = file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS).setOwner(principal);
    }

    /** A file that PostgreSQL's programs can read and nobody else. */
    Path fileForItsEyes(Path file, String words) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        if (!owner.isEmpty()) {
            give(file);
        }
        return Files.writeString(file, words);
    }

    private boolean works(String... command) {
        try {
            var process = new ProcessBuilder(command(List.of(command)))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    List<String> command(List<String> program) {
        var command = new ArrayList<>(prefix);
        command.addAll(program);
        return command;
    }
}
