package vn.chieng.web;

import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Where every request comes first: odd spellings of an address are read as what they mean; what can't be meant well, or is too
 * large, goes no further.
 */
final class Doorstep extends Handler.Wrapper {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    /** What is too large but not beyond this is read to its end, or browsers show a broken connection in place of the answer. */
    private static final long HEARD_OUT = 512L << 20;

    private final BodyLimits limits;

    Doorstep(BodyLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean handle(Request sent, Response response, Callback callback) throws Exception {
        if (!METHODS.contains(sent.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD, POST");
            return refuse(HttpStatus.METHOD_NOT_ALLOWED_405, sent, response, callback);
        }
        var address = readable(sent.getHttpURI());
        if (address.hasViolations() || !address.getPath().startsWith("/")) {
            return refuse(HttpStatus.BAD_REQUEST_400, sent, response, callback);
        }
        if (limits.areExceededBy(sent)) {
            return refuse(HttpStatus.PAYLOAD_TOO_LARGE_413, sent, response, callback);
        }
        return super.handle(Request.serveAs(sent, address), response, callback);
    }

    private static HttpURI readable(HttpURI sent) {
        var path = ReadableAddress.path(sent.getPath());
        var query = sent.getQuery();
        return HttpURI.build(sent).pathQuery(query == null ? path : path + "?" + ReadableAddress.query(query)).asImmutable();
    }

    private static boolean refuse(int status, Request sent, Response response, Callback callback) {
        Runnable answer = () -> Response.writeError(sent, response, callback, status);
        if (sent.getLength() > 0 && sent.getLength() <= HEARD_OUT && !sent.getHeaders().contains(HttpHeader.EXPECT)) {
            Content.Source.consumeAll(sent, Callback.from(answer, callback::failed));
        } else {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
            answer.run();
        }
        return true;
    }
}
