package vn.chieng.account;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after sign-in, which anybody may have written into the address: only a place of this paper. */
final class ReturnAddress {

    /** Braces would be taken for something to fill in. */
    private static final Pattern OURS = Pattern.compile("/[^\\\\{}\\p{Cntrl}]*");

    /** Whoever tidies such a path up may find another host behind it. */
    private static final Pattern WANDERING = Pattern.compile("//|/(\\.|%2e){1,2}(?=[/;]|$)", Pattern.CASE_INSENSITIVE);

    private ReturnAddress() {}

    static boolean isOurs(@Nullable String address) {
        return address != null && OURS.matcher(address).matches() && !WANDERING.matcher(path(address)).find();
    }

    private static String path(String address) {
        return address.split("[?#]", 2)[0];
    }
}
