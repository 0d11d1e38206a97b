package vn.chieng.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls PostgreSQL's programs and waits for them. */
record Programs(Binaries binaries, Identity identity) {

    private static final Logger LOG = LoggerFactory.getLogger(Programs.class);
    private static final long MINUTES = 5;

    record Answer(int code, String words) {

        String lastLine() {
            return words.strip().lines().reduce((before, last) -> last).orElse("");
        }
    }

    void mustRun(String program, String input, List<String> arguments) {
        var answer = run(program, input, arguments);
        if (answer.code() != 0) {
            throw new Trouble("trouble.postgres", program, answer.lastLine());
        }
    }

    /** A server that a program leaves behind keeps the program's output open: so it goes to a file, not to a pipe. */
    private Answer run(String program, String input, List<String> arguments) {
        try {
            var output = Files.createTempFile(binaries.folder().getParent(), program, ".out");
            try {
                return run(command(program, arguments), input, output);
            } finally {
                Files.delete(output);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + program + " ran", stopped);
        }
    }

    private List<String> command(String program, List<String> arguments) {
        var command = new java.util.ArrayList<>(List.of(binaries.program(program)));
        command.addAll(arguments);
        return identity.command(command);
    }

    private static Answer run(List<String> command, String input, Path output) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        try (var words = process.outputWriter(StandardCharsets.UTF_8)) {
            words.write(input);
        } catch (IOException endedBeforeReading) {
            LOG.debug("{} did not read its input", command, endedBeforeReading);
        }
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return new Answer(-1, "gave no answer in " + MINUTES + " minutes");
        }
        var answer = new Answer(process.exitValue(), Files.readString(output));
        LOG.info("{} ended with {}: {}", command, answer.code(), answer.words().strip());
        return answer;
    }
}
