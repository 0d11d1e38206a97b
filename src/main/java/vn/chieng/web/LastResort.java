package vn.chieng.web;

import java.util.function.Supplier;
import org.eclipse.jetty.ee11.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee11.webapp.AbstractConfiguration;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Goes to our error pages, and when they fail as well, to the bare one: the container's own is never shown. */
final class LastResort extends ErrorPageErrorHandler {

    private final Supplier<ServerFaults> faults;

    private LastResort(Supplier<ServerFaults> faults) {
        this.faults = faults;
    }

    /** Takes the place of the container's handler once that knows our error pages. */
    static final class Configuration extends AbstractConfiguration {

        private final Supplier<ServerFaults> faults;

        Configuration(Supplier<ServerFaults> faults) {
            super(new Builder());
            this.faults = faults;
        }

        @Override
        public void configure(WebAppContext context) {
            var ours = new LastResort(faults);
            if (context.getErrorHandler() instanceof ErrorPageErrorHandler containers) {
                ours.setErrorPages(containers.getErrorPages());
            }
            context.setErrorHandler(ours);
        }
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        try {
            return super.handle(request, response, callback);
        } catch (Exception failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            faults.get().answer(HttpStatus.INTERNAL_SERVER_ERROR_500, failure, request, response, callback);
            return true;
        }
    }

    @Override
    protected void generateResponse(Request request, Response response, int status, @Nullable String message, @Nullable Throwable cause,
            Callback callback) {
        faults.get().answer(status, cause, request, response, callback);
    }
}
