package vn.khenthuong.errors;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** A browser that was closed before its answer came is no error, whichever library finds out that nobody listens any more. */
@Component
class ClientGone extends TurboFilter implements DisposableBean {

    ClientGone() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
            setContext(logging);
            start();
            logging.addTurboFilter(this);
        }
    }

    @Override
    public FilterReply decide(
            Marker marker, Logger logger, Level level, String format, Object[] values, Throwable thrown) {
        return thrown != null && level.isGreaterOrEqual(Level.WARN) && FailureReport.isOfClient(thrown)
                ? FilterReply.DENY
                : FilterReply.NEUTRAL;
    }

    @Override
    public void destroy() {
        if (getContext() instanceof LoggerContext logging) {
            logging.getTurboFilterList().remove(this);
        }
    }
}
