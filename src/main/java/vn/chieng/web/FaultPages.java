package vn.chieng.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page, or for programs the line of text, that answers a failed request with its own status. */
@Component
class FaultPages {

    private static final Logger LOG = LoggerFactory.getLogger(FaultPages.class);

    private final Editions editions;
    private final Addresses addresses;
    private final MessageSource messages;

    FaultPages(Editions editions, Addresses addresses, MessageSource messages) {
        this.editions = editions;
        this.addresses = addresses;
        this.messages = messages;
    }

    /** The page in the site's frame; what the frame shows must be in the model already. */
    ModelAndView framed(HttpServletRequest request, HttpServletResponse response) {
        return answer("error/show", request, response);
    }

    /** The page in a frame that asks nothing of a database. */
    ModelAndView plain(HttpServletRequest request, HttpServletResponse response) {
        return answer("error/plain", request, response);
    }

    private ModelAndView answer(String view, HttpServletRequest request, HttpServletResponse response) {
        var edition = editions.of(request);
        var status = status(request);
        var fault = Fault.of(status, edition, messages, status < 500 ? null : logged(request, status));
        response.setStatus(status);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return wantsPage(request) ? page(view, edition, fault) : line(fault);
    }

    private ModelAndView page(String view, Edition edition, Fault fault) {
        return new ModelAndView(view)
                .addObject("page", Page.of(edition, fault.title()))
                .addObject("fault", fault)
                .addObject("robots", "noindex")
                .addObject("edition", edition)
                .addObject("editions", editions.all())
                .addObject("addresses", addresses);
    }

    private static ModelAndView line(Fault fault) {
        return new ModelAndView((model, request, response) -> {
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write(fault.inOneLine().getBytes(StandardCharsets.UTF_8));
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
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }

    private static boolean wantsPage(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted == null || accepted.contains("text/html") || accepted.equals("*/*");
    }
}
