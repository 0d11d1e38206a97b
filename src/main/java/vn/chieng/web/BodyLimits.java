package vn.chieng.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** How much a request may carry; one that says it carries more need not be read to be refused. */
record BodyLimits(DataSize form, DataSize upload) {

    boolean areExceededBy(Request request) {
        return request.getLength() > limit(request.getHeaders().get(HttpHeader.CONTENT_TYPE)).toBytes();
    }

    private DataSize limit(@Nullable String type) {
        return type != null && type.startsWith("application/x-www-form-urlencoded") ? form : upload;
    }
}
