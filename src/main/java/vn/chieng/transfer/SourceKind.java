package vn.chieng.transfer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import vn.chieng.text.Decoding;

/** What a source is, told by how it begins rather than by its name. */
enum SourceKind {
    JSON_LINES, MARKDOWN, PAGE;

    private static final int LOOKED_AT = 4096;
    private static final Set<Decoding.Kind> NO_TEXT = Set.of(Decoding.Kind.BINARY, Decoding.Kind.UTF_16);

    static SourceKind of(Source source) throws IOException, Refused {
        try (var in = Files.newInputStream(source.file())) {
            var beginning = in.readNBytes(LOOKED_AT);
            if (Decoding.of(beginning) instanceof Decoding.Undecodable(var kind) && NO_TEXT.contains(kind)) {
                throw new Refused(Reason.of(kind));
            }
            return of(new String(beginning, StandardCharsets.ISO_8859_1), source.name());
        }
    }

    private static SourceKind of(String beginning, String name) {
        var text = (beginning.startsWith("ï»¿") ? beginning.substring(3) : beginning).stripLeading();
        if (text.startsWith("{") || name.toLowerCase(Locale.ROOT).matches(".*\\.(jsonl|ndjson|json)")) {
            return JSON_LINES;
        }
        return text.matches("(?s)---[ \\t]*\\R.*") ? MARKDOWN : PAGE;
    }
}
