package vn.chieng.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chieng.article.DeskList.State;
import vn.chieng.web.Addresses;
import vn.chieng.web.Edition;
import vn.chieng.web.Parameters;

/** Reads and writes what someone asked of the list, in the words of any edition. */
@Component
class ListAddresses {

    private static final String YES = "1";

    private final Addresses addresses;
    private final Parameters parameters;

    ListAddresses(Addresses addresses, Parameters parameters) {
        this.addresses = addresses;
        this.parameters = parameters;
    }

    ListForm read(HttpServletRequest request) {
        var state = parameters.said(request, "state", Stream.of(State.values()).map(ListAddresses::name));
        return new ListForm(state.map(name -> State.valueOf(name.toUpperCase(Locale.ROOT))).orElse(null), number(request, "section"),
                text(request, "within"), text(request, "language"), text(request, "mine").equals(YES),
                Objects.requireNonNullElse(request.getParameter("q"), ""), ListForm.row(text(request, "after")), page(request));
    }

    /** The names that an edition gives the fields, by ours. */
    Map<String, String> names(Edition edition) {
        return Stream.of("state", "section", "within", "language", "mine")
                .collect(Collectors.toMap(Function.identity(), key -> parameters.word(edition, key)));
    }

    String value(State state, Edition edition) {
        return parameters.word(edition, "state." + name(state));
    }

    String of(Edition edition) {
        return addresses.of(edition, NewsroomWords.LIST);
    }

    String of(ListForm form, Edition edition) {
        var values = new LinkedHashMap<String, String>();
        values.put("q", form.q());
        values.put(parameters.word(edition, "state"), form.state() == null ? "" : value(form.state(), edition));
        values.put(parameters.word(edition, "section"), form.section() == null ? "" : form.section().toString());
        values.put(parameters.word(edition, "within"), form.place());
        values.put(parameters.word(edition, "language"), form.language());
        values.put(parameters.word(edition, "mine"), form.mine() ? YES : "");
        values.put(parameters.word(edition, "after"), form.after() == null ? "" : ListForm.written(form.after()));
        values.put(parameters.word(edition, "page"), form.page() > 1 ? String.valueOf(form.page()) : "");
        values.values().removeIf(String::isBlank);
        var address = UriComponentsBuilder.fromPath(of(edition));
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }

    private String text(HttpServletRequest request, String key) {
        return Objects.requireNonNullElse(parameters.read(request, key), "").strip();
    }

    private @Nullable Long number(HttpServletRequest request, String key) {
        var typed = text(request, key);
        return typed.matches("[0-9]{1,18}") ? Long.valueOf(typed) : null;
    }

    private int page(HttpServletRequest request) {
        var typed = text(request, "page");
        return typed.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(typed)) : 1;
    }

    private static String name(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
