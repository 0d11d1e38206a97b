package vn.chieng.transfer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chieng.article.Departures;
import vn.chieng.media.MediaEntry;
import vn.chieng.place.PlaceEntry;
import vn.chieng.section.SectionEntry;
import vn.chieng.topic.TopicEntry;

/** Writes the paper out. Two exports of the same paper are the same bytes. */
@Component
public class Exporter {

    /** The file of lines in the folder of an export. */
    static final String LINES = "chieng.jsonl";

    private static final int REPORTED_EVERY = 1000;

    private final Desks desks;
    private final Departures articles;
    private final Canonical canonical;

    Exporter(Desks desks, Departures articles, Canonical canonical) {
        this.desks = desks;
        this.articles = articles;
        this.canonical = canonical;
    }

    /**
     * Writes the lines and the pictures that they name into a folder; a file of lines that is there gives way once the new one
     * is whole.
     *
     * @return how many articles were written
     */
    public long toFolder(Path folder, Progress progress) throws IOException {
        Files.createDirectories(folder);
        var unfinished = Files.createTempFile(folder, ".chieng", ".jsonl");
        try (var out = Files.newOutputStream(unfinished)) {
            var written = write(out, folder, progress);
            out.close();
            Files.move(unfinished, folder.resolve(LINES), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return written;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Writes the lines alone. */
    public long toStream(OutputStream out, Progress progress) throws IOException {
        return write(out, null, progress);
    }

    private long write(OutputStream out, @Nullable Path pictures, Progress progress) throws IOException {
        var lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            each(desks.sections().entries(), SectionEntry::id, entry -> write(lines, canonical.line(entry)));
            each(desks.places().entries(), PlaceEntry::id, entry -> write(lines, canonical.line(entry)));
            each(desks.topics().entries(), TopicEntry::id, entry -> write(lines, canonical.line(entry)));
            each(desks.pictures().entries(), MediaEntry::id, entry -> {
                write(lines, canonical.line(entry));
                copy(entry, pictures);
            });
            return writeArticles(lines, progress);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } finally {
            lines.flush();
        }
    }

    private long writeArticles(BufferedWriter lines, Progress progress) {
        var written = new long[1];
        var judged = desks.judgements().all();
        articles.forEach(article -> {
            write(lines, canonical.line(article, judged.get(article.id())));
            if (++written[0] % REPORTED_EVERY == 0) {
                progress.at(written[0]);
            }
        });
        return written[0];
    }

    private static <T> void each(List<T> entries, Function<T, String> id, Consumer<T> use) {
        entries.stream().sorted(Comparator.comparing(id, Canonical.BY_CODE_POINT)).forEach(use);
    }

    private void copy(MediaEntry entry, @Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try {
            var original = desks.pictures().originalOf(entry.id());
            var target = folder.resolve(entry.file());
            Files.createDirectories(target.getParent());
            if (original.isPresent() && !Files.exists(target)) {
                Files.copy(original.get(), target);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(BufferedWriter lines, String line) {
        try {
            lines.write(line);
            lines.write('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
