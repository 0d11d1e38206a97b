package vn.chieng.transfer;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to import.
 *
 * @param name   how people call it
 * @param folder where the files lie that its lines name; null for what came through a pipe or a form
 */
record Source(String name, Path file, @Nullable Path folder) {

    static Source of(Path file) {
        return new Source(file.toString(), file, file.toAbsolutePath().normalize().getParent());
    }

    /** Without a folder of its own. */
    static Source passing(String name, Path file) {
        return new Source(name, file, null);
    }
}
