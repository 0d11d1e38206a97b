package vn.chieng.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chieng.web.Edition;
import vn.chieng.web.Editions;

/** Parameters of addresses: each edition writes them in its own words, and every edition reads the words of all. */
@Component
class Parameters {

    private final Editions editions;
    private final Wording wording;

    Parameters(Editions editions, Wording wording) {
        this.editions = editions;
        this.wording = wording;
    }

    String word(Edition edition, String key) {
        return wording.say(edition, "parameter." + key);
    }

    @Nullable String read(HttpServletRequest request, String key) {
        return editions.all().stream().map(edition -> request.getParameter(word(edition, key))).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Whether the parameter has this value, in the words of any edition. */
    boolean says(HttpServletRequest request, String key, String value) {
        var read = read(request, key);
        return editions.all().stream().anyMatch(edition -> word(edition, key + "." + value).equals(read));
    }
}
