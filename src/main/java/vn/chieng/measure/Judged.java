package vn.chieng.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A query over the demo with what it wants, from {@code seeds/demo/queries.tsv}.
 *
 * @param wanted grades by the articles' keys
 */
record Judged(String kind, String language, String query, Map<String, Integer> wanted) {

    static List<Judged> all() {
        var file = Objects.requireNonNull(Judged.class.getResourceAsStream("/seeds/demo/queries.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).filter(line -> !line.isBlank()).map(line -> of(line.split("\t", -1))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Judged of(String[] columns) {
        var wanted = Arrays.stream(columns[3].strip().split(" ")).filter(one -> !one.isEmpty()).map(one -> one.split(":"))
                .collect(Collectors.toMap(one -> one[0], one -> Integer.valueOf(one[1])));
        return new Judged(columns[0], columns[1], columns[2], wanted);
    }
}
