package vn.chieng.account;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after sign-in, which anybody may have written into the address: only a place of this paper. */
final class ReturnAddress {

    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private ReturnAddress() {}

    static boolean isOurs(@Nullable String address) {
        return address != null && OURS.matcher(address).matches();
    }
}
