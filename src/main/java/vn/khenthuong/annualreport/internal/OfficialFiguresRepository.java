package vn.khenthuong.annualreport.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.annualreport.OfficialFigures;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.TargetResult;
import vn.khenthuong.kernel.DocumentReference;

/** Official figures added to delivered reports; rows are added under the lock of the report's year, never changed. */
@Repository
class OfficialFiguresRepository {

    private static final TypeReference<List<TargetResult>> RESULTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    OfficialFiguresRepository(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Oldest first. */
    public List<OfficialFigures> of(ReportNumber number) {
        return jdbc.sql("""
                        SELECT as_of, document_number, document_date, results, recorded_by, recorded_at
                          FROM khenthuong.report_official_figures WHERE year = :year AND unit = :unit ORDER BY position""")
                .param("year", number.year())
                .param("unit", number.unit())
                .query((row, index) -> new OfficialFigures(
                        row.getObject("as_of", LocalDate.class),
                        new DocumentReference(
                                row.getString("document_number"), row.getObject("document_date", LocalDate.class)),
                        read(row.getString("results")),
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    public void insert(ReportNumber number, OfficialFigures figures) {
        jdbc.sql("""
                        INSERT INTO khenthuong.report_official_figures
                            (year, unit, position, as_of, document_number, document_date, results, recorded_by, recorded_at)
                        SELECT :year, :unit, count(*) + 1, :asOf, :number, :date, :results::jsonb, :actor, :at
                          FROM khenthuong.report_official_figures WHERE year = :year AND unit = :unit""")
                .param("year", number.year())
                .param("unit", number.unit())
                .param("asOf", figures.asOf())
                .param("number", figures.document().number())
                .param("date", figures.document().date())
                .param("results", written(figures.results()))
                .param("actor", figures.recordedBy())
                .param("at", figures.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private String written(List<TargetResult> results) {
        try {
            return json.writeValueAsString(results);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Figures are text and numbers", unwritable);
        }
    }

    private List<TargetResult> read(String text) {
        try {
            return json.readValue(text, RESULTS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Figures that were not written here", unreadable);
        }
    }
}
