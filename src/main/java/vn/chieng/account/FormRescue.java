package vn.chieng.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Keeps what was written when the session has ended over it. */
@Component
class FormRescue {

    static final String COOKIE = "chieng-kept";

    /** Filled in on the page that offers the form again; tells that it has been sent. */
    static final String SENT_AGAIN = "_rescued";

    private static final int LARGEST = 1 << 20;

    private final RescuedForms forms;

    FormRescue(RescuedForms forms) {
        this.forms = forms;
    }

    /** @return whether there was something to keep, and it was kept */
    boolean keep(HttpServletRequest request, HttpServletResponse response) {
        if (!request.getMethod().equals("POST") || !comesFromOurPage(request)) {
            return false;
        }
        var fields = fields(request);
        var size = fields.values().stream().flatMap(List::stream).mapToInt(String::length).sum();
        var token = token(request).orElseGet(Secrets::token);
        if (size == 0 || size > LARGEST || !forms.keep(token, ClientAddress.of(request), request.getRequestURI(), fields)) {
            return false;
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(token, request.isSecure()));
        return true;
    }

    List<RescuedForm> kept(HttpServletRequest request) {
        return token(request).map(forms::under).orElse(List.of());
    }

    void forget(HttpServletRequest request, long id) {
        token(request).ifPresent(token -> forms.forget(token, id));
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        var fields = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_") && !name.toLowerCase(Locale.ROOT).contains("password")) {
                fields.put(name, Arrays.stream(values).map(value -> value.replace("\0", "")).toList());
            }
        });
        return fields;
    }

    /** Else a stranger's page could lay a form before somebody who is about to sign in. */
    private static boolean comesFromOurPage(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var from = Optional.ofNullable(request.getHeader("Origin")).or(() -> Optional.ofNullable(request.getHeader("Referer")));
        return from.isPresent() && authority(from.get()).equals(request.getHeader("Host"));
    }

    private static String authority(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getRawAuthority()).orElse("");
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }

    private static Optional<String> token(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie != null && cookie.getValue().length() >= 40 ? Optional.of(cookie.getValue()) : Optional.empty();
    }

    private static String cookie(String token, boolean secure) {
        return ResponseCookie.from(COOKIE, token).path("/").httpOnly(true).secure(secure).sameSite("Lax").maxAge(RescuedForms.KEPT).build()
                .toString();
    }
}
