package vn.khenthuong.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.organization.Official;
import vn.khenthuong.support.IntegrationTest;

@IntegrationTest
@DisplayName("Hộp thư đi: ghi cùng giao dịch, mỗi người mỗi việc mỗi ngày một lần")
class OutboxIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 13);

    @Autowired
    private Outbox outbox;

    @Autowired
    private DeliveryLog log;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("cùng người, việc, loại, ngày: một dòng, dù thêm trong một lần hay hai lần")
    void onceADay() {
        add(notice("a", "BC1-X", DAY), notice("b", "BC1-X", DAY), notice("a", "BC1-X", DAY));
        add(notice("a", "BC1-X", DAY), notice("a", "BC1-X", DAY.plusDays(1)));

        assertThat(log.about("BC1-X"))
                .extracting(Delivery::recipient, Delivery::date, Delivery::state)
                .containsExactly(
                        tuple("a", DAY, Delivery.State.PENDING),
                        tuple("b", DAY, Delivery.State.PENDING),
                        tuple("a", DAY.plusDays(1), Delivery.State.PENDING));
        assertThat(queued("BC1-X")).isEqualTo(3);
        assertThat(log.to("b", 5)).extracting(Delivery::subject).containsExactly("BC1-X");
    }

    @Test
    @DisplayName("giao dịch gây ra bị hủy thì không có thư; không có giao dịch thì không nhận")
    void goesWithItsTransaction() {
        transaction.executeWithoutResult(status -> {
            outbox.add(List.of(notice("a", "BC2-X", DAY)));
            status.setRollbackOnly();
        });

        assertThat(log.about("BC2-X")).isEmpty();
        assertThatThrownBy(() -> outbox.add(List.of(notice("a", "BC2-X", DAY))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @DisplayName("việc đã xong: thư chưa gửi thôi không gửi, thư loại khác và việc khác vẫn gửi")
    void cancels() {
        add(
                notice("a", "BC3-X", DAY),
                notice("a", "BC3-Y", DAY),
                new Notice(contact("a"), "BC3-X", NoticeKind.REPORT_DELIVERED, DAY, Map.of(), null));

        transaction.executeWithoutResult(status -> outbox.cancel("BC3-X", Set.of(NoticeKind.REPORT_AHEAD)));

        assertThat(log.about("BC3-X"))
                .extracting(Delivery::kind, Delivery::state)
                .containsExactly(
                        tuple(NoticeKind.REPORT_AHEAD, Delivery.State.CANCELLED),
                        tuple(NoticeKind.REPORT_DELIVERED, Delivery.State.PENDING));
        assertThat(queued("BC3-X")).isEqualTo(1);
        assertThat(queued("BC3-Y")).isEqualTo(1);
    }

    private void add(Notice... notices) {
        transaction.executeWithoutResult(status -> outbox.add(List.of(notices)));
    }

    private int queued(String subject) {
        return jdbc.sql("SELECT count(*) FROM khenthuong.notice_queue q JOIN khenthuong.notice n ON n.id = q.notice"
                        + " WHERE n.subject = ?")
                .param(subject)
                .query(Integer.class)
                .single();
    }

    private static Notice notice(String recipient, String subject, LocalDate day) {
        return new Notice(
                contact(recipient),
                subject,
                NoticeKind.REPORT_AHEAD,
                day,
                Map.of("unit", "Huyện Đam Rông", "lines", List.of(Map.of("days", 3))),
                null);
    }

    private static Official contact(String user) {
        return new Official(user, "Cil Múp Ha Ly", user + "@example.org");
    }
}
