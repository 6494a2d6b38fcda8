package vn.khenthuong.notification.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.notification.Delivery;
import vn.khenthuong.notification.DeliveryLog;
import vn.khenthuong.notification.Notice;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.Outbox;
import vn.khenthuong.organization.Official;

/** Puts notices into the outbox for a test, and empties it. */
@Component
class NoticeDesk {

    static final String UNIT = "Huyện Đam Rông";
    static final String REPORT = "BC2026-DAM-RONG";

    private final Outbox outbox;
    private final DeliveryLog log;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeDesk(Outbox outbox, DeliveryLog log, TransactionTemplate transaction, JdbcClient jdbc, Clock clock) {
        this.outbox = outbox;
        this.log = log;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void clear() {
        jdbc.sql("DELETE FROM khenthuong.notice_queue").update();
        jdbc.sql("DELETE FROM khenthuong.notice").update();
    }

    /** One reminder for each of them. */
    void remind(String... users) {
        remind(REPORT, List.of(users));
    }

    void remind(String subject, Collection<String> users) {
        var model = Map.<String, Object>of(
                "unit",
                UNIT,
                "number",
                subject,
                "year",
                2026,
                "path",
                "/bao-cao/2026/dam-rong",
                "deadline",
                "24:00 ngày 14/11/2026",
                "daysLeft",
                3);
        transaction.executeWithoutResult(status -> outbox.add(users.stream()
                .map(user ->
                        new Notice(contact(user), subject, NoticeKind.REPORT_AHEAD, LocalDate.now(clock), model, null))
                .toList()));
    }

    Delivery only() {
        var all = log.latest(2);
        if (all.size() != 1) {
            throw new AssertionError("One notice was expected: " + all);
        }
        return all.get(0);
    }

    List<Delivery> all() {
        return log.latest(1000);
    }

    static Official contact(String user) {
        return new Official(user, "Cil Múp Ha Ly", address(user));
    }

    static String address(String user) {
        return user + "@lamdong.example";
    }
}
