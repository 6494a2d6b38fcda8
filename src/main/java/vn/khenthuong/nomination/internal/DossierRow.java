package vn.khenthuong.nomination.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NameKey;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.CriteriaOutcome;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.Proposal;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.nomination.RejectionProposal;
import vn.khenthuong.nomination.SupplementRequest;

/** A dossier as a row of the table {@code dossier}, both ways. */
@Component
class DossierRow {

    /** What a snapshot needs: all but what the unit wrote. */
    static final String SHEET_COLUMNS = """
            number, round, unit, nominee_type, nominee_name, criteria_group, award_form, state, pool, on_hold, deferred, \
            decided, list_code, refusal_code, refusal_reason, remark, document_number, document_date, submitted_at, \
            received_at, answer_due, reception_since, received_days, supplements, review, appraisal, rejection, \
            acting_unit, submit_until, version""";

    static final String ALL_COLUMNS = SHEET_COLUMNS + ", supplement, content, criteria";

    /** A dossier is read again at every step, and what was written into it seldom changes between two of them. */
    private static final int REMEMBERED = 1_000;

    private final ObjectMapper json;
    private final Cache<Part, Object> parts =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    DossierRow(ObjectMapper json) {
        this.json = json;
    }

    /** A stored part of a dossier; what it is read as never changes. */
    private record Part(Class<?> type, String text) {}

    /** From {@link #ALL_COLUMNS}. */
    Dossier whole(ResultSet row) throws SQLException {
        Dossier dossier = read(row);
        dossier.supplement = read(row.getString("supplement"), SupplementRequest.class);
        dossier.content = read(row.getString("content"), DossierContent.class);
        dossier.criteria = read(row.getString("criteria"), CriteriaOutcome.class);
        dossier.stored = dossier.written();
        return dossier;
    }

    /** From {@link #SHEET_COLUMNS}. */
    DossierSnapshot snapshot(ResultSet row) throws SQLException {
        return read(row).snapshot();
    }

    /** Everything that may change, with number and version; null for a large part that is as stored. */
    SqlParameterSource parameters(Dossier dossier, Instant now) {
        return new MapSqlParameterSource()
                .addValue("nomineeName", dossier.nomineeName)
                .addValue("nameKey", NameKey.of(dossier.nomineeName))
                .addValue("nameKeyEdition", NameKey.EDITION)
                .addValue("state", dossier.state.name())
                .addValue("onHold", dossier.onHold)
                .addValue("actingUnit", dossier.actingUnit)
                .addValue("submitUntil", at(dossier.submitUntil))
                .addValue("deferred", dossier.deferred)
                .addValue("decided", dossier.decided)
                .addValue("list", dossier.list)
                .addValue("identityNumber", dossier.identityNumber())
                .addValue(
                        "refusalCode",
                        dossier.refusal == null ? null : dossier.refusal.code().name())
                .addValue("refusalReason", dossier.refusal == null ? null : dossier.refusal.reason())
                .addValue("remark", dossier.remark)
                .addValue("documentNumber", dossier.document == null ? null : dossier.document.number())
                .addValue("documentDate", dossier.submissionDay())
                .addValue("submittedAt", at(dossier.submittedAt))
                .addValue("receivedAt", at(dossier.receivedAt))
                .addValue("answerDue", dossier.answerDue)
                .addValue("receptionSince", at(dossier.receptionSince))
                .addValue("receivedDays", dossier.receivedDays)
                .addValue("supplement", changed(dossier.supplement, dossier.stored.supplement()))
                .addValue("supplements", dossier.supplements)
                .addValue("review", json(dossier.review))
                .addValue("appraisal", json(dossier.appraisal))
                .addValue("rejection", json(dossier.rejection))
                .addValue("content", changed(dossier.content, dossier.stored.content()))
                .addValue("criteria", changed(dossier.criteria, dossier.stored.criteria()))
                .addValue("now", at(now))
                .addValue("number", dossier.number)
                .addValue("version", dossier.version);
    }

    private String changed(Object value, Object stored) {
        return Objects.equals(value, stored) ? null : json(value);
    }

    /** A value as JSON text; null stays null. */
    String json(Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Cannot write " + value.getClass(), impossible);
        }
    }

    private Dossier read(ResultSet row) throws SQLException {
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
        dossier.actingUnit = row.getString("acting_unit");
        dossier.submitUntil = instant(row, "submit_until");
        dossier.deferred = row.getBoolean("deferred");
        dossier.decided = row.getBoolean("decided");
        dossier.list = row.getString("list_code");
        String code = row.getString("refusal_code");
        dossier.refusal = code == null ? null : new Refusal(ReasonCode.valueOf(code), row.getString("refusal_reason"));
        dossier.remark = row.getString("remark");
        String document = row.getString("document_number");
        dossier.document = document == null
                ? null
                : new DocumentReference(document, row.getObject("document_date", LocalDate.class));
        dossier.submittedAt = instant(row, "submitted_at");
        dossier.receivedAt = instant(row, "received_at");
        dossier.answerDue = row.getObject("answer_due", LocalDate.class);
        dossier.receptionSince = instant(row, "reception_since");
        dossier.receivedDays = row.getInt("received_days");
        dossier.supplements = row.getInt("supplements");
        dossier.review = read(row.getString("review"), Proposal.class);
        dossier.appraisal = read(row.getString("appraisal"), Proposal.class);
        dossier.rejection = read(row.getString("rejection"), RejectionProposal.class);
        dossier.version = row.getInt("version");
        return dossier;
    }

    private <T> T read(String text, Class<T> type) {
        return text == null ? null : type.cast(parts.get(new Part(type, text), this::parse));
    }

    private Object parse(Part part) {
        try {
            return json.readValue(part.text(), part.type());
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("Cannot read " + part.type(), corrupt);
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
