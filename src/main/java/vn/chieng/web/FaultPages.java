package vn.chieng.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page, or for programs the line of text, that answers a failed request with its own status. */
@Component
class FaultPages {

    private static final Logger LOG = LoggerFactory.getLogger(FaultPages.class);

    /** Seconds. */
    static final String RETRY_AFTER = "30";

    private static final Pattern TOO_MUCH = Pattern.compile("too (large|many)|exceeded");

    private final Editions editions;
    private final Addresses addresses;
    private final MessageSource messages;
    private final BarePage bare;

    FaultPages(Editions editions, Addresses addresses, MessageSource messages, BarePage bare) {
        this.editions = editions;
        this.addresses = addresses;
        this.messages = messages;
        this.bare = bare;
    }

    /** The page in the site's frame; what the frame shows must be in the model already. */
    ModelAndView framed(HttpServletRequest request, HttpServletResponse response) {
        return answer(this::inFrame, request, response);
    }

    /** The page in a frame that asks nothing of a database. */
    ModelAndView plain(HttpServletRequest request, HttpServletResponse response) {
        BarePage.HEADERS.forEach((name, value) -> {
            if (!response.containsHeader(name)) {
                response.setHeader(name, value);
            }
        });
        return answer((edition, fault) -> written("text/html;charset=UTF-8", bare.of(edition, fault)), request, response);
    }

    private ModelAndView answer(BiFunction<Edition, Fault, ModelAndView> page, HttpServletRequest request, HttpServletResponse response) {
        var edition = editions.of(request);
        var status = status(request);
        var fault = Fault.of(status, edition, messages, status < 500 ? null : logged(request, status));
        response.setStatus(status);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == 503) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        }
        return wantsPage(request) ? page.apply(edition, fault) : written("text/plain;charset=UTF-8", fault.inOneLine());
    }

    private ModelAndView inFrame(Edition edition, Fault fault) {
        return new ModelAndView("error/show")
                .addObject("page", Page.of(edition, fault.title()))
                .addObject("fault", fault)
                .addObject("robots", "noindex")
                .addObject("edition", edition)
                .addObject("editions", editions.all())
                .addObject("addresses", addresses);
    }

    private static ModelAndView written(String type, String text) {
        return new ModelAndView((model, request, response) -> {
            response.setContentType(type);
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static String logged(HttpServletRequest request, int status) {
        var reference = "%08x".formatted(ThreadLocalRandom.current().nextInt());
        LOG.error("Fault {}: {} {} was answered with {}", reference, request.getMethod(),
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), status, cause(request));
        return reference;
    }

    private static @Nullable Throwable cause(HttpServletRequest request) {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }

    /** Somebody who opens the error page's own address has found a page that does not exist. */
    private static int status(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer found ? found : 404;
        if (status == 500 && DatabaseAway.isCauseOf(cause(request))) {
            return 503;
        }
        return status == 400 && isTooMuch(cause(request)) ? 413 : status;
    }

    /** The server tells a form that is too large from one that is broken by its words only. */
    private static boolean isTooMuch(@Nullable Throwable cause) {
        return Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
                .anyMatch(one -> one.getMessage() != null && TOO_MUCH.matcher(one.getMessage()).find());
    }

    /** Whoever says nothing that can be understood gets a page; only programs ask for something else by name. */
    private static boolean wantsPage(HttpServletRequest request) {
        try {
            var accepted = MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
            return accepted.isEmpty() || accepted.getFirst().isWildcardType() || accepted.stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
        } catch (InvalidMediaTypeException nonsense) {
            return true;
        }
    }
}
