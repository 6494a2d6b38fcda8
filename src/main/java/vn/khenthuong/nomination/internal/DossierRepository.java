package vn.khenthuong.nomination.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.NameKey;
import vn.khenthuong.kernel.ReadOnce;
import vn.khenthuong.kernel.TransactionRowCache;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.UnsubmittedDossiers;
import vn.khenthuong.organization.ActingUnits.Acting;

/**
 * Dossiers in the table {@code dossier}: one statement to load, one to save, however many. A dossier locked once in a
 * transaction is the same object for everybody in it.
 */
@Repository
class DossierRepository {

    /** States in which a dossier no longer counts as a case of the round; the same list as in the unique index. */
    static final String ENDED_WITHOUT_AWARD =
            "('NOT_AWARDED', 'NOT_SELECTED', 'FAILED', 'REJECTED', 'WITHDRAWN', 'EXPIRED', 'CANCELLED')";

    private static final String ENDED = "('AWARDED', 'NOT_AWARDED', 'NOT_SELECTED', 'FAILED', 'REJECTED', 'WITHDRAWN',"
            + " 'EXPIRED', 'CANCELLED')";

    /** One that stands still, or has time of its own left, does not end with its round. */
    private static final String UNSUBMITTED = "round = ? AND state IN ('DRAFT', 'PREPARED') AND NOT on_hold"
            + " AND (submit_until IS NULL OR submit_until <= ?)";

    private static final String WHOLE = "SELECT " + DossierRow.ALL_COLUMNS + " FROM khenthuong.dossier";
    private static final String SHEETS = "SELECT " + DossierRow.SHEET_COLUMNS + " FROM khenthuong.dossier";

    private static final String INSERT = """
            INSERT INTO khenthuong.dossier (number, round, unit, nominee_type, nominee_name, name_key, name_key_edition,
                criteria_group, award_form, state, pool, content, created_at, updated_at)
            VALUES (:number, :round, :unit, :nomineeType, :nomineeName, :nameKey, :nameKeyEdition, :criteriaGroup,
                :awardForm, :state, :pool, :content::jsonb, :now, :now)""";

