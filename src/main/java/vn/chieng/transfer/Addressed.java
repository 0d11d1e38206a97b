package vn.chieng.transfer;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of an older site, from the root: whatever host it answered on, the path was the same. */
final class Addressed {

    private static final Pattern ORIGIN = Pattern.compile("^(?:[a-z][a-z0-9+.-]*:)?//[^/]*", Pattern.CASE_INSENSITIVE);

    private Addressed() {}

    static @Nullable String path(@Nullable String address) {
        if (address == null) {
            return null;
        }
        var path = ORIGIN.matcher(address.strip()).replaceFirst("").replaceFirst("#.*$", "");
        return path.startsWith("/") ? path : "/" + path;
    }
}
