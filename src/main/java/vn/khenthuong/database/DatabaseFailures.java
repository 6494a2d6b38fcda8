package vn.khenthuong.database;

import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Failure;
import vn.khenthuong.kernel.FailureTranslation;

/** The database is away, or too much is being asked of it: not a fault of what was sent, and worth another try. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseFailures implements FailureTranslation {

    private static final Logger log = LoggerFactory.getLogger(DatabaseFailures.class);
    private static final int UNAVAILABLE = 503;

    private final ObjectProvider<DatabaseWatch> watch;

    /** @param watch looked up late: it needs the pool */
    DatabaseFailures(ObjectProvider<DatabaseWatch> watch) {
        this.watch = watch;
    }

    @Override
    public Optional<Failure> translate(List<Throwable> chain, StatusSentences texts) {
        if (Outage.isBehind(chain.get(0))) {
            watch.getObject().suspect();
            return Optional.of(texts.of(UNAVAILABLE));
        }
        if (chain.stream().anyMatch(SQLTransientConnectionException.class::isInstance)) {
            log.warn("Không còn kết nối rỗi tới cơ sở dữ liệu; một yêu cầu được trả lời 503.");
            return Optional.of(texts.of(UNAVAILABLE));
        }
        return Optional.empty();
    }
}
