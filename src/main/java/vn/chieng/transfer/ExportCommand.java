package vn.chieng.transfer;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.chieng.database.OperatorWords;

/** {@code export}: the whole paper into a folder, or its lines alone to standard output; ends with 2 when pictures are gone. */
@Component
@Command(name = "export")
class ExportCommand implements Callable<Integer> {

    private static final int SOMETHING_MISSING = 2;

    private final Exporter exporter;
    private final SummaryWords words;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
    private String target;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    ExportCommand(Exporter exporter, SummaryWords words) {
        this.exporter = exporter;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        var locale = OperatorWords.ofThisTerminal().locale();
        var err = spec.commandLine().getErr();
        Progress progress = done -> tell(err, words.say(locale, "transfer.export.progress", done));
        var written = target.equals("-") ? toStandardOutput(progress) : exporter.toFolder(Path.of(target), progress);
        written.missing().forEach(file -> tell(err, words.say(locale, "transfer.export.missing", file)));
        tell(err, words.say(locale, "transfer.export.done", written.articles(), target));
        return written.missing().isEmpty() ? 0 : SOMETHING_MISSING;
    }

    private Exporter.Exported toStandardOutput(Progress progress) throws IOException {
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            return exporter.toStream(out, progress);
        }
    }

    private static void tell(PrintWriter err, String line) {
        err.println(line);
        err.flush();
    }
}
