package vn.khenthuong.errors;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The server turns away what it cannot read (an encoded slash or U+0000 in a path) before any filter or error page of ours, with
 * an English page of its own; this one speaks in its place.
 */
@Component
class VietnameseErrorReportValve implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final RefusalWriter refusals;

    VietnameseErrorReportValve(RefusalWriter refusals) {
        this.refusals = refusals;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new VietnameseReport(refusals)));
    }

    private static final class VietnameseReport extends ErrorReportValve {

        private static final Logger log = LoggerFactory.getLogger(VietnameseReport.class);

        private final RefusalWriter refusals;

        private VietnameseReport(RefusalWriter refusals) {
            this.refusals = refusals;
        }

        @Override
        protected void report(Request request, Response response, Throwable thrown) {
            var status = HttpStatus.resolve(response.getStatus());
            if (status == null
                    || !status.isError()
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            try {
                refusals.writeLast(request, response, status);
                response.finishResponse();
            } catch (IOException gone) {
                log.debug("Nobody waits for the answer {}", status, gone);
            }
        }
    }
}
