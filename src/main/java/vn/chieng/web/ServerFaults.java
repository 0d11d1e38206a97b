package vn.chieng.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Answers what the server refuses before any page of ours is asked, and what is left when our error pages fail. */
@Component
class ServerFaults implements Request.Handler {

    private static final Logger LOG = LoggerFactory.getLogger(ServerFaults.class);

    /** What the server calls a request whose first line made no sense to it. */
    private static final Set<String> UNREADABLE = Set.of("/badMessage", "/badURI");

    private record Asked(int status, @Nullable Edition edition) {}

    private final Editions editions;
    private final MessageSource messages;
    private final BarePage bare;
    private final Map<Asked, String> ready = new ConcurrentHashMap<>();

    ServerFaults(Editions editions, MessageSource messages, BarePage bare) {
        this.editions = editions;
        this.messages = messages;
        this.bare = bare;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var cause = request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof Throwable failure ? failure : null;
        answer(response.getStatus(), cause, request, response, callback);
        return true;
    }

    void answer(int found, @Nullable Throwable cause, Request request, Response response, Callback callback) {
        var status = status(found, cause);
        var asked = new Asked(status, edition(request));
        var page = status < 500 ? ready.computeIfAbsent(asked, one -> page(one, null)) : page(asked, logged(status, cause, request));
        response.setStatus(status);
        BarePage.HEADERS.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8").put(HttpHeader.CACHE_CONTROL, "no-store");
        if (status == HttpStatus.SERVICE_UNAVAILABLE_503) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, FaultPages.RETRY_AFTER);
        }
        Content.Sink.write(response, true, page, callback);
    }

    private @Nullable Edition edition(Request request) {
        var path = String.valueOf(request.getHttpURI().getPath());
        return UNREADABLE.contains(path) || !path.startsWith("/") ? null : editions.at(path);
    }

    /** Where nobody knows which edition was asked for, each says its words. */
    private String page(Asked asked, @Nullable String reference) {
        var spoken = asked.edition() == null ? editions.all() : List.of(asked.edition());
        var faults = spoken.stream().map(edition -> Fault.of(asked.status(), edition, messages, reference)).toList();
        return bare.of(spoken.getFirst(), faults.getFirst(), faults.subList(1, faults.size()));
    }

    private static String logged(int status, @Nullable Throwable cause, Request request) {
        var reference = "%08x".formatted(ThreadLocalRandom.current().nextInt());
        LOG.error("Fault {}: {} {} was answered with {}", reference, request.getMethod(), request.getHttpURI(), status, cause);
        return reference;
    }

    /** Speaking a protocol that we don't is the client's mistake, whatever number the standard has for it. */
    private static int status(int found, @Nullable Throwable cause) {
        if (found == HttpStatus.INTERNAL_SERVER_ERROR_500 && DatabaseAway.isCauseOf(cause)) {
            return HttpStatus.SERVICE_UNAVAILABLE_503;
        }
        var status = cause instanceof HttpException refused ? refused.getCode() : found;
        return status == HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505 || status == HttpStatus.NOT_IMPLEMENTED_501
                ? HttpStatus.BAD_REQUEST_400 : status;
    }
}
