package vn.chieng.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.chieng.database.OnScratchHome;
import vn.chieng.search.IndexUpkeep;
import vn.chieng.transfer.Seeds;

/** {@code measure}: makes a paper in a scratch home, asks it, and writes down how it did. */
@Component
@Command(name = "measure")
@OnScratchHome
class MeasureCommand implements Callable<Integer> {

    private enum What { find, relate }

    private final Seeds seeds;
    private final IndexUpkeep index;
    private final FindFigures find;
    private final RelateFigures relate;

    @Parameters(paramLabel = "WHAT", descriptionKey = "what")
    private What what;

    @Option(names = "--out", paramLabel = "FOLDER", defaultValue = "docs/measurements", descriptionKey = "out")
    private Path out;

    @Option(names = "--articles", paramLabel = "NUMBER", defaultValue = "5000", descriptionKey = "articles")
    private int articles;

    @Option(names = "--seed", paramLabel = "NUMBER", defaultValue = "" + RelateFigures.SEED, descriptionKey = "seed")
    private long seed;

    @Option(names = "--corpus", paramLabel = "FILE", descriptionKey = "corpus")
    private @Nullable Path corpus;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    MeasureCommand(Seeds seeds, IndexUpkeep index, FindFigures find, RelateFigures relate) {
        this.seeds = seeds;
        this.index = index;
        this.find = find;
        this.relate = relate;
    }

    @Override
    public Integer call() throws IOException {
        seeds.pour();
        if (!index.awaitCaughtUp(Duration.ofMinutes(2))) {
            throw new IllegalStateException("The index did not catch up");
        }
        var report = switch (what) {
            case find -> find.measure(corpus, articles);
            case relate -> relate.measure(articles, seed, corpus);
        };
        report.write(out, corpus == null ? what.name() : what.name() + "-" + corpus.getFileName().toString().replaceFirst("\\..*", ""));
        spec.commandLine().getOut().println(report);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
