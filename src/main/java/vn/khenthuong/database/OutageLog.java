package vn.khenthuong.database;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Keeps an outage of the database from filling the log: whoever meets it would tell it with a hundred lines, several times a
 * second, and libraries complain without saying why. Whoever has lost a connection is heard by the {@link DatabaseWatch}, which tells it once, and when it is over.
 */
@Component
class OutageLog extends TurboFilter implements DisposableBean {

    private static final String OURS = "vn.khenthuong.";

    private final DatabaseWatch watch;

    OutageLog(DatabaseWatch watch) {
        this.watch = watch;
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
            setContext(logging);
            start();
            logging.addTurboFilter(this);
        }
    }

    @Override
    public FilterReply decide(
            Marker marker, Logger logger, Level level, String format, Object[] values, Throwable thrown) {
        if (!level.isGreaterOrEqual(Level.WARN)) {
            return FilterReply.NEUTRAL;
        }
        if (thrown != null && Outage.isBehind(thrown)) {
            watch.suspect();
            return FilterReply.DENY;
        }
        return thrown == null && watch.isAway() && !logger.getName().startsWith(OURS)
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
