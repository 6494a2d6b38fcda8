package vn.khenthuong.annualreport.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import vn.khenthuong.kernel.DocumentReference;

/** Consolidated reports as they were submitted, with their figures at that moment. */
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
        return jdbc.sql("""
                        SELECT assessment, missing_reason, figures, submitted_by, submitted_at
                          FROM khenthuong.report_consolidation WHERE year = :year AND kind = :kind""")
                .param("year", year)
                .param("kind", kind.name())
                .query((row, number) -> new Consolidation(
                        year,
                        kind,
                        row.getString("assessment"),
                        row.getString("missing_reason"),
                        letters,
                        figures(row.getString("figures")),
                        row.getString("submitted_by"),
                        row.getObject("submitted_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    public void insert(Consolidation consolidation) {
        jdbc.sql("""
                        INSERT INTO khenthuong.report_consolidation
                            (year, kind, assessment, missing_reason, figures, submitted_by, submitted_at)
                        VALUES (:year, :kind, :assessment, :missingReason, :figures::jsonb, :by, :at)""")
                .param("year", consolidation.year())
                .param("kind", consolidation.kind().name())
                .param("assessment", consolidation.assessment())
                .param("missingReason", consolidation.missingReason())
                .param("figures", written(consolidation.figures()))
                .param("by", consolidation.submittedBy())
                .param("at", consolidation.submittedAt().atOffset(ZoneOffset.UTC))
                .update();
        consolidation
                .letters()
                .forEach((addressee, letter) -> jdbc.sql("""
                        INSERT INTO khenthuong.report_consolidation_letter (year, kind, addressee, number, day)
                        VALUES (:year, :kind, :addressee, :number, :day)""")
                        .param("year", consolidation.year())
                        .param("kind", consolidation.kind().name())
                        .param("addressee", addressee.name())
                        .param("number", letter.number())
                        .param("day", letter.date())
                        .update());
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
