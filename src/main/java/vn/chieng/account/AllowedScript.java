package vn.chieng.account;

/**
 * An inline script that newsroom pages may carry, such as an import map; contribute one as a bean.
 *
 * @param hash as content security policies write it: {@code sha256-} and the digest of the exact text in Base64
 */
public record AllowedScript(String hash) {

    public AllowedScript {
        if (!hash.matches("sha256-[A-Za-z0-9+/]{43}=")) {
            throw new IllegalArgumentException("Not the SHA-256 of a script: " + hash);
        }
    }
}
