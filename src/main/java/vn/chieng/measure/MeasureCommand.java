package vn.chieng.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    private enum What { find, relate, scale }

    private static final int FEW = 5_000;
    private static final List<Integer> LARGE = List.of(10_000, 100_000);

    private final Seeds seeds;
    private final IndexUpkeep index;
    private final FindFigures find;
    private final RelateFigures relate;
    private final ScaleFigures scale;

    @Parameters(paramLabel = "WHAT", descriptionKey = "what")
    private What what;

    @Option(names = "--out", paramLabel = "FOLDER", defaultValue = "docs/measurements", descriptionKey = "out")
    private Path out;

    @Option(names = "--articles", paramLabel = "NUMBER", split = ",", descriptionKey = "articles")
    private @Nullable List<Integer> articles;

    @Option(names = "--seed", paramLabel = "NUMBER", defaultValue = "" + RelateFigures.SEED, descriptionKey = "seed")
    private long seed;

    @Option(names = "--corpus", paramLabel = "FILE", descriptionKey = "corpus")
    private @Nullable Path corpus;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    MeasureCommand(Seeds seeds, IndexUpkeep index, FindFigures find, RelateFigures relate, ScaleFigures scale) {
        this.seeds = seeds;
        this.index = index;
        this.find = find;
        this.relate = relate;
        this.scale = scale;
    }

    @Override
    public Integer call() throws IOException {
        seeds.pour();
        if (!index.awaitCaughtUp(Duration.ofMinutes(2))) {
            throw new IllegalStateException("The index did not catch up");
        }
        var report = switch (what) {
            case find -> find.measure(corpus, number());
            case relate -> relate.measure(number(), seed, corpus);
            case scale -> scale();
        };
        report.write(out, name());
        say(report.toString());
        return 0;
    }

    /** Takes an hour and more for the largest: what is known by then is written before the next size begins. */
    private Report scale() throws IOException {
        var report = scale.begin();
        int there = 0;
        for (int size : articles == null ? LARGE : articles.stream().sorted().toList()) {
            scale.measure(report, size, there, this::say);
            report.write(out, name());
            there = size;
        }
        return report;
    }

    /** What was asked of other texts, or of more articles than one waits for, stands beside the usual report. */
    private String name() {
        var other = corpus != null ? "-" + corpus.getFileName().toString().replaceFirst("\\..*", "")
                : what == What.scale && articles != null ? "-" + Collections.max(articles) : "";
        return what.name() + other;
    }

    private int number() {
        if (articles != null && articles.size() > 1) {
            throw new ParameterException(spec.commandLine(), "", spec.findOption("--articles"), articles.toString());
        }
        return articles == null ? FEW : articles.getFirst();
    }

    private void say(String words) {
        spec.commandLine().getOut().println(words);
        spec.commandLine().getOut().flush();
    }
}
