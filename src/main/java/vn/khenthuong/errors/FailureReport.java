package vn.khenthuong.errors;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import vn.khenthuong.kernel.Failure;

/**
 * Tells a failure to the log, and what is told to whoever caused it: a fault of ours gets a short number in both places. Nobody
 * has to look into a refusal, or into a browser that was closed before its answer came.
 */
@Component
public class FailureReport {

    private static final Logger log = LoggerFactory.getLogger(FailureReport.class);

    private final Failures failures;

    FailureReport(Failures failures) {
        this.failures = failures;
    }

    /** @param what was being done, for the log: nothing that somebody could have made up */
    public Failure of(Throwable thrown, String what) {
        var failure = failures.of(thrown);
        if (!failure.isOurs()) {
            log.debug("{} refused with {}", what, failure.status(), thrown);
            return failure;
        }
        if (isOfClient(thrown)) {
            log.debug("{}: nobody waits for the answer", what, thrown);
            return failure;
        }
        var number = ErrorNumber.next();
        log.error("Mã lỗi {}: {} failed", number.text(), what, thrown);
        return new Failure(failure.status(), number.after(failure.sentence()));
    }

    /** Whether the other side has gone before everything was said. */
    static boolean isOfClient(Throwable thrown) {
        return Failures.chain(thrown).stream().anyMatch(FailureReport::isAbort);
    }

    private static boolean isAbort(Throwable thrown) {
        return thrown instanceof ClientAbortException
                || thrown instanceof AsyncRequestNotUsableException
                || thrown instanceof IOException && isBroken(thrown.getMessage());
    }

    private static boolean isBroken(String message) {
        return message != null
                && List.of("broken pipe", "connection reset by peer").contains(message.toLowerCase(Locale.ROOT));
    }
}
