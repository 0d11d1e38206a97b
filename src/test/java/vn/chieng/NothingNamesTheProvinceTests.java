package vn.chieng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The province is data: another folder of seeds makes another province's paper. */
class NothingNamesTheProvinceTests {

    private static final Pattern PROVINCE = Pattern.compile("h(oa|òa|oà)[ _-]?b(i|ì)nh", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Test
    void programAndSettingsWorkForAnyProvince() throws IOException {
        for (var root : List.of("src/main", "config", "bin")) {
            try (var files = Files.walk(Path.of(root))) {
                assertThat(files.filter(Files::isRegularFile).filter(NothingNamesTheProvinceTests::namesIt)).isEmpty();
            }
        }
    }

    private static boolean namesIt(Path file) {
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return PROVINCE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).find();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
