package vn.chieng.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What an editor brings to be imported: a file, or a text pasted. */
record ImportForm(@Nullable MultipartFile file, @Nullable String text, @Nullable Boolean publish, @Nullable Boolean create) {

    static final ImportForm EMPTY = new ImportForm(null, null, null, null);

    private static final int LARGEST = 20_000_000;

    boolean isEmptyHanded() {
        return !hasFile() && (text == null || text.isBlank());
    }

    boolean isTooLarge() {
        return hasFile() && Objects.requireNonNull(file).getSize() > LARGEST;
    }

    boolean hasFile() {
        return file != null && !file.isEmpty();
    }

    String name(String pasted) {
        var name = hasFile() ? Objects.requireNonNull(file).getOriginalFilename() : null;
        return name == null || name.isBlank() ? pasted : name.replaceFirst("^.*[/\\\\]", "");
    }

    InputStream content() throws IOException {
        return hasFile() ? Objects.requireNonNull(file).getInputStream()
                : new ByteArrayInputStream(String.valueOf(text).getBytes(StandardCharsets.UTF_8));
    }

    ImportOptions options() {
        return new ImportOptions(Boolean.TRUE.equals(publish), Boolean.TRUE.equals(create));
    }
}
