package vn.chieng.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTests {

    @TempDir
    private Path folder;

    @Test
    void isMadeWhenItIsNotThere() {
        assertThat(new Home(folder.resolve("a/b")).resolve("pictures")).isEqualTo(folder.resolve("a/b/pictures"));
        assertThat(folder.resolve("a/b")).isEmptyDirectory();
    }

    @Test
    void cannotBeAFile() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> new Home(file)).isInstanceOf(Trouble.class).hasMessage("trouble.home-is-a-file");
        assertThatThrownBy(() -> new Home(file.resolve("in"))).isInstanceOf(Trouble.class).hasMessage("trouble.home-not-writable");
    }

    @Test
    void hasLocksThatOneProcessHoldsOnceAndGivesBack() {
        var home = new Home(folder);
        try (var lock = HomeLock.tryOwn(home, "index")) {
            assertThat(lock).isNotNull();
            assertThat(HomeLock.tryOwn(home, "index")).isNull();
            assertThat(HomeLock.tryOwn(home, "index")).as("asking did not lose it").isNull();
        }
        try (var again = HomeLock.tryOwn(home, "index")) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void takesALockBackFromAProcessThatWasKilled() throws Exception {
        var home = new Home(folder);
        try (var other = AnotherProcess.owning(home, "index")) {
            assertThat(HomeLock.tryOwn(home, "index")).isNull();
            other.kill();
            try (var mine = HomeLock.tryOwn(home, "index")) {
                assertThat(mine).isNotNull();
            }
        }
    }

    @Test
    void tellsWhatTheHolderOfALockSaid() {
        var home = new Home(folder);
        try (var lock = HomeLock.tryOwn(home, "serve")) {
            lock.say("pid 12, http://localhost:8080/");
            lock.say("pid 12");
        }
        assertThat(HomeLock.said(home, "serve")).isEqualTo("pid 12");
        assertThat(HomeLock.said(home, "nobody")).isEmpty();
    }
}
