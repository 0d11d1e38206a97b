package vn.chieng.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The editions of this paper, the first of them at {@code /}. */
@Component
public class Editions {

    private final List<Edition> all;

    Editions(@Value("${chieng.editions}") List<String> languages) {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("chieng.editions names no language");
        }
        all = IntStream.range(0, languages.size())
                .mapToObj(i -> new Edition(languages.get(i).strip(), i == 0 ? "" : "/" + languages.get(i).strip()))
                .toList();
    }

    public List<Edition> all() {
        return all;
    }

    public Edition first() {
        return all.getFirst();
    }

    public Optional<Edition> in(String language) {
        return all.stream().filter(edition -> edition.language().equals(language)).findFirst();
    }

    /** The edition that an address belongs to; addresses under no other edition's prefix are the first one's. */
    public Edition at(String path) {
        return all.stream().skip(1).filter(edition -> edition.holds(path)).findFirst().orElse(first());
    }

    /** The edition of the address that was asked for, also where an error page answers in its stead. */
    public Edition of(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var asked = failed == null ? request.getRequestURI() : failed.toString();
        return at(asked.substring(Math.min(asked.length(), request.getContextPath().length())));
    }
}
