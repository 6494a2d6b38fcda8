package vn.khenthuong.notification.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.notification.Delivery;
import vn.khenthuong.notification.DeliveryLog;
import vn.khenthuong.notification.Notice;
import vn.khenthuong.notification.NoticeKind;

/** The table {@code notice}, and its queue when something is added; one statement for each call, however many rows. */
@Repository
class NoticeRepository {

    private static final String DELIVERIES =
            "SELECT id, recipient, address, subject, kind, day, state, attempts, created_at,"
                    + " sent_at, failure, incident FROM khenthuong.notice";

    /** The order in which everybody adds: two transactions that tell the same people cannot wait for each other. */
    private static final Comparator<Notice> BY_KEY = Comparator.comparing(
                    (Notice notice) -> notice.recipient().userId())
            .thenComparing(Notice::subject)
            .thenComparing(Notice::kind)
            .thenComparing(Notice::date);

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    NoticeRepository(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds and queues what the recipients have not been told that day. */
    public void add(Collection<Notice> notices, Instant at) {
        var sorted = notices.stream().sorted(BY_KEY).toList();
        jdbc.sql("""
                        WITH added AS (
                            INSERT INTO khenthuong.notice (id, recipient, full_name, address, subject, kind, day, model,
                                                           process_instance, created_at)
                            SELECT n.id, n.recipient, n.full_name, n.address, n.subject, n.kind, n.day, n.model::jsonb,
                                   n.process_instance, :at
                              FROM unnest(:ids, :recipients, :names, :addresses, :subjects, :kinds, :days::date[], :models,
                                          :instances)
                                   WITH ORDINALITY AS n (id, recipient, full_name, address, subject, kind, day, model,
                                                         process_instance, position)
                             ORDER BY n.position
                            ON CONFLICT ON CONSTRAINT notice_told_once DO NOTHING RETURNING id)
                        INSERT INTO khenthuong.notice_queue (notice, next_at) SELECT id, :at FROM added
                        """)
                .param("ids", sorted.stream().map(notice -> UUID.randomUUID()).toArray(UUID[]::new))
                .param("recipients", texts(sorted, notice -> notice.recipient().userId()))
                .param("names", texts(sorted, notice -> notice.recipient().fullName()))
                .param("addresses", texts(sorted, notice -> notice.recipient().email()))
                .param("subjects", texts(sorted, Notice::subject))
                .param("kinds", texts(sorted, notice -> notice.kind().name()))
                .param("days", texts(sorted, notice -> notice.date().toString()))
                .param("models", texts(sorted, notice -> write(notice.model())))
                .param("instances", texts(sorted, Notice::processInstanceId))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Of these subjects and kinds, what waits no longer does. Whose mail is on its way right now keeps its place in the queue. */
    public void cancel(Collection<String> subjects, Set<NoticeKind> kinds) {
        jdbc.sql("""
                        WITH cancelled AS (
                            UPDATE khenthuong.notice SET state = 'CANCELLED'
                             WHERE subject = ANY (:subjects) AND kind = ANY (:kinds) AND state = 'PENDING'
                            RETURNING id)
                        DELETE FROM khenthuong.notice_queue WHERE notice IN (
                            SELECT q.notice FROM khenthuong.notice_queue q JOIN cancelled c ON c.id = q.notice
                               FOR UPDATE OF q SKIP LOCKED)
                        """)
                .param("subjects", subjects.toArray(String[]::new))
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    public List<Delivery> about(String subject) {
        return jdbc.sql(DELIVERIES + " WHERE subject = :subject ORDER BY created_at, recipient, kind")
                .param("subject", subject)
                .query(NoticeRepository::delivery)
                .list();
    }

    public List<Delivery> to(String recipient, int limit) {
        return jdbc.sql(DELIVERIES
                        + " WHERE recipient = :recipient ORDER BY created_at DESC, subject, kind LIMIT :limit")
                .param("recipient", recipient)
                .param("limit", limit)
                .query(NoticeRepository::delivery)
                .list();
    }

    public List<Delivery> latest(int limit) {
        return latest(limit, 0);
    }

    public List<Delivery> latest(int limit, int skip) {
        return jdbc.sql(DELIVERIES + " ORDER BY created_at DESC, recipient, subject, kind LIMIT :limit OFFSET :skip")
                .param("limit", limit)
                .param("skip", skip)
                .query(NoticeRepository::delivery)
                .list();
    }

    public long count() {
        return jdbc.sql("SELECT count(*) FROM khenthuong.notice")
                .query(Long.class)
                .single();
    }

    public Optional<Delivery> find(UUID id) {
        return jdbc.sql(DELIVERIES + " WHERE id = :id")
                .param("id", id)
                .query(NoticeRepository::delivery)
                .optional();
    }

    public boolean isTold(String subject, NoticeKind kind, LocalDate day) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM khenthuong.notice"
                        + " WHERE subject = :subject AND kind = :kind AND day = :day)")
                .param("subject", subject)
                .param("kind", kind.name())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    public Optional<DeliveryLog.Mail> mail(UUID id) {
        return jdbc.sql(
                        "SELECT title, text_body, html_body FROM khenthuong.notice WHERE id = :id AND title IS NOT NULL")
                .param("id", id)
                .query((row, number) -> new DeliveryLog.Mail(
                        row.getString("title"), row.getString("text_body"), row.getString("html_body")))
                .optional();
    }

    /** Holds the row until the end of the transaction. */
    public Optional<LockedNotice> lock(UUID id) {
        return jdbc.sql(DELIVERIES + " WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query((row, number) ->
                        new LockedNotice(delivery(row, number), Optional.ofNullable(row.getString("incident"))))
                .optional();
    }

    /** What was given up is tried again, as if for the first time. */
    public void queueAgain(UUID id, Instant at) {
        jdbc.sql("""
                        WITH again AS (
                            UPDATE khenthuong.notice SET state = 'PENDING', failure = NULL, incident = NULL
                             WHERE id = :id AND state = 'FAILED' RETURNING id)
                        INSERT INTO khenthuong.notice_queue (notice, next_at) SELECT id, :at FROM again
                        """).param("id", id).param("at", Timestamp.from(at)).update();
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("address"),
                row.getString("subject"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                Delivery.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("sent_at")),
                row.getString("failure"));
    }

    private static Instant instant(Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }

    private static String[] texts(List<Notice> notices, Function<Notice, String> part) {
        return notices.stream().map(part).toArray(String[]::new);
    }

    private String write(Map<String, Object> model) {
        try {
            return json.writeValueAsString(model);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(
                    "A notice is made of text, numbers, booleans, lists and maps", unwritable);
        }
    }

    /** A notice with the incident that tells of its failure. */
    public record LockedNotice(Delivery delivery, Optional<String> incident) {}
}
