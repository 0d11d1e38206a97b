package vn.chieng.transfer;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.chieng.account.Person;
import vn.chieng.database.OperatorWords;
import vn.chieng.search.IndexUpkeep;

/** {@code import}: ends with 0 when all went in, with 2 when something was refused. */
@Component
@Command(name = "import")
class ImportCommand implements Callable<Integer> {

    private static final int SOMETHING_REFUSED = 2;
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    private final Importer importer;
    private final Seeds seeds;
    private final IndexUpkeep index;
    private final SummaryWords words;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> named;

    @Option(names = "--publish", descriptionKey = "publish")
    private boolean publish;

    @Option(names = "--create", descriptionKey = "create")
    private boolean create;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    ImportCommand(Importer importer, Seeds seeds, IndexUpkeep index, SummaryWords words) {
        this.importer = importer;
        this.seeds = seeds;
        this.index = index;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        var locale = OperatorWords.ofThisTerminal().locale();
        seeds.pourReference();
        var summary = importer.run(Person.machine("import"), named, new ImportOptions(publish, create), done -> tell(locale, "transfer.progress", done));
        words.lines(summary, locale).forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        awaitIndex(locale);
        return summary.isClean() ? 0 : SOMETHING_REFUSED;
    }

    /** Where another process owns the index, it is that one's work. As long as there is less and less to do, it goes on. */
    private void awaitIndex(Locale locale) {
        var left = Long.MAX_VALUE;
        while (index.isOwner() && !index.awaitCaughtUp(A_WHILE)) {
            var waiting = index.waiting();
            tell(locale, "transfer.index", waiting);
            if (waiting >= left) {
                return;
            }
            left = waiting;
        }
    }

    private void tell(Locale locale, String key, long count) {
        spec.commandLine().getErr().println(words.say(locale, key, count));
        spec.commandLine().getErr().flush();
    }
}
