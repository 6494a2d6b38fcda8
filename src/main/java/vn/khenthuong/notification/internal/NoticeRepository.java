package vn.khenthuong.notification.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
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
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.notification.Delivery;
import vn.khenthuong.notification.DeliveryLog;
import vn.khenthuong.notification.FailedNotices;
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
            .thenComparing(Notice::date)
            .thenComparing(Notice::occurrence);

    private static final TypeReference<Map<String, Object>> MODEL = new TypeReference<>() {};

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
                                                           process_instance, occurrence, created_at)
                            SELECT n.id, n.recipient, n.full_name, n.address, n.subject, n.kind, n.day, n.model::jsonb,
                                   n.process_instance, n.occurrence, :at
                              FROM unnest(:ids, :recipients, :names, :addresses, :subjects, :kinds, :days::date[], :models,
                                          :instances, :occurrences)
                                   WITH ORDINALITY AS n (id, recipient, full_name, address, subject, kind, day, model,
                                                         process_instance, occurrence, position)
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
                .param("occurrences", texts(sorted, Notice::occurrence))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Of these subjects and kinds, what waits no longer does, and a secret in it is forgotten. Whose mail is on its way right now keeps its place in the queue. */
    public void cancel(Collection<String> subjects, Set<NoticeKind> kinds) {
        jdbc.sql("""
                        WITH cancelled AS (
                            UPDATE khenthuong.notice SET state = 'CANCELLED', model = model - :secret
                             WHERE subject = ANY (:subjects) AND kind = ANY (:kinds) AND state = 'PENDING'
                            RETURNING id)
                        DELETE FROM khenthuong.notice_queue WHERE notice IN (
                            SELECT q.notice FROM khenthuong.notice_queue q JOIN cancelled c ON c.id = q.notice
                               FOR UPDATE OF q SKIP LOCKED)
                        """)
                .param("secret", OneTimeSecret.KEY)
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
        return to(recipient, limit, 0);
    }

    public List<Delivery> to(String recipient, int limit, int skip) {
        return jdbc.sql(DELIVERIES + " WHERE recipient = :recipient ORDER BY created_at DESC, subject, kind"
                        + " LIMIT :limit OFFSET :skip")
                .param("recipient", recipient)
                .param("limit", limit)
                .param("skip", skip)
                .query(NoticeRepository::delivery)
                .list();
    }

    /** Notices with what they said, or what is to be said, newest first. */
    public List<Kept> inbox(String recipient, int limit) {
        return jdbc.sql(
                        "SELECT id, recipient, address, subject, kind, day, state, attempts, created_at, sent_at, failure,"
                                + " full_name, model, title, text_body, html_body FROM khenthuong.notice"
                                + " WHERE recipient = :recipient ORDER BY created_at DESC, subject, kind LIMIT :limit")
                .param("recipient", recipient)
                .param("limit", limit)
                .query((row, number) -> kept(row))
                .list();
    }

    /** A notice with what it said, or what is to be said. */
    public Optional<Kept> kept(UUID id) {
        return jdbc.sql(
                        "SELECT id, recipient, address, subject, kind, day, state, attempts, created_at, sent_at, failure,"
                                + " full_name, model, title, text_body, html_body FROM khenthuong.notice WHERE id = :id")
                .param("id", id)
                .query((row, number) -> kept(row))
                .optional();
    }

    private Kept kept(ResultSet row) throws SQLException {
        var title = row.getString("title");
        return new Kept(
                delivery(row, 0),
                row.getString("full_name"),
                read(row.getString("model")),
                title == null
                        ? null
                        : new DeliveryLog.Mail(title, row.getString("text_body"), row.getString("html_body")));
    }

    /** What each of the recipients was told of single tasks since then, one by one. */
    public Set<ToldStep> stepsToldSince(Instant since) {
        return jdbc.sql("""
                        SELECT notice.recipient, item ->> 'number' AS number, notice.model ->> 'step' AS step
                          FROM khenthuong.notice notice, jsonb_array_elements(notice.model -> 'items') item
                         WHERE notice.created_at > :since AND notice.model ->> 'step' IS NOT NULL
                        """)
                .param("since", Timestamp.from(since))
                .query((row, number) ->
                        new ToldStep(row.getString("recipient"), row.getString("number"), row.getString("step")))
                .set();
    }

    /** How many notices each recipient got since then, digests left out. */
    public Map<String, Integer> countsSince(Instant since) {
        return jdbc
                .sql("SELECT recipient, count(*) AS told FROM khenthuong.notice"
                        + " WHERE created_at > :since AND kind <> 'DIGEST' GROUP BY recipient")
                .param("since", Timestamp.from(since))
                .query((row, number) -> Map.entry(row.getString("recipient"), row.getInt("told")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Who was told, or is to be told, about each of the subjects since then, and when last. */
    public Map<ToldSubject, Instant> lastToldSince(Collection<String> subjects, Instant since) {
        return jdbc
                .sql("SELECT recipient, subject, max(created_at) AS told FROM khenthuong.notice"
                        + " WHERE subject = ANY (:subjects) AND created_at > :since GROUP BY recipient, subject")
                .param("subjects", subjects.toArray(String[]::new))
                .param("since", Timestamp.from(since))
                .query((row, number) -> Map.entry(
                        new ToldSubject(row.getString("recipient"), row.getString("subject")),
                        row.getTimestamp("told").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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

    public List<Delivery> between(Instant from, Instant to, int limit) {
        return jdbc.sql(DELIVERIES + " WHERE created_at > :from AND created_at <= :to"
                        + " ORDER BY created_at, recipient, subject, kind LIMIT :limit")
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .param("limit", limit)
                .query(NoticeRepository::delivery)
                .list();
    }

    public List<Delivery> ofKind(NoticeKind kind, Instant since) {
        return jdbc.sql(DELIVERIES
                        + " WHERE kind = :kind AND created_at > :since ORDER BY created_at, recipient, subject")
                .param("kind", kind.name())
                .param("since", Timestamp.from(since))
                .query(NoticeRepository::delivery)
                .list();
    }

    public Map<String, Integer> counts() {
        return jdbc
                .sql("SELECT recipient, count(*) AS told FROM khenthuong.notice GROUP BY recipient")
                .query((row, number) -> Map.entry(row.getString("recipient"), row.getInt("told")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param recipient or null for all */
    public DeliveryLog.Neighbours beside(UUID id, String recipient) {
        return jdbc.sql("""
                        SELECT newer, older FROM (
                            SELECT id, lag(id) OVER listed AS newer, lead(id) OVER listed AS older
                              FROM khenthuong.notice
                             WHERE CAST(:recipient AS text) IS NULL OR recipient = :recipient
                            WINDOW listed AS (ORDER BY created_at DESC, recipient, subject, kind, id)) AS list
                         WHERE id = :id
                        """)
                .param("recipient", recipient)
                .param("id", id)
                .query((row, number) -> new DeliveryLog.Neighbours(
                        row.getObject("newer", UUID.class), row.getObject("older", UUID.class)))
                .optional()
                .orElse(new DeliveryLog.Neighbours(null, null));
    }

    public long count() {
        return jdbc.sql("SELECT count(*) FROM khenthuong.notice")
                .query(Long.class)
                .single();
    }

    public FailedNotices.Backlog backlog() {
        return jdbc.sql("SELECT (SELECT count(*) FROM khenthuong.notice WHERE state = 'FAILED') AS failed,"
                        + " (SELECT count(*) FROM khenthuong.notice_queue) AS waiting")
                .query(FailedNotices.Backlog.class)
                .single();
    }

    public Optional<Delivery> find(UUID id) {
        return jdbc.sql(DELIVERIES + " WHERE id = :id")
                .param("id", id)
                .query(NoticeRepository::delivery)
                .optional();
    }

    /** The last day on which anybody was, or is to be, told this. */
    public Optional<LocalDate> lastDay(String subject, NoticeKind kind) {
        return jdbc.sql("SELECT day FROM khenthuong.notice WHERE subject = :subject AND kind = :kind"
                        + " ORDER BY day DESC LIMIT 1")
                .param("subject", subject)
                .param("kind", kind.name())
                .query(LocalDate.class)
                .optional();
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

    private Map<String, Object> read(String stored) {
        try {
            return json.readValue(stored, MODEL);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The model of a notice cannot be read", unreadable);
        }
    }

    private String write(Map<String, Object> model) {
        try {
            return json.writeValueAsString(model);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(
                    "A notice is made of text, numbers, booleans, lists and maps", unwritable);
        }
    }

    /**
     * A notice with what it says.
     *
     * @param mail as it was sent, or null before
     */
    public record Kept(Delivery delivery, String fullName, Map<String, Object> model, DeliveryLog.Mail mail) {}

    /** Somebody was told that a task of this step about this number waits for him. */
    public record ToldStep(String recipient, String number, String step) {}

    /** Somebody was told about a subject. */
    public record ToldSubject(String recipient, String subject) {}

    /** A notice with the incident that tells of its failure. */
    public record LockedNotice(Delivery delivery, Optional<String> incident) {}
}
