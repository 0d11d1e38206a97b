package vn.chieng;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.util.ClassUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.chieng.database.OnScratchHome;
import vn.chieng.database.OperatorWords;

/**
 * What stands after the program's name: {@code serve}, or a command of some module, which is any Spring bean whose class bears
 * {@link Command}. Its words stand in the module's message file as {@code chieng.<command>.usage.header} and the like.
 */
final class Commands {

    private static final int MISUNDERSTOOD = 2;

    /** Settings for this run alone; every command takes them. */
    private static final String SETTING = "--(chieng|spring|server|logging|management)\\..*";

    @Command(name = "chieng", synopsisSubcommandLabel = "[COMMAND]")
    private static final class Root {}

    @Command(name = "serve")
    private static final class Serve {}

    private static final class Help {
        @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
        private boolean asked;
    }

    private final OperatorWords words;

    Commands(OperatorWords words) {
        this.words = words;
    }

    int run(String[] args) {
        var parts = Arrays.stream(args).collect(Collectors.partitioningBy(arg -> arg.matches(SETTING)));
        var launch = new Launch(words, parts.get(true));
        var command = parts.get(false);
        if (command.equals(List.of("rehearse"))) {
            return launch.rehearse();
        }
        return command.isEmpty() || command.equals(List.of("serve")) ? launch.serve() : run(command, launch);
    }

    /** First on empty instances, so that a slip of the pen costs no start of the application. */
    private int run(List<String> command, Launch launch) {
        var args = command.toArray(String[]::new);
        try {
            var understood = tree(new SpringObjenesis()::newInstance).parseArgs(args);
            if (CommandLine.printHelpIfRequested(understood)) {
                return 0;
            }
            var name = understood.hasSubcommand() ? understood.subcommand().commandSpec().name() : "serve";
            return name.equals("serve") ? launch.serve() : isOnScratchHome(understood)
                    ? launch.scratchCommand(name, context -> execute(context, args)) : launch.command(name, context -> execute(context, args));
        } catch (ParameterException slip) {
            return misunderstood(slip);
        }
    }

    private static boolean isOnScratchHome(CommandLine.ParseResult understood) {
        return understood.subcommand().commandSpec().userObject().getClass().isAnnotationPresent(OnScratchHome.class);
    }

    private int execute(ApplicationContext context, String... args) {
        return tree(context::getBean)
                .setParameterExceptionHandler((slip, _) -> misunderstood(slip))
                .setExecutionExceptionHandler((failure, _, _) -> failed(failure, context.getEnvironment().getProperty("logging.file.name", "")))
                .execute(args);
    }

    private int misunderstood(ParameterException slip) {
        System.err.println(words.say("command.misunderstood", unclear(slip)));
        slip.getCommandLine().usage(System.err);
        return MISUNDERSTOOD;
    }

    /** In the operator's language, as far as it can be told from the kind of slip. */
    private String unclear(ParameterException slip) {
        return switch (slip) {
            case UnmatchedArgumentException unknown -> String.join(" ", unknown.getUnmatched());
            case MissingParameterException missing when !missing.getMissing().isEmpty() -> words.say("command.missing",
                    missing.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" ")));
            case ParameterException wrong when wrong.getArgSpec() != null && wrong.getValue() != null ->
                    words.say("command.value", wrong.getArgSpec().paramLabel(), wrong.getValue());
            default -> slip.getMessage();
        };
    }

    private int failed(Exception failure, String log) {
        LoggerFactory.getLogger(Commands.class).error("The command failed", failure);
        System.err.println(words.say("command.failed", failure.getMessage(), log));
        return 1;
    }

    private interface Maker {
        <T> T make(Class<T> type);
    }

    private CommandLine tree(Maker maker) {
        var root = worded(new CommandLine(new Root()), "database");
        root.addSubcommand(worded(new CommandLine(new Serve()), "database"));
        for (var type : ofModules()) {
            root.addSubcommand(worded(new CommandLine(type, factory(maker)), type.getPackage().getName().replaceFirst("^.*\\.", "")));
        }
        return root;
    }

    private static List<Class<?>> ofModules() {
        var scan = new ClassPathScanningCandidateComponentProvider(true);
        scan.addExcludeFilter((metadata, _) -> !metadata.getAnnotationMetadata().hasAnnotation(Command.class.getName()));
        return scan.findCandidateComponents("vn.chieng").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .toList();
    }

    private static IFactory factory(Maker maker) {
        return new IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                return type.isAnnotationPresent(Command.class) ? maker.make(type) : CommandLine.defaultFactory().create(type);
            }
        };
    }

    private CommandLine worded(CommandLine command, String module) {
        command.setResourceBundle(words.of(words.has(module) ? module : "database"));
        Stream.concat(Stream.of(command), command.getSubcommands().values().stream()).map(CommandLine::getCommandSpec).forEach(this::helps);
        return command;
    }

    private void helps(CommandSpec command) {
        command.usageMessage().synopsisHeading(words.say("command.usage"));
        if (!command.optionsMap().containsKey("--help")) {
            command.addMixin("help", CommandSpec.forAnnotatedObject(new Help()));
        }
    }
}
