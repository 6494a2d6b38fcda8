package vn.khenthuong.notification.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.notification.DeliveryLog.Mail;
import vn.khenthuong.notification.NoticeKind;

/**
 * The table {@code notice_queue}: who takes a notice from it holds its row until the end of the transaction, others take the
 * next one meanwhile.
 */
@Repository
class NoticeQueue {

    private static final TypeReference<Map<String, Object>> MODEL = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    NoticeQueue(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** When the first of them is due; empty when none waits. */
    Optional<Instant> nextAt() {
        return jdbc.sql("SELECT next_at FROM khenthuong.notice_queue ORDER BY next_at LIMIT 1")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** Takes one that is due and that nobody else has taken. */
    Optional<QueuedNotice> take(Instant now) {
        return jdbc.sql("""
                        SELECT n.id, n.recipient, n.full_name, n.address, n.subject, n.kind, n.model, n.process_instance,
                               n.state = 'PENDING' AS wanted, q.failures, q.failing_since
                          FROM khenthuong.notice_queue q JOIN khenthuong.notice n ON n.id = q.notice
                         WHERE q.next_at <= :now
                         ORDER BY q.next_at, q.notice LIMIT 1 FOR UPDATE OF q SKIP LOCKED
                        """)
                .param("now", Timestamp.from(now))
                .query((row, number) -> notice(row))
                .optional();
    }

    /** It has left, even if it was cancelled in that moment; what only its recipient may know is forgotten. */
    void sent(UUID id, Mail mail, Instant at) {
        jdbc.sql(
                        "UPDATE khenthuong.notice SET state = 'SENT', sent_at = :at, attempts = attempts + 1, failure = NULL,"
                                + " title = :title, text_body = :text, html_body = :html, model = model - :secret WHERE id = :id")
                .param("secret", OneTimeSecret.KEY)
                .param("at", Timestamp.from(at))
                .param("title", mail.title())
                .param("text", mail.text())
                .param("html", mail.html())
                .param("id", id)
                .update();
        remove(id);
    }

    /** It has not left and is tried again. */
    void postpone(UUID id, String failure, Instant failed, Instant next) {
        jdbc.sql("UPDATE khenthuong.notice SET attempts = attempts + 1, failure = :failure WHERE id = :id")
                .param("failure", failure)
                .param("id", id)
                .update();
        jdbc.sql("UPDATE khenthuong.notice_queue SET next_at = :next, failures = failures + 1,"
                        + " failing_since = coalesce(failing_since, :failed) WHERE notice = :id")
                .param("next", Timestamp.from(next))
                .param("failed", Timestamp.from(failed))
                .param("id", id)
                .update();
    }

    /** It is given up, with the secret it may hold, and an incident may tell; false when it was cancelled meanwhile. */
    boolean giveUp(UUID id, String failure) {
        remove(id);
        return jdbc.sql("UPDATE khenthuong.notice SET state = 'FAILED', attempts = attempts + 1, failure = :failure,"
                                + " model = model - :secret"
                                + " WHERE id = :id AND state = 'PENDING'")
                        .param("secret", OneTimeSecret.KEY)
                        .param("failure", failure)
                        .param("id", id)
                        .update()
                == 1;
    }

    void noteIncident(UUID id, String incident) {
        jdbc.sql("UPDATE khenthuong.notice SET incident = :incident WHERE id = :id")
                .param("incident", incident)
                .param("id", id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("DELETE FROM khenthuong.notice_queue WHERE notice = :id")
                .param("id", id)
                .update();
    }

    private QueuedNotice notice(ResultSet row) throws SQLException {
        var failingSince = row.getTimestamp("failing_since");
        return new QueuedNotice(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("full_name"),
                row.getString("address"),
                row.getString("subject"),
                NoticeKind.valueOf(row.getString("kind")),
                model(row.getString("model")),
                row.getString("process_instance"),
                row.getBoolean("wanted"),
                row.getInt("failures"),
                failingSince == null ? null : failingSince.toInstant());
    }

    private Map<String, Object> model(String stored) {
        try {
            return json.readValue(stored, MODEL);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The model of a notice cannot be read", unreadable);
        }
    }
}
