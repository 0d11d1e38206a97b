package vn.chieng.measure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.chieng.account.Person;
import vn.chieng.search.IndexUpkeep;
import vn.chieng.transfer.Exporter;
import vn.chieng.transfer.ImportOptions;
import vn.chieng.transfer.Importer;
import vn.chieng.transfer.Progress;

/** Lines of exchange files, in and out of the paper on which figures are taken. */
@Component
class ExchangeLines {

    private static final TypeReference<Map<String, Object>> LINE = new TypeReference<>() {};

    private final Importer importer;
    private final Exporter exporter;
    private final IndexUpkeep index;

    ExchangeLines(Importer importer, Exporter exporter, IndexUpkeep index) {
        this.importer = importer;
        this.exporter = exporter;
        this.index = index;
    }

    static List<Map<String, Object>> read(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return parsed(lines);
        }
    }

    private static List<Map<String, Object>> parsed(Stream<String> lines) {
        return lines.filter(line -> !line.isBlank()).map(line -> JsonMapper.shared().readValue(line, LINE)).toList();
    }

    /** All that the paper has. */
    List<Map<String, Object>> ofThePaper() throws IOException {
        var bytes = new ByteArrayOutputStream();
        exporter.toStream(bytes, Progress.NONE);
        return parsed(bytes.toString(StandardCharsets.UTF_8).lines());
    }

    /** Takes them in, unless one is refused, and waits until they can be found. */
    void takeIn(Collection<Map<String, Object>> lines) throws IOException {
        var file = Files.createTempFile("chieng-measure", ".jsonl");
        try {
            Files.writeString(file, lines.stream().map(JsonMapper.shared()::writeValueAsString).collect(Collectors.joining("\n")));
            var summary = importer.run(Person.machine("import"), List.of(file.toString()), new ImportOptions(true, true), Progress.NONE);
            if (!summary.isClean()) {
                throw new IllegalStateException("The corpus has lines that are refused: " + summary.rejections());
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } finally {
            Files.delete(file);
        }
        // What an article said before stays in the counts of an index for a while, and would move the figures of a small paper.
        index.rebuild().join();
        if (!index.awaitCaughtUp(Duration.ofMinutes(10))) {
            throw new IllegalStateException("The index did not catch up");
        }
        index.tidy().join();
    }
}
