package vn.chieng.rescue;

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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was written when it could not be saved. */
@Component
@Transactional
public class FormRescue {

    /** Where what was kept is offered again. */
    public static final String ADDRESS = "/@newsroom/@rescued";

    static final String COOKIE = "chieng-kept";

    /** Filled in on the page that offers the form again; tells that it has been sent. */
    static final String SENT_AGAIN = "_rescued";

    /** Names the sitting in every form that is kept while it is typed; the first of them is its own. */
    static final String SITTINGS = "sittings";

    private static final int LARGEST = 1 << 20;

    private final RescuedForms forms;
    private final KnownBrowsers browsers;

    FormRescue(RescuedForms forms, KnownBrowsers browsers) {
        this.forms = forms;
        this.browsers = browsers;
    }

    /** Somebody has signed in: from now on this browser has something to keep. */
    public void welcome(HttpServletRequest request, HttpServletResponse response) {
        var token = known(request).orElseGet(BrowserToken::fresh);
        browsers.welcome(token);
        response.addHeader(HttpHeaders.SET_COOKIE, token.cookie(KnownBrowsers.KNOWN, request.isSecure()));
    }

    /**
     * Keeps a form that came after the session had ended.
     *
     * @return whether there was something to keep, and it was kept
     */
    public boolean keep(HttpServletRequest request) {
        return request.getMethod().equals("POST") && comesFromOurPage(request) && keep(request, request.getRequestURI(), "");
    }

    /**
     * Keeps what is being typed for an address that it has not been sent to yet, in place of what this sitting had typed before.
     *
     * @return whether it was kept
     */
    public boolean keepTyped(HttpServletRequest request, String path, String sitting) {
        forgetTyped(request, sitting);
        return keep(request, path, sitting);
    }

    /** What this sitting typed has been sent and taken. */
    void forgetTyped(HttpServletRequest request, String sitting) {
        if (!sitting.isEmpty()) {
            BrowserToken.of(request).ifPresent(token -> forms.forgetSitting(token, sitting));
        }
    }

    @Transactional(readOnly = true)
    public boolean hasKept(HttpServletRequest request) {
        return BrowserToken.of(request).filter(forms::hasAny).isPresent();
    }

    @Transactional(readOnly = true)
    List<RescuedForm> kept(HttpServletRequest request) {
        return BrowserToken.of(request).map(forms::under).orElse(List.of());
    }

    void forget(HttpServletRequest request, long id) {
        BrowserToken.of(request).ifPresent(token -> forms.forget(token, id));
    }

    private boolean keep(HttpServletRequest request, String path, String sitting) {
        var fields = fields(request);
        var size = fields.values().stream().flatMap(List::stream).mapToInt(String::length).sum();
        var token = known(request);
        if (token.isEmpty() || size == 0 || size > LARGEST) {
            return false;
        }
        forms.keep(token.get(), path, fields, sitting);
        return true;
    }

    private Optional<BrowserToken> known(HttpServletRequest request) {
        return BrowserToken.of(request).filter(browsers::isKnown);
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
}