    private static final String UPDATE = """
            UPDATE khenthuong.dossier SET nominee_name = :nomineeName, name_key = :nameKey,
                name_key_edition = :nameKeyEdition, state = :state, on_hold = :onHold, acting_unit = :actingUnit,
                submit_until = :submitUntil, deferred = :deferred, decided = :decided,
                list_code = :list, identity_number = :identityNumber, refusal_code = :refusalCode,
                refusal_reason = :refusalReason, remark = :remark, document_number = :documentNumber,
                document_date = :documentDate, submitted_at = :submittedAt, received_at = :receivedAt,
                answer_due = :answerDue, reception_since = :receptionSince, received_days = :receivedDays,
                supplement = coalesce(:supplement::jsonb, supplement), supplements = :supplements,
                review = :review::jsonb, appraisal = :appraisal::jsonb, rejection = :rejection::jsonb,
                content = coalesce(:content::jsonb, content),
                criteria = coalesce(:criteria::jsonb, criteria), updated_at = :now, version = version + 1
            WHERE number = :number AND version = :version""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final DossierRow rows;
    private final Clock clock;
    private final TransactionRowCache<String, Dossier> held = new TransactionRowCache<>();
    private final ReadOnce<String, Optional<Dossier>> looked = new ReadOnce<>();

    DossierRepository(JdbcClient jdbc, NamedParameterJdbcTemplate batches, DossierRow rows, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The next numbers of the unit in the round. The row of the counter stays locked until the transaction ends, so that a start that
     * fails leaves no gap, and the same start sent twice at once finds what the first one did.
     *
     * @param many how many numbers are wanted
     * @param start who starts with which entries
     * @param same for how long the same start is taken for the same act
     * @return the first of the numbers; empty when it is the last start once more
     */
    public OptionalInt nextSerials(String round, String unit, int many, String start, Duration same) {
        OffsetDateTime now = now();
        return jdbc.sql("""
                        INSERT INTO khenthuong.dossier_counter (round, unit, last, last_start, last_at)
                        VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (round, unit) DO UPDATE SET last = dossier_counter.last + excluded.last,
                            last_start = excluded.last_start, last_at = excluded.last_at
                        WHERE dossier_counter.last_start IS DISTINCT FROM excluded.last_start OR dossier_counter.last_at < ?
                        RETURNING last""").params(round, unit, many, start, now, now.minus(same)).query(Integer.class).list().stream()
                .mapToInt(last -> last - many + 1)
                .findFirst();
    }

    /** The number that was given last. */
    public int lastSerial(String round, String unit) {
        return jdbc.sql("SELECT last FROM khenthuong.dossier_counter WHERE round = ? AND unit = ?")
                .params(round, unit)
                .query(Integer.class)
                .single();
    }

    /** The dossier as it stands, for reading. */
    public Optional<Dossier> find(String number) {
        return held.find(number).or(() -> looked.get(number, this::read));
    }

    private Optional<Dossier> read(String number) {
        return jdbc.sql(WHOLE + " WHERE number = ?")
                .param(number)
                .query((row, index) -> rows.whole(row))
                .optional();
    }

    /** The same for many, by number. */
    public Map<String, Dossier> findAll(Collection<String> numbers) {
        if (numbers.size() == 1) {
            return numbers.stream()
                    .flatMap(number -> find(number).stream())
                    .collect(Collectors.toMap(Dossier::number, Function.identity()));
        }
        return jdbc
                .sql(WHOLE + " WHERE number = ANY (?)")
                .param(numbers.toArray(String[]::new))
                .query((row, index) -> rows.whole(row))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Dossier::number, dossier -> held.find(dossier.number).orElse(dossier)));
    }

    /** The dossier for a transition: nobody else changes it until the transaction ends. Taken again it is not read again. */
    public Optional<Dossier> lock(String number) {
        return held.find(number).or(() -> lockAll(List.of(number)).stream().findFirst());
    }

    /** The same for many, in order of number. */
    public List<Dossier> lockAll(Collection<String> numbers) {
        List<Dossier> locked = jdbc.sql(WHOLE + " WHERE number = ANY (?) ORDER BY number FOR NO KEY UPDATE")
                .param(numbers.toArray(String[]::new))
                .query((row, index) -> rows.whole(row))
                .list();
        locked.forEach(dossier -> held.locked(dossier.number, dossier));
        return locked;
    }

    public Optional<DossierSnapshot> findSnapshot(String number) {
        if (looked.isOpen()) {
            return find(number).map(Dossier::snapshot);
        }
        return held.find(number)
                .map(Dossier::snapshot)
                .or(() -> jdbc.sql(SHEETS + " WHERE number = ?")
                        .param(number)
                        .query((row, index) -> rows.snapshot(row))
                        .optional());
    }

    /**
     * The dossier as other features see it, where a condition holds.
     *
     * @param condition over the columns of its row, without parameters
     */
    public Optional<DossierSnapshot> findSnapshot(String number, String condition) {
        return jdbc.sql(SHEETS + " WHERE number = ? AND " + condition)
                .param(number)
                .query((row, index) -> rows.snapshot(row))
                .optional();
    }

    /**
     * Numbers of the dossiers of a round where a condition holds.
     *
     * @param condition over the columns of a row, without parameters
     */
    public List<String> numbersOf(String round, String condition) {
        return jdbc.sql("SELECT number FROM khenthuong.dossier WHERE round = ? AND " + condition)
                .param(round)
                .query(String.class)
                .list();
    }

    public List<DossierSnapshot> snapshotsOfRound(String round) {
        return jdbc.sql(SHEETS + " WHERE round = ? ORDER BY number")
                .param(round)
                .query((row, index) -> rows.snapshot(row))
                .list();
    }

    public List<DossierSnapshot> snapshotsOfList(String list) {
        return jdbc.sql(SHEETS + " WHERE list_code = ? ORDER BY number")
                .param(list)
                .query((row, index) -> rows.snapshot(row))
                .list();
    }

    /** Numbers of the unit's dossiers in the round, in order. */
    public List<String> ofUnit(String round, String unit) {
        return jdbc.sql("SELECT number FROM khenthuong.dossier WHERE round = ? AND unit = ? ORDER BY number")
                .params(round, unit)
                .query(String.class)
                .list();
    }

    /** Those of them that are being written: not submitted yet, or to be supplemented. */
    public List<String> unsubmittedOf(String round, String unit) {
        return jdbc.sql("SELECT number FROM khenthuong.dossier WHERE round = ? AND unit = ?"
                        + " AND state IN ('DRAFT', 'PREPARED', 'SUPPLEMENT_REQUESTED') ORDER BY number")
                .params(round, unit)
                .query(String.class)
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

    /** New dossiers, in one batch; nobody else has them until the transaction ends, so they are not read again in it. */
    public void insertAll(List<Dossier> dossiers) {
        OffsetDateTime now = now();
        batches.batchUpdate(
                INSERT,
                dossiers.stream()
                        .map(dossier -> new MapSqlParameterSource()
                                .addValue("number", dossier.number)
                                .addValue("round", dossier.round)
                                .addValue("unit", dossier.unit)
                                .addValue("nomineeType", dossier.nomineeType.name())
                                .addValue("nomineeName", dossier.nomineeName)
                                .addValue("nameKey", NameKey.of(dossier.nomineeName))
                                .addValue("nameKeyEdition", NameKey.EDITION)
                                .addValue("criteriaGroup", dossier.criteriaGroup.name())
                                .addValue("awardForm", dossier.awardForm.name())
                                .addValue("state", dossier.state.name())
                                .addValue("pool", dossier.pool)
                                .addValue("content", rows.json(dossier.content))
                                .addValue("now", now))
                        .toArray(SqlParameterSource[]::new));
        dossiers.forEach(dossier -> {
            dossier.stored = dossier.written();
            held.locked(dossier.number, dossier);
        });
    }

    /** @throws BadInputException when the person is named by another live dossier of the round, written in the meantime */
    public void save(Dossier dossier) {
        saveAll(List.of(dossier));
    }

    /** The same for many, in one batch. */
    public void saveAll(List<Dossier> dossiers) {
        Instant now = clock.instant();
        try {
            int[] saved = batches.batchUpdate(
                    UPDATE,
                    dossiers.stream()
                            .map(dossier -> rows.parameters(dossier, now))
                            .toArray(SqlParameterSource[]::new));
            for (int index = 0; index < saved.length; index++) {
                Dossier dossier = dossiers.get(index);
                if (saved[index] == 0) {
                    throw new OptimisticLockingFailureException("Dossier " + dossier.number + " has moved on");
                }
                dossier.version++;
                dossier.stored = dossier.written();
            }
        } catch (DuplicateKeyException taken) {
            throw new BadInputException(Dossiers.IDENTITY_NUMBER_TAKEN);
        }
    }

    /** Ends every dossier of the round that its unit never submitted. @return their numbers */
    public List<String> expireUnsubmitted(String round) {
        held.forget();
        return jdbc.sql("""
                        UPDATE khenthuong.dossier SET state = 'EXPIRED', updated_at = ?, version = version + 1
                        WHERE %s RETURNING number""".formatted(UNSUBMITTED))
                .params(now(), round, now())
                .query(String.class)
                .list();
    }

    public void markMadeFrom(String number, String expired) {
        jdbc.sql("UPDATE khenthuong.dossier SET made_from = ? WHERE number = ?")
                .params(expired, number)
                .update();
    }

    public Optional<String> madeFrom(String number) {
        return jdbc.sql("SELECT made_from FROM khenthuong.dossier WHERE number = ? AND made_from IS NOT NULL")
                .param(number)
                .query(String.class)
                .optional();
    }

    /** The dossier begun from this one that still counts as a case of the round. */
    public Optional<String> madeInto(String expired) {
        return jdbc.sql("SELECT number FROM khenthuong.dossier WHERE made_from = ? AND state NOT IN "
                        + ENDED_WITHOUT_AWARD + " ORDER BY number LIMIT 1")
                .param(expired)
                .query(String.class)
                .optional();
    }

    /** Numbers of the dossiers of the round that have not ended, in order. */
    public List<String> live(String round) {
        return jdbc.sql("SELECT number FROM khenthuong.dossier WHERE round = ? AND state NOT IN " + ENDED
                        + " ORDER BY number")
                .param(round)
                .query(String.class)
                .list();
    }

    /** What {@link #expireUnsubmitted} would end. */
    public UnsubmittedDossiers countUnsubmitted(String round) {
        return jdbc.sql("SELECT count(*) AS dossiers, count(DISTINCT unit) AS units FROM khenthuong.dossier WHERE "
                        + UNSUBMITTED)
                .params(round, now())
                .query((row, number) -> new UnsubmittedDossiers(row.getInt("dossiers"), row.getInt("units")))
                .single();
    }

    /** The Chair has decided about the dossiers of the list. */
    public void markDecided(String list) {
        held.forget();
        jdbc.sql("UPDATE khenthuong.dossier SET decided = true, updated_at = ?, version = version + 1"
                        + " WHERE list_code = ? AND state = 'WITH_CHAIR' AND NOT on_hold")
                .params(now(), list)
                .update();
    }

    /** Whether the round has a dossier that was submitted and has not ended. */
    public boolean hasLive(String round) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM khenthuong.dossier WHERE round = ? AND state NOT IN " + ENDED
                        + ")")
                .param(round)
                .query(Boolean.class)
                .single();
    }

    /** Whether a dossier on the list, not held, waits for its appraisal. */
    public boolean hasUnappraised(String list) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM khenthuong.dossier WHERE list_code = ? AND NOT on_hold"
                        + " AND state NOT IN ('APPRAISED', 'WITH_CHAIR') AND state NOT IN " + ENDED + ")")
                .param(list)
                .query(Boolean.class)
                .single();
    }

    /** Dossiers never submitted whose own time, given back by a hold, is over, in order of number. */
    public List<String> lateUnsubmitted() {
        return jdbc.sql("SELECT number FROM khenthuong.dossier WHERE state IN ('DRAFT', 'PREPARED') AND NOT on_hold"
                        + " AND submit_until <= ? ORDER BY number")
                .param(now())
                .query(String.class)
                .list();
    }

    /** When the own time of the first such dossier will be over. */
    public Optional<Instant> firstOwnDeadline() {
        return jdbc
                .sql("SELECT min(submit_until) FROM khenthuong.dossier"
                        + " WHERE submit_until IS NOT NULL AND state IN ('DRAFT', 'PREPARED') AND NOT on_hold")
                .query((row, index) -> row.getObject(1, OffsetDateTime.class))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .map(OffsetDateTime::toInstant)
                .findFirst();
    }

    /** Dossiers under way, not held, not decided, that one of these units works, in order of number. */
    public List<String> underWayOf(Collection<String> units) {
        return jdbc.sql("SELECT number FROM khenthuong.dossier WHERE coalesce(acting_unit, unit) = ANY (?)"
                        + " AND NOT on_hold AND NOT decided AND state NOT IN " + ENDED + " ORDER BY number")
                .param(units.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Which units work dossiers of which others. */
    public List<Acting> acting() {
        return jdbc.sql("SELECT DISTINCT unit, acting_unit FROM khenthuong.dossier WHERE acting_unit IS NOT NULL"
                        + " ORDER BY 1, 2")
                .query((row, index) -> new Acting(row.getString("unit"), row.getString("acting_unit")))
                .list();
    }

    /** Dossiers whose instances may wait for the closing of the round: expired by it, or received before it. */
    public List<String> waitingForClosing(String round) {
        return jdbc.sql("""
                        SELECT number FROM khenthuong.dossier
                        WHERE round = ? AND ((state = 'EXPIRED' AND submitted_at IS NULL) OR (state = 'RECEIVED' AND pool))
                        ORDER BY number""").param(round).query(String.class).list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
