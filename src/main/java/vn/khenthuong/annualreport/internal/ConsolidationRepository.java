package vn.khenthuong.annualreport.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.annualreport.ConsolidatedFigures;
import vn.khenthuong.annualreport.Consolidation;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.annualreport.Consolidation.Signature;
import vn.khenthuong.annualreport.Consolidation.Stage;
import vn.khenthuong.kernel.DocumentReference;

/** Consolidated reports with their figures. They change under the lock of their year only. */
@Repository
class ConsolidationRepository {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ConsolidationRepository(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<Consolidation> find(int year, Kind kind) {
        var letters = letters(year, kind);
        return jdbc.sql("SELECT * FROM khenthuong.report_consolidation WHERE year = :year AND kind = :kind")
                .param("year", year)
                .param("kind", kind.name())
                .query((row, number) -> new Consolidation(
                        year,
                        kind,
                        Stage.valueOf(row.getString("stage")),
                        row.getString("assessment"),
                        row.getString("missing_reason"),
                        row.getString("return_reason"),
                        letters,
                        figures(row.getString("figures")),
                        signature(row, "submitted"),
                        signature(row, "signed"),
                        submission(row),
                        signature(row, "approved"),
                        signature(row, "sent")))
                .optional();
    }

    /** Writes the whole of it, whether there was one before or not. */
    public void save(Consolidation consolidation) {
        var submission = Optional.ofNullable(consolidation.submission());
        jdbc.sql("""
                        INSERT INTO khenthuong.report_consolidation
                            (year, kind, stage, assessment, missing_reason, return_reason, figures, submitted_by, submitted_at,
                             signed_by, signed_at, submission_number, submission_date, approved_by, approved_at, sent_by, sent_at)
                        VALUES (:year, :kind, :stage, :assessment, :missingReason, :returnReason, :figures::jsonb, :preparedBy,
                                :preparedAt, :signedBy, :signedAt, :submissionNumber, :submissionDate, :approvedBy, :approvedAt,
                                :sentBy, :sentAt)
                        ON CONFLICT (year, kind) DO UPDATE
                           SET stage = excluded.stage, assessment = excluded.assessment,
                               missing_reason = excluded.missing_reason, return_reason = excluded.return_reason,
                               figures = excluded.figures, submitted_by = excluded.submitted_by,
                               submitted_at = excluded.submitted_at, signed_by = excluded.signed_by,
                               signed_at = excluded.signed_at, submission_number = excluded.submission_number,
                               submission_date = excluded.submission_date, approved_by = excluded.approved_by,
                               approved_at = excluded.approved_at, sent_by = excluded.sent_by, sent_at = excluded.sent_at""")
                .param("year", consolidation.year())
                .param("kind", consolidation.kind().name())
                .param("stage", consolidation.stage().name())
                .param("assessment", consolidation.assessment())
                .param("missingReason", consolidation.missingReason())
                .param("returnReason", consolidation.returnReason())
                .param("figures", written(consolidation.figures()))
                .param("preparedBy", by(consolidation.prepared()))
                .param("preparedAt", at(consolidation.prepared()))
                .param("signedBy", by(consolidation.signed()))
                .param("signedAt", at(consolidation.signed()))
                .param(
                        "submissionNumber",
                        submission.map(DocumentReference::number).orElse(null))
                .param("submissionDate", submission.map(DocumentReference::date).orElse(null))
                .param("approvedBy", by(consolidation.approved()))
                .param("approvedAt", at(consolidation.approved()))
                .param("sentBy", by(consolidation.sent()))
                .param("sentAt", at(consolidation.sent()))
                .update();
        consolidation.letters().forEach((addressee, letter) -> insert(consolidation, addressee, letter));
    }

    private void insert(Consolidation consolidation, Addressee addressee, DocumentReference letter) {
        jdbc.sql("""
                        INSERT INTO khenthuong.report_consolidation_letter (year, kind, addressee, number, day)
                        VALUES (:year, :kind, :addressee, :number, :day)""")
                .param("year", consolidation.year())
                .param("kind", consolidation.kind().name())
                .param("addressee", addressee.name())
                .param("number", letter.number())
                .param("day", letter.date())
                .update();
    }

    private Map<Addressee, DocumentReference> letters(int year, Kind kind) {
        var letters = new EnumMap<Addressee, DocumentReference>(Addressee.class);
        jdbc.sql(
                        "SELECT addressee, number, day FROM khenthuong.report_consolidation_letter WHERE year = :year AND kind = :kind")
                .param("year", year)
                .param("kind", kind.name())
                .query((row, number) -> letters.put(
                        Addressee.valueOf(row.getString("addressee")),
                        new DocumentReference(row.getString("number"), row.getObject("day", LocalDate.class))))
                .list();
        return letters;
    }

    private static Signature signature(ResultSet row, String step) throws SQLException {
        var by = row.getString(step + "_by");
        return by == null
                ? null
                : new Signature(
                        by, row.getObject(step + "_at", OffsetDateTime.class).toInstant());
    }

    private static DocumentReference submission(ResultSet row) throws SQLException {
        var number = row.getString("submission_number");
        return number == null ? null : new DocumentReference(number, row.getObject("submission_date", LocalDate.class));
    }

    private static String by(Signature signature) {
        return signature == null ? null : signature.by();
    }

    private static OffsetDateTime at(Signature signature) {
        return signature == null ? null : signature.at().atOffset(ZoneOffset.UTC);
    }

    private String written(ConsolidatedFigures figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Figures are text, dates and numbers", unwritable);
        }
    }

    private ConsolidatedFigures figures(String text) {
        try {
            return json.readValue(text, ConsolidatedFigures.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Figures that were not written here", unreadable);
        }
    }
}
