package vn.chieng.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JudgedTests {

    @Test
    void everyJudgementNamesAnArticleOfTheDemoInItsLanguage() throws IOException {
        try (var files = Files.list(Path.of("seeds/demo/articles"))) {
            var articles = files.map(JudgedTests::identity).collect(Collectors.toSet());
            assertThat(Judged.all()).hasSizeGreaterThanOrEqualTo(150).allSatisfy(judged -> {
                assertThat(judged.wanted()).as(judged.query()).isNotEmpty();
                assertThat(judged.wanted().keySet()).as(judged.query()).allMatch(key -> articles.contains(key + "/" + judged.language()));
                assertThat(judged.wanted().values()).as(judged.query()).allMatch(grade -> grade >= 1 && grade <= 3);
            });
        }
    }

    @Test
    void queriesAreTypedAsTheirKindSaysAndOnlyOnce() {
        assertThat(Judged.all()).allMatch(judged -> judged.kind().equals("nfd") != Normalizer.isNormalized(judged.query(), Form.NFC));
        assertThat(Judged.all().stream().map(judged -> judged.language() + judged.query())).doesNotHaveDuplicates();
        assertThat(Judged.all().stream().collect(Collectors.groupingBy(Judged::kind, Collectors.counting())).values()).allMatch(number -> number >= 8);
    }

    private static String identity(Path file) {
        try (var lines = Files.lines(file)) {
            var head = lines.limit(3).filter(line -> line.contains(": ")).map(line -> line.split(": ")[1]).toList();
            return head.getFirst() + "/" + head.get(1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
