package vn.chieng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a person starts it: a process of its own. */
class CommandsTests {

    @TempDir
    private Path folder;

    private record Ended(int code, String out, String err) {}

    @Test
    void explainsItself() throws Exception {
        var ended = chieng("--help");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("Cách dùng: chieng", "serve", "demo");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void asksBackWhenItDoesNotUnderstand() throws Exception {
        for (var slip : List.of(List.of("sreve"), List.of("demo", "--seting=x"))) {
            var ended = chieng(slip.toArray(String[]::new));
            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.err()).startsWith("Không hiểu lệnh: " + slip.getLast()).contains("Cách dùng");
        }
    }

    @Test
    void explainsTheCommandsOfAModuleInTheOperatorsLanguage() throws Exception {
        assertThat(chieng("account", "--help").out()).contains("Cách dùng: chieng account", "Thêm tài khoản và in liên kết").doesNotContain("Usage", "Show this help");
        assertThat(chieng("account", "create", "--help").out()).contains("Cách dùng: chieng account create", "Họ tên.", "Xem cách dùng").doesNotContain("Usage");
        assertThat(chieng("account", "create", "x").err()).startsWith("Không hiểu lệnh: thiếu NAME");
        assertThat(chieng("account", "create", "x", "--name", "X", "--role", "KING").err()).startsWith("Không hiểu lệnh: ROLE không nhận giá trị “KING”");
    }

    @Test
    void endsWithOneSentenceWhenItsHomeIsAFile() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        var ended = chieng("--chieng.home=" + file);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines()).singleElement().asString().startsWith("Thư mục dữ liệu " + file);
    }

    @Test
    void runsACommandOnTheHomesOwnDatabaseAndStopsIt() throws Exception {
        var ended = chieng("demo", "--setting=fsync", "--chieng.home=" + folder.resolve("home"), "--chieng.seeds=none");
        assertThat(ended).isEqualTo(new Ended(7, "fsync=on\n", ""));
        assertThat(folder.resolve("home/postgres/data/PG_VERSION")).hasContent("18");
        assertThat(folder.resolve("home/postgres/data/postmaster.pid")).doesNotExist();
    }

    private Ended chieng(String... args) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"), ChiengApplication.class.getName()));
        command.addAll(List.of(args));
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("CHIENG_LANGUAGE", "vi");
        var process = builder.start();
        if (!process.waitFor(4, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
