package vn.chieng.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.springframework.util.FileSystemUtils;
import vn.chieng.article.ArticleIndex;

/**
 * Where an index of one shape lies, with a word beside it that says from which database it comes and whether it ever held all
 * articles.
 */
record IndexFolder(Path path) {

    private static final String FULL = " full";

    private Path about() {
        return path.resolve("about.txt");
    }

    boolean isFrom(UUID database) {
        return said().startsWith(database.toString());
    }

    boolean isFull(UUID database) {
        return said().equals(database + FULL);
    }

    void say(UUID database, boolean full) {
        try {
            Files.createDirectories(path);
            Files.writeString(about(), database + (full ? FULL : ""));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String said() {
        try {
            return Files.readString(about());
        } catch (IOException none) {
            return "";
        }
    }

    /** How many documents it holds; -1 when it can't be opened. */
    long documents() {
        try (var directory = FSDirectory.open(path.resolve(ArticleIndex.NAME)); var reader = DirectoryReader.open(directory)) {
            return reader.numDocs();
        } catch (IOException | IllegalArgumentException unreadable) {
            return -1;
        }
    }

    /** Reads every byte of it. */
    boolean isSound() {
        try (var directory = FSDirectory.open(path.resolve(ArticleIndex.NAME)); var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return true;
        } catch (IOException damaged) {
            return false;
        }
    }

    void clear() {
        FileSystemUtils.deleteRecursively(path.toFile());
    }

    /** Removes the indexes of other shapes beside this one. */
    void clearOthers() {
        try (var folders = Files.list(path.getParent())) {
            folders.filter(folder -> !folder.equals(path)).forEach(folder -> FileSystemUtils.deleteRecursively(folder.toFile()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
