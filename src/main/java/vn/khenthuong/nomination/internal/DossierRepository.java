package vn.khenthuong.nomination.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.CriteriaOutcome;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.DossierSheet;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NameKey;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.Proposal;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.nomination.SupplementRequest;
import vn.khenthuong.platform.BadInputException;

/** Dossiers in the table {@code dossier}: one statement to load, one to save. */
@Repository
public class DossierRepository {

    /** States in which a dossier no longer counts as a case of the round; the same list as in the unique index. */
    private static final String ENDED_WITHOUT_AWARD =
            "('NOT_AWARDED', 'NOT_SELECTED', 'FAILED', 'REJECTED', 'WITHDRAWN', 'EXPIRED', 'CANCELLED')";

    private static final String SHEET_COLUMNS = """
            number, round, unit, nominee_type, nominee_name, criteria_group, award_form, state, pool, on_hold, deferred, \
            decided, list_code, refusal_code, refusal_reason, remark, document_number, document_date, submitted_at, \
            received_at, answer_due, reception_since, received_days, supplements, review, appraisal, version""";

    private static final String ALL_COLUMNS = SHEET_COLUMNS + ", supplement, content, criteria";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    DossierRepository(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The next number of the unit in the round. The row of the counter stays locked until the transaction ends, so that a
     * start that fails leaves no gap.
     */
    public int nextSerial(String round, String unit) {
        return jdbc.sql("""
                        INSERT INTO khenthuong.dossier_counter (round, unit, last) VALUES (?, ?, 1)
                        ON CONFLICT (round, unit) DO UPDATE SET last = dossier_counter.last + 1
                        RETURNING last""").params(round, unit).query(Integer.class).single();
    }

    /** The dossier as it stands, for reading. */
    public Optional<Dossier> find(String number) {
        return jdbc.sql("SELECT " + ALL_COLUMNS + " FROM khenthuong.dossier WHERE number = ?")
                .param(number)
                .query((row, index) -> read(row, true))
                .optional();
    }

    /** The dossier for a transition: nobody else changes it until the transaction ends. */
    public Optional<Dossier> lock(String number) {
        return jdbc.sql("SELECT " + ALL_COLUMNS + " FROM khenthuong.dossier WHERE number = ? FOR NO KEY UPDATE")
                .param(number)
                .query((row, index) -> read(row, true))
                .optional();
    }

    public Optional<DossierSheet> findSheet(String number) {
        return jdbc.sql("SELECT " + SHEET_COLUMNS + " FROM khenthuong.dossier WHERE number = ?")
                .param(number)
                .query((row, index) -> read(row, false).sheet())
                .optional();
    }

    public List<DossierSheet> sheetsOfRound(String round) {
        return jdbc.sql("SELECT " + SHEET_COLUMNS + " FROM khenthuong.dossier WHERE round = ? ORDER BY number")
                .param(round)
                .query((row, index) -> read(row, false).sheet())
                .list();
    }

    public List<DossierSheet> sheetsOfList(String list) {
        return jdbc.sql("SELECT " + SHEET_COLUMNS + " FROM khenthuong.dossier WHERE list_code = ? ORDER BY number")
                .param(list)
                .query((row, index) -> read(row, false).sheet())
                .list();
    }

    /** Whether another live dossier of the round names the same person. */
    public boolean isIdentityNumberTaken(String round, String identityNumber, String exceptNumber) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM khenthuong.dossier WHERE round = ? AND identity_number = ?"
                        + " AND number <> ? AND state NOT IN " + ENDED_WITHOUT_AWARD + ")")
                .params(round, identityNumber, exceptNumber)
                .query(Boolean.class)
                .single();
    }

    /** How many other live dossiers of the round carry the same name. */
    public int countSameName(String round, String name, String exceptNumber) {
        return jdbc.sql("SELECT count(*) FROM khenthuong.dossier WHERE round = ? AND name_key = ?"
                        + " AND number <> ? AND state NOT IN " + ENDED_WITHOUT_AWARD)
                .params(round, NameKey.of(name), exceptNumber)
                .query(Integer.class)
                .single();
    }

    public void insert(Dossier dossier) {
        OffsetDateTime now = at(clock.instant());
        jdbc.sql("""
                        INSERT INTO khenthuong.dossier (number, round, unit, nominee_type, nominee_name, name_key,
                            criteria_group, award_form, state, pool, content, created_at, updated_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)""")
                .params(
                        dossier.number,
                        dossier.round,
                        dossier.unit,
                        dossier.nomineeType.name(),
                        dossier.nomineeName,
                        NameKey.of(dossier.nomineeName),
                        dossier.criteriaGroup.name(),
                        dossier.awardForm.name(),
                        dossier.state.name(),
                        dossier.pool,
                        write(dossier.content),
                        now,
                        now)
                .update();
    }

    /** @throws BadInputException when the person is named by another live dossier of the round, written in the meantime */
    public void save(Dossier dossier) {
        try {
            if (update(dossier) == 0) {
                throw new OptimisticLockingFailureException("Dossier " + dossier.number + " has moved on");
            }
            dossier.version++;
        } catch (DuplicateKeyException taken) {
            throw new BadInputException(Dossiers.IDENTITY_NUMBER_TAKEN);
        }
    }

    /** Ends every dossier of the round that its unit never submitted. @return their numbers */
    public List<String> expireUnsubmitted(String round) {
        return jdbc.sql("""
                        UPDATE khenthuong.dossier SET state = 'EXPIRED', updated_at = ?, version = version + 1
                        WHERE round = ? AND state IN ('DRAFT', 'PREPARED') RETURNING number""")
                .params(at(clock.instant()), round)
                .query(String.class)
                .list();
    }

    /** The Chair has decided about the dossiers of the list. */
    public void markDecided(String list) {
        jdbc.sql("UPDATE khenthuong.dossier SET decided = true, updated_at = ?, version = version + 1"
                        + " WHERE list_code = ? AND state = 'WITH_CHAIR'")
                .params(at(clock.instant()), list)
                .update();
    }

    /** Whether the round has a dossier that was submitted and has not ended. */
    public boolean hasLive(String round) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM khenthuong.dossier WHERE round = ? AND state NOT IN"
                        + " ('AWARDED', 'NOT_AWARDED', 'NOT_SELECTED', 'FAILED', 'REJECTED', 'WITHDRAWN', 'EXPIRED',"
                        + " 'CANCELLED'))")
                .param(round)
                .query(Boolean.class)
                .single();
    }

    /** Dossiers whose instances may wait for the closing of the round: expired by it, or received before it. */
    public List<String> waitingForClosing(String round) {
        return jdbc.sql("""
                        SELECT number FROM khenthuong.dossier
                        WHERE round = ? AND ((state = 'EXPIRED' AND submitted_at IS NULL) OR (state = 'RECEIVED' AND pool))
                        ORDER BY number""").param(round).query(String.class).list();
    }

    private int update(Dossier dossier) {
        return jdbc.sql("""
                        UPDATE khenthuong.dossier SET state = ?, on_hold = ?, deferred = ?, decided = ?, list_code = ?,
                            identity_number = ?, refusal_code = ?, refusal_reason = ?, remark = ?, document_number = ?,
                            document_date = ?, submitted_at = ?, received_at = ?, answer_due = ?, reception_since = ?,
                            received_days = ?, supplement = ?::jsonb, supplements = ?, review = ?::jsonb,
                            appraisal = ?::jsonb, content = ?::jsonb, criteria = ?::jsonb, updated_at = ?,
                            version = version + 1
                        WHERE number = ? AND version = ?""")
                .params(
                        dossier.state.name(),
                        dossier.onHold,
                        dossier.deferred,
                        dossier.decided,
                        dossier.list,
                        dossier.identityNumber(),
                        dossier.refusal == null ? null : dossier.refusal.code().name(),
                        dossier.refusal == null ? null : dossier.refusal.reason(),
                        dossier.remark,
                        dossier.documentNumber,
                        dossier.documentDate,
                        at(dossier.submittedAt),
                        at(dossier.receivedAt),
                        dossier.answerDue,
                        at(dossier.receptionSince),
                        dossier.receivedDays,
                        write(dossier.supplement),
                        dossier.supplements,
                        write(dossier.review),
                        write(dossier.appraisal),
                        write(dossier.content),
                        write(dossier.criteria),
                        at(clock.instant()),
                        dossier.number,
                        dossier.version)
                .update();
    }

    private Dossier read(ResultSet row, boolean whole) throws SQLException {
        Dossier dossier = new Dossier(
                row.getString("number"),
                row.getString("round"),
                row.getString("unit"),
                NomineeType.valueOf(row.getString("nominee_type")),
                row.getString("nominee_name"),
                CriteriaGroup.valueOf(row.getString("criteria_group")),
                AwardForm.valueOf(row.getString("award_form")),
                row.getBoolean("pool"));
        dossier.state = DossierState.valueOf(row.getString("state"));
        dossier.onHold = row.getBoolean("on_hold");
        dossier.deferred = row.getBoolean("deferred");
        dossier.decided = row.getBoolean("decided");
        dossier.list = row.getString("list_code");
        String code = row.getString("refusal_code");
        dossier.refusal = code == null ? null : new Refusal(ReasonCode.valueOf(code), row.getString("refusal_reason"));
        dossier.remark = row.getString("remark");
        dossier.documentNumber = row.getString("document_number");
        dossier.documentDate = row.getObject("document_date", LocalDate.class);
        dossier.submittedAt = instant(row, "submitted_at");
        dossier.receivedAt = instant(row, "received_at");
        dossier.answerDue = row.getObject("answer_due", LocalDate.class);
        dossier.receptionSince = instant(row, "reception_since");
        dossier.receivedDays = row.getInt("received_days");
        dossier.supplements = row.getInt("supplements");
        dossier.review = read(row.getString("review"), Proposal.class);
        dossier.appraisal = read(row.getString("appraisal"), Proposal.class);
        dossier.version = row.getInt("version");
        if (whole) {
            dossier.supplement = read(row.getString("supplement"), SupplementRequest.class);
            dossier.content = read(row.getString("content"), DossierContent.class);
            dossier.criteria = read(row.getString("criteria"), CriteriaOutcome.class);
        }
        return dossier;
    }

    private String write(Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Cannot write " + value.getClass(), impossible);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("Cannot read " + type, corrupt);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
