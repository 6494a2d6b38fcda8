package vn.khenthuong.security;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.khenthuong.errors.RefusalWriter;
import vn.khenthuong.errors.SlowBodyException;

/**
 * Nobody who sends slowly keeps others from working: every request with a body is read as a {@link PacedBody}, by the server
 * itself, which would otherwise wait for each next byte anew.
 */
@Component
class PacedBodies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final BodyPace pace;
    private final RefusalWriter refusals;
    private final long swallowed;

    PacedBodies(BodyPace pace, RefusalWriter refusals, ServerProperties server) {
        this.pace = pace;
        this.refusals = refusals;
        this.swallowed = server.getTomcat().getMaxSwallowSize().toBytes();
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new PaceValve(new WaitingRoom(pace)));
    }

    private final class PaceValve extends ValveBase {

        private static final Logger log = LoggerFactory.getLogger(PacedBodies.class);

        /** Bytes of a form that are waited for before anybody asks. */
        private static final int FORM = 64 * 1024;

        private final WaitingRoom room;

        private PaceValve(WaitingRoom room) {
            super(true);
            this.room = room;
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            var received = request.getCoyoteRequest();
            if (!hasBody(received)) {
                getNext().invoke(request, response);
                return;
            }
            var source = received.getInputBuffer();
            var body = new PacedBody(source, pace, room, String.valueOf(request.getRemoteAddr()), System::nanoTime);
            received.setInputBuffer(body);
            try {
                if (isForm(request)) {
                    body.readAhead(FORM);
                }
                getNext().invoke(request, response);
            } catch (SlowBodyException slow) {
                log.debug("{} sent too slowly", request.getRemoteAddr(), slow);
            } finally {
                try {
                    finish(body, request, response);
                } finally {
                    // The server uses its request for the next one of the connection.
                    received.setInputBuffer(source);
                }
            }
        }

        /** The server reads forms when somebody asks for a parameter, and then nobody can say any more what went wrong. */
        private static boolean isForm(Request request) {
            var type = request.getContentType();
            return type != null
                    && type.strip().toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
        }

        private static boolean hasBody(org.apache.coyote.Request received) {
            return received.getContentLengthLong() > 0 || received.getHeader("Transfer-Encoding") != null;
        }

        /** What nobody has read is read here, at the same pace: the server would do it without any. */
        private void finish(PacedBody body, Request request, Response response) throws IOException {
            if (request.isAsync()) {
                return;
            }
            var ended = hasEnded(body);
            if (body.isRefused() && !response.isCommitted()) {
                // With this status the server closes the connection after the answer, and must not wait for the rest
                // before.
                request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
                response.reset();
                refusals.writeLast(request, response, HttpStatus.REQUEST_TIMEOUT);
                response.finishResponse();
            } else if (!ended) {
                response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
            }
        }

        private boolean hasEnded(PacedBody body) {
            try {
                return body.drain(swallowed);
            } catch (IOException gone) {
                log.debug("The rest of a body did not come", gone);
                return false;
            }
        }
    }
}
