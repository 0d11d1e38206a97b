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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
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
    private final Keys keys;
    private final TransactionTemplate asOfOneMoment;

    Exporter(Desks desks, Departures articles, Keys keys, PlatformTransactionManager transactions) {
        this.desks = desks;
        this.articles = articles;
        this.keys = keys;
        asOfOneMoment = new TransactionTemplate(transactions);
        asOfOneMoment.setReadOnly(true);
        asOfOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * What was written.
     *
     * @param articles how many
     * @param missing  files of pictures that are named and were not there
     */
    public record Exported(long articles, List<String> missing) {}

    /**
     * Writes the lines and the pictures that they name into a folder; a file of lines that is there gives way once the new one
     * is whole.
     */
    public Exported toFolder(Path folder, Progress progress) throws IOException {
        Files.createDirectories(folder);
        var unfinished = Files.createTempFile(folder, ".chieng", ".jsonl");
        try (var out = Files.newOutputStream(unfinished)) {
            var pictures = new ArrayList<MediaEntry>();
            var written = write(out, pictures, progress);
            out.close();
            var missing = new ArrayList<String>();
            for (var picture : pictures) {
                copy(picture, folder, missing);
            }
            Files.move(unfinished, folder.resolve(LINES), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Exported(written, List.copyOf(missing));
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Writes the lines alone. */
    public Exported toStream(OutputStream out, Progress progress) throws IOException {
        return new Exported(write(out, new ArrayList<>(), progress), List.of());
    }

    private long write(OutputStream out, List<MediaEntry> pictures, Progress progress) throws IOException {
        var lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            return Objects.requireNonNull(asOfOneMoment.execute(_ -> write(lines, pictures, progress)));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } finally {
            lines.flush();
        }
    }

    private long write(BufferedWriter lines, List<MediaEntry> pictures, Progress progress) {
        var canonical = new Canonical(keys.all());
        each(desks.sections().entries(), SectionEntry::id, entry -> write(lines, canonical.line(entry)));
        each(desks.places().entries(), PlaceEntry::id, entry -> write(lines, canonical.line(entry)));
        each(desks.topics().entries(), TopicEntry::id, entry -> write(lines, canonical.line(entry)));
        each(desks.pictures().entries(), MediaEntry::id, entry -> {
            write(lines, canonical.line(entry));
            pictures.add(entry);
        });
        desks.mastheads().entries().forEach(entry -> write(lines, MastheadLines.line(entry)));
        return writeArticles(lines, canonical, progress);
    }

    private long writeArticles(BufferedWriter lines, Canonical canonical, Progress progress) {
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

    /** A copy appears under its name only when it is whole; one that was cut short by an older program is made again. */
    private void copy(MediaEntry entry, Path folder, List<String> missing) throws IOException {
        var original = desks.pictures().originalOf(entry);
        var target = folder.resolve(entry.file());
        if (original.isEmpty()) {
            missing.add(entry.file());
        } else if (!Files.exists(target) || Files.size(target) != Files.size(original.get())) {
            var scrap = Files.createDirectories(target.getParent()).resolve("." + target.getFileName() + ".part");
            Files.copy(original.get(), scrap, StandardCopyOption.REPLACE_EXISTING);
            Files.move(scrap, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
