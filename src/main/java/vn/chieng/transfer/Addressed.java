package vn.chieng.transfer;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Addresses of an older site, from the root and decoded: whatever host it answered on, the path was the same. */
final class Addressed {

    private static final Pattern ORIGIN = Pattern.compile("^(?:[a-z][a-z0-9+.-]*:)?//[^/]*", Pattern.CASE_INSENSITIVE);

    private Addressed() {}

    static @Nullable String path(@Nullable String address) {
        if (address == null) {
            return null;
        }
        var path = ORIGIN.matcher(address.strip()).replaceFirst("").replaceFirst("#.*$", "");
        var query = path.indexOf('?') < 0 ? path.length() : path.indexOf('?');
        var decoded = decoded(path.substring(0, query)) + path.substring(query);
        return decoded.startsWith("/") ? decoded : "/" + decoded;
    }

    /** As a line gives it, so that reading it brings the path again. */
    static @Nullable String given(@Nullable String path) {
        if (path == null) {
            return null;
        }
        var query = path.indexOf('?') < 0 ? path.length() : path.indexOf('?');
        return path.substring(0, query).replace("%", "%25") + path.substring(query);
    }

    private static String decoded(String path) {
        try {
            return path.contains("%00") ? path : UriUtils.decode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return path;
        }
    }
}
