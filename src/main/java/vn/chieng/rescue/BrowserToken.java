package vn.chieng.rescue;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** By what a browser is known again. Only its hash is stored. */
record BrowserToken(String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static BrowserToken fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new BrowserToken(HexFormat.of().formatHex(bytes));
    }

    static Optional<BrowserToken> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, FormRescue.COOKIE)).map(cookie -> new BrowserToken(cookie.getValue()))
                .filter(token -> token.secret.matches("[0-9a-zA-Z]{40,64}"));
    }

    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String cookie(Duration known, boolean secure) {
        return ResponseCookie.from(FormRescue.COOKIE, secret).path("/").httpOnly(true).secure(secure).sameSite("Lax").maxAge(known).build()
                .toString();
    }

    @Override
    public String toString() {
        return "BrowserToken";
    }
}
