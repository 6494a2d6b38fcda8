package vn.khenthuong.round.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.TransactionRowCache;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundKind;
import vn.khenthuong.round.RoundMandate;
import vn.khenthuong.round.RoundSchedule;
import vn.khenthuong.round.RoundState;

/** The tables of rounds, their movement and the deadlines of single units. */
@Repository
class RoundRepository {

    private static final String ROUND = """
            SELECT r.code, r.kind, r.title, r.rule_set, r.assessment_year, r.reference_date, r.unit_deadline,
                   r.achievement_from, r.achievement_to, r.state
            """;

    /**
     * Excludes every other locker of the row, yet not the foreign keys that point at it: with {@code FOR UPDATE} two
     * transactions that each inserted a dossier of the round and then lock it would wait for each other.
     */
    private static final String LOCKED = " FOR NO KEY UPDATE OF r";

    private final JdbcClient jdbc;
    private final TransactionRowCache<String, AwardRound> held = new TransactionRowCache<>();
    private final TransactionRowCache<Place, Instant> heldDeadlines = new TransactionRowCache<>();

    RoundRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A locked round with the deadline of one of its units. */
    public record Entry(AwardRound round, Instant deadline) {}

    /** A unit in a round; its deadline changes under the lock of the round only. */
    private record Place(String round, String unit) {}

    public Optional<AwardRound> find(String code) {
        return held.find(code).or(() -> read(code));
    }

    private Optional<AwardRound> read(String code) {
        return jdbc.sql(ROUND + " FROM khenthuong.award_round r WHERE r.code = :code")
                .param("code", code)
                .query(RoundRepository::round)
                .optional();
    }

    public List<AwardRound> all() {
        return jdbc.sql(ROUND + " FROM khenthuong.award_round r ORDER BY r.proposed_at DESC, r.code DESC")
                .query(RoundRepository::round)
                .list();
    }

    public Optional<AwardRound> lock(String code) {
        return held.find(code).or(() -> take(code));
    }

    private Optional<AwardRound> take(String code) {
        var taken = jdbc.sql(ROUND + " FROM khenthuong.award_round r WHERE r.code = :code" + LOCKED)
                .param("code", code)
                .query(RoundRepository::round)
                .optional();
        taken.ifPresent(round -> held.locked(code, round));
        return taken;
    }

    /** Locks the round and reads what the unit's submission depends on, in one statement. Taken again it is not read again. */
    public Optional<Entry> lockFor(String code, String unit) {
        return held.find(code)
                .flatMap(round -> heldDeadlines.find(new Place(code, unit)).map(deadline -> new Entry(round, deadline)))
                .or(() -> takeFor(code, unit));
    }

    private Optional<Entry> takeFor(String code, String unit) {
        var taken = jdbc.sql(ROUND + """
                        , coalesce(d.deadline, r.unit_deadline) AS deadline
                          FROM khenthuong.award_round r
                          LEFT JOIN khenthuong.round_unit_deadline d ON d.round = r.code AND d.unit = :unit
                         WHERE r.code = :code
                        """ + LOCKED)
                .param("code", code)
                .param("unit", unit)
                .query((row, number) -> new Entry(round(row, number), instant(row, "deadline")))
                .optional();
        taken.ifPresent(entry -> {
            held.locked(code, entry.round());
            heldDeadlines.keep(new Place(code, unit), entry.deadline());
        });
        return taken;
    }

    public Optional<Instant> deadlineFor(String code, String unit) {
        return heldDeadlines.find(new Place(code, unit)).or(() -> readDeadline(code, unit));
    }

    private Optional<Instant> readDeadline(String code, String unit) {
        return jdbc.sql("""
                        SELECT coalesce(d.deadline, r.unit_deadline) AS deadline
                          FROM khenthuong.award_round r
                          LEFT JOIN khenthuong.round_unit_deadline d ON d.round = r.code AND d.unit = :unit
                         WHERE r.code = :code
                        """)
                .param("code", code)
                .param("unit", unit)
                .query((row, number) -> instant(row, "deadline"))
                .optional();
    }

    public Map<String, Instant> extensions(String code) {
        Map<String, Instant> deadlines = new TreeMap<>();
        jdbc.sql("SELECT unit, deadline FROM khenthuong.round_unit_deadline WHERE round = :code")
                .param("code", code)
                .query(row -> {
                    deadlines.put(row.getString("unit"), instant(row, "deadline"));
                });
        return deadlines;
    }

    /** When the last unit is too late: the latest of the round's deadline and those of single units. */
    public Optional<Instant> lastDeadline(String code) {
        return jdbc.sql("""
                        SELECT greatest(r.unit_deadline, (SELECT max(d.deadline)
                                 FROM khenthuong.round_unit_deadline d WHERE d.round = r.code)) AS deadline
                          FROM khenthuong.award_round r WHERE r.code = :code
                        """)
                .param("code", code)
                .query((row, number) -> instant(row, "deadline"))
                .optional();
    }

