package vn.khenthuong.localplan.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.TransactionRowCache;
import vn.khenthuong.localplan.LocalCriterion;
import vn.khenthuong.localplan.LocalPlan;
import vn.khenthuong.localplan.LocalPlan.State;
import vn.khenthuong.localplan.LocalPlan.Withdrawal;

/** The table {@code local_plan}. Whoever changes a row names the state it was seen in, so that of two only one succeeds. */
@Repository
class LocalPlanRepository {

    private static final TypeReference<List<LocalCriterion>> CRITERIA = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    /** A draft is measured by one plan from its form to its check, whatever is confirmed meanwhile. */
    private final TransactionRowCache<String, Optional<LocalPlan>> confirmed = new TransactionRowCache<>();

    LocalPlanRepository(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<LocalPlan> find(UUID id) {
        return jdbc.sql("SELECT * FROM khenthuong.local_plan WHERE id = ?")
                .param(id)
                .query((row, index) -> read(row))
                .optional();
    }

    /** Newest first. */
    List<LocalPlan> of(String unit) {
        return jdbc.sql("SELECT * FROM khenthuong.local_plan WHERE unit = ? ORDER BY version DESC")
                .param(unit)
                .query((row, index) -> read(row))
                .list();
    }

    /** The one of the unit confirmed last, whatever has become of it. */
    Optional<LocalPlan> lastConfirmed(String unit) {
        return confirmed.find(unit).orElseGet(() -> {
            var last = readLastConfirmed(unit);
            confirmed.keep(unit, last);
            return last;
        });
    }

    private Optional<LocalPlan> readLastConfirmed(String unit) {
        return jdbc.sql("SELECT * FROM khenthuong.local_plan WHERE unit = ? AND confirmed_at IS NOT NULL"
                        + " ORDER BY confirmed_at DESC, version DESC LIMIT 1")
                .param(unit)
                .query((row, index) -> read(row))
                .optional();
    }

    Optional<LocalPlan> underWay(String unit) {
        return jdbc.sql("SELECT * FROM khenthuong.local_plan WHERE unit = ? AND state IN ('DRAFT', 'PROPOSED')")
                .param(unit)
                .query((row, index) -> read(row))
                .optional();
    }

    /** The next version of the unit. @return whether there was room: no other one is under way */
    boolean add(LocalPlan plan, Instant at) {
        return jdbc.sql("""
                        INSERT INTO khenthuong.local_plan (id, unit, version, state, document_number, document_date, issuer,
                            valid_from, valid_to, village_meeting, criteria, editors, entered_at)
                        SELECT :id, :unit, coalesce(max(version), 0) + 1, 'DRAFT', :number, :date, :issuer, :from, :to, :meeting,
                            :criteria::jsonb, ARRAY[:editor], :at
                          FROM khenthuong.local_plan WHERE unit = :unit
                        ON CONFLICT DO NOTHING""")
                        .param("id", plan.id())
                        .param("unit", plan.unit())
                        .param("number", plan.document().number())
                        .param("date", plan.document().date())
                        .param("issuer", plan.issuer())
                        .param("from", plan.from())
                        .param("to", plan.to())
                        .param("meeting", plan.villageMeeting())
                        .param("criteria", json(plan.criteria()))
                        .param("editor", plan.editors().get(0))
                        .param("at", at(at))
                        .update()
                == 1;
    }

    /** What was entered anew into a draft. @return whether it still was the draft that was seen */
    boolean change(LocalPlan seen, LocalPlan written, String editor, Instant at) {
        return jdbc.sql("""
                        UPDATE khenthuong.local_plan SET document_number = :number, document_date = :date, issuer = :issuer,
                            valid_from = :from, valid_to = :to, village_meeting = :meeting, criteria = :criteria::jsonb,
                            editors = CASE WHEN :editor = ANY (editors) THEN editors ELSE editors || :editor END,
                            entered_at = :at, revision = revision + 1
                        WHERE id = :id AND state = 'DRAFT' AND revision = :revision""")
                        .param("number", written.document().number())
                        .param("date", written.document().date())
                        .param("issuer", written.issuer())
                        .param("from", written.from())
                        .param("to", written.to())
                        .param("meeting", written.villageMeeting())
                        .param("criteria", json(written.criteria()))
                        .param("editor", editor)
                        .param("at", at(at))
                        .param("id", seen.id())
                        .param("revision", seen.revision())
                        .update()
                == 1;
    }

    /** Notes who added the file; nobody adds one to what has been sent. @return whether it still was a draft */
    boolean touch(UUID id, String editor) {
        return jdbc.sql("""
                        UPDATE khenthuong.local_plan SET revision = revision + 1,
                            editors = CASE WHEN :editor = ANY (editors) THEN editors ELSE editors || :editor END
                        WHERE id = :id AND state = 'DRAFT'""").param("id", id).param("editor", editor).update() == 1;
    }

    /** @return whether it still was the one that was seen */
    boolean move(LocalPlan seen, State to, String returnReason) {
        return jdbc.sql("UPDATE khenthuong.local_plan SET state = ?, return_reason = ?, revision = revision + 1"
                                + " WHERE id = ? AND state = ? AND revision = ?")
                        .params(to.name(), returnReason, seen.id(), seen.state().name(), seen.revision())
                        .update()
                == 1;
    }

    /** @return whether it still was the one that was seen */
    boolean confirm(LocalPlan seen, String by, Instant at) {
        confirmed.forget();
        return jdbc.sql("UPDATE khenthuong.local_plan SET state = 'CONFIRMED', confirmed_by = ?, confirmed_at = ?,"
                                + " return_reason = NULL, revision = revision + 1"
                                + " WHERE id = ? AND state = 'PROPOSED' AND revision = ?")
                        .params(by, at(at), seen.id(), seen.revision())
                        .update()
                == 1;
    }

    /** @return whether it still was confirmed */
    boolean withdraw(UUID id, Withdrawal withdrawal) {
        confirmed.forget();
        return jdbc.sql("""
                        UPDATE khenthuong.local_plan SET state = 'WITHDRAWN', withdrawal_number = ?, withdrawal_date = ?,
                            withdrawal_reason = ?, withdrawn_by = ?, withdrawn_at = ?, revision = revision + 1
                        WHERE id = ? AND state = 'CONFIRMED'""")
                        .params(
                                withdrawal.document().number(),
                                withdrawal.document().date(),
                                withdrawal.reason(),
                                withdrawal.by(),
                                at(withdrawal.at()),
                                id)
                        .update()
                == 1;
    }

    private LocalPlan read(ResultSet row) throws SQLException {
        return new LocalPlan(
                row.getObject("id", UUID.class),
                row.getString("unit"),
                row.getInt("version"),
                row.getInt("revision"),
                State.valueOf(row.getString("state")),
                new DocumentReference(
                        row.getString("document_number"), row.getObject("document_date", LocalDate.class)),
                row.getString("issuer"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBoolean("village_meeting"),
                criteria(row.getString("criteria")),
                Arrays.asList((String[]) row.getArray("editors").getArray()),
                row.getString("return_reason"),
                row.getString("confirmed_by"),
                instant(row, "confirmed_at"),
                row.getString("withdrawal_number") == null ? null : withdrawal(row));
    }

    private static Withdrawal withdrawal(ResultSet row) throws SQLException {
        return new Withdrawal(
                new DocumentReference(
                        row.getString("withdrawal_number"), row.getObject("withdrawal_date", LocalDate.class)),
                row.getString("withdrawal_reason"),
                row.getString("withdrawn_by"),
                instant(row, "withdrawn_at"));
    }

    private List<LocalCriterion> criteria(String stored) {
        try {
            return json.readValue(stored, CRITERIA);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("Cannot read the criteria of a plan", corrupt);
        }
    }

    private String json(List<LocalCriterion> criteria) {
        try {
            return json.writeValueAsString(criteria);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Cannot write the criteria of a plan", impossible);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