    /** The youngest movement: the one a new round belongs to. */
    public Movement movement() {
        return jdbc.sql("""
                        SELECT code, plan_from, achievement_from, achievement_to FROM khenthuong.movement
                         ORDER BY plan_from DESC, code LIMIT 1
                        """)
                .query((row, number) -> new Movement(
                        row.getString("code"),
                        row.getObject("plan_from", LocalDate.class),
                        row.getObject("achievement_from", LocalDate.class),
                        row.getObject("achievement_to", LocalDate.class)))
                .single();
    }

    /** Holds up whoever enters another round of the movement, until the end of the transaction. */
    public void lockMovement(String code) {
        jdbc.sql("SELECT FROM khenthuong.movement WHERE code = :code FOR NO KEY UPDATE")
                .param("code", code)
                .query()
                .singleRow();
    }

    /** The legal regimes, oldest first. */
    public List<Regime> regimes() {
        return jdbc.sql("SELECT code, valid_from, valid_to FROM khenthuong.legal_regime ORDER BY valid_from")
                .query((row, number) -> new Regime(
                        row.getString("code"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    /** The rounds of the kind that were not cancelled, oldest first. */
    public List<AwardRound> ofKind(RoundKind kind) {
        return jdbc.sql(ROUND + """
                         FROM khenthuong.award_round r WHERE r.kind = :kind AND r.state <> 'CANCELLED'
                         ORDER BY r.proposed_at, r.code
                        """)
                .param("kind", kind.name())
                .query(RoundRepository::round)
                .list();
    }

    public RoundMandate mandate(String code) {
        return jdbc.sql("""
                        SELECT guidance_number, guidance_date, agreement_number, agreement_date,
                               central_guidance_number, central_guidance_date, authorisation_number, authorisation_date
                          FROM khenthuong.award_round WHERE code = :code
                        """)
                .param("code", code)
                .query((row, number) -> new RoundMandate(
                        document(row, "guidance"),
                        document(row, "agreement"),
                        document(row, "central_guidance"),
                        document(row, "authorisation")))
                .single();
    }

    /** Writes a new round; false when its code has been used before. */
    public boolean insert(
            AwardRound round,
            String movement,
            RoundMandate mandate,
            RoundSchedule schedule,
            String proposedBy,
            Instant proposedAt) {
        return jdbc.sql("""
                                INSERT INTO khenthuong.award_round (code, movement, kind, title, rule_set, assessment_year,
                                       reference_date, unit_deadline, achievement_from, achievement_to, state,
                                       guidance_number, guidance_date, agreement_number, agreement_date,
                                       central_guidance_number, central_guidance_date, authorisation_number,
                                       authorisation_date, focal_deadline, appraisal_deadline, proposed_by, proposed_at)
                                VALUES (:code, :movement, :kind, :title, :ruleSet, :assessmentYear, :referenceDate, :unitDeadline,
                                       :achievementFrom, :achievementTo, :state, :guidanceNumber, :guidanceDate,
                                       :agreementNumber, :agreementDate, :centralNumber, :centralDate,
                                       :authorisationNumber, :authorisationDate, :focalDeadline, :appraisalDeadline,
                                       :proposedBy, :proposedAt)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("code", round.code())
                        .param("movement", movement)
                        .param("kind", round.kind().name())
                        .param("title", round.title())
                        .param("ruleSet", round.ruleSet())
                        .param("assessmentYear", round.assessmentYear())
                        .param("referenceDate", round.referenceDate())
                        .param("unitDeadline", stamp(round.unitDeadline()))
                        .param("achievementFrom", round.achievementFrom())
                        .param("achievementTo", round.achievementTo())
                        .param("state", round.state().name())
                        .param("guidanceNumber", number(mandate.guidance()))
                        .param("guidanceDate", date(mandate.guidance()))
                        .param("agreementNumber", number(mandate.agreement()))
                        .param("agreementDate", date(mandate.agreement()))
                        .param("centralNumber", number(mandate.centralGuidance()))
                        .param("centralDate", date(mandate.centralGuidance()))
                        .param("authorisationNumber", number(mandate.authorisation()))
                        .param("authorisationDate", date(mandate.authorisation()))
                        .param("focalDeadline", optionalStamp(schedule.focalDeadline()))
                        .param("appraisalDeadline", optionalStamp(schedule.appraisalDeadline()))
                        .param("proposedBy", proposedBy)
                        .param("proposedAt", stamp(proposedAt))
                        .update()
                == 1;
    }

    public Optional<Instant> closedAt(String code) {
        return jdbc.sql("SELECT closed_at FROM khenthuong.award_round WHERE code = :code AND closed_at IS NOT NULL")
                .param("code", code)
                .query((row, number) -> instant(row, "closed_at"))
                .optional();
    }

    /** Who proposed it, and when. */
    public Deed proposed(String code) {
        return jdbc.sql("SELECT proposed_by, proposed_at FROM khenthuong.award_round WHERE code = :code")
                .param("code", code)
                .query((row, number) -> new Deed(row.getString("proposed_by"), instant(row, "proposed_at")))
                .single();
    }

    /** What the guidance says beside the deadline of the units. */
    public RoundSchedule schedule(String code) {
        return jdbc.sql("""
                        SELECT achievement_from, achievement_to, focal_deadline, appraisal_deadline
                          FROM khenthuong.award_round WHERE code = :code
                        """)
                .param("code", code)
                .query((row, number) -> new RoundSchedule(
                        row.getObject("achievement_from", LocalDate.class),
                        row.getObject("achievement_to", LocalDate.class),
                        optionalInstant(row, "focal_deadline"),
                        optionalInstant(row, "appraisal_deadline")))
                .single();
    }

    /** Writes the deadlines of both departments. */
    public void saveListDeadlines(String code, RoundSchedule schedule) {
        jdbc.sql("""
                        UPDATE khenthuong.award_round
                           SET focal_deadline = :focal, appraisal_deadline = :appraisal WHERE code = :code
                        """)
                .param("focal", optionalStamp(schedule.focalDeadline()))
                .param("appraisal", optionalStamp(schedule.appraisalDeadline()))
                .param("code", code)
                .update();
    }

    /** Writes the state the round has come to, and when; one that opens again is no longer closed. */
    public void saveState(AwardRound round, Instant at) {
        jdbc.sql("""
                        UPDATE khenthuong.award_round
                           SET state = :state,
                               opened_at = CASE WHEN :state = 'OPEN' THEN coalesce(opened_at, :at) ELSE opened_at END,
                               closed_at = CASE :state WHEN 'CLOSED' THEN :at WHEN 'OPEN' THEN NULL ELSE closed_at END,
                               ended_at = CASE WHEN :state IN ('ENDED', 'CANCELLED') THEN :at ELSE ended_at END
                         WHERE code = :code
                        """)
                .param("state", round.state().name())
                .param("at", stamp(at))
                .param("code", round.code())
                .update();
        held.keep(round.code(), round);
    }

    /** Moves the deadline of all; single units keep a later one of their own. */
    public void moveDeadline(String code, Instant deadline) {
        held.forget();
        heldDeadlines.forget();
        jdbc.sql("UPDATE khenthuong.award_round SET unit_deadline = :deadline WHERE code = :code")
                .param("deadline", stamp(deadline))
                .param("code", code)
                .update();
        jdbc.sql("DELETE FROM khenthuong.round_unit_deadline WHERE round = :code AND deadline <= :deadline")
                .param("code", code)
                .param("deadline", stamp(deadline))
                .update();
    }

    /** Moves the deadline of one unit. */
    public void moveDeadline(String code, String unit, Instant deadline, DocumentReference document) {
        heldDeadlines.forget();
        jdbc.sql("""
                        INSERT INTO khenthuong.round_unit_deadline (round, unit, deadline, document_number, document_date)
                        VALUES (:code, :unit, :deadline, :number, :date)
                        ON CONFLICT (round, unit) DO UPDATE SET deadline = excluded.deadline,
                               document_number = excluded.document_number, document_date = excluded.document_date
                        """)
                .param("code", code)
                .param("unit", unit)
                .param("deadline", stamp(deadline))
                .param("number", document.number())
                .param("date", document.date())
                .update();
    }

    private static AwardRound round(ResultSet row, int number) throws SQLException {
        return new AwardRound(
                row.getString("code"),
                RoundKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("rule_set"),
                row.getInt("assessment_year"),
                row.getObject("reference_date", LocalDate.class),
                instant(row, "unit_deadline"),
                row.getObject("achievement_from", LocalDate.class),
                row.getObject("achievement_to", LocalDate.class),
                RoundState.valueOf(row.getString("state")));
    }

    private static DocumentReference document(ResultSet row, String name) throws SQLException {
        var number = row.getString(name + "_number");
        return number == null ? null : new DocumentReference(number, row.getObject(name + "_date", LocalDate.class));
    }

    private static String number(DocumentReference document) {
        return document == null ? null : document.number();
    }

    private static LocalDate date(DocumentReference document) {
        return document == null ? null : document.date();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Instant optionalInstant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static OffsetDateTime optionalStamp(Instant instant) {
        return instant == null ? null : stamp(instant);
    }

    private static OffsetDateTime stamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
