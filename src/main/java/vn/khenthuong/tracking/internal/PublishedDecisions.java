package vn.khenthuong.tracking.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.tracking.Publications.Decision;

/** Issued decisions and whom they reward; no column is read that is not shown. */
@Repository
class PublishedDecisions {

    private static final String ISSUED = """
            FROM khenthuong.issued_decision decision
            JOIN khenthuong.round_overview round ON round.code = decision.round""";

    private static final String COLUMNS = """
            SELECT decision.round, round.title, decision.ordinal, decision.document_number, decision.document_date,
                   (SELECT count(*) FROM khenthuong.dossier_overview
                    WHERE list_code = decision.list AND state = 'AWARDED') AS rewarded,
                   EXISTS (SELECT 1 FROM khenthuong.withdrawn_publication withdrawn
                            WHERE withdrawn.list = decision.list) AS withdrawn
            """;

    private static final RowMapper<Decision> DECISION = (row, index) -> new Decision(
            row.getString("round"),
            row.getString("title"),
            row.getInt("ordinal"),
            row.getString("document_number"),
            row.getObject("document_date", LocalDate.class),
            row.getLong("rewarded"),
            row.getBoolean("withdrawn"));

    private final JdbcClient jdbc;

    PublishedDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long count() {
        return jdbc.sql("SELECT count(*) " + ISSUED).query(Long.class).single();
    }

    /** Newest first. */
    public List<Decision> page(int size, long offset) {
        return jdbc.sql(
                        COLUMNS + ISSUED
                                + " ORDER BY decision.document_date DESC, decision.issued_at DESC, decision.list LIMIT :size OFFSET :offset")
                .param("size", size)
                .param("offset", offset)
                .query(DECISION)
                .list();
    }

    public Optional<Decision> find(String list) {
        return jdbc.sql(COLUMNS + ISSUED + " WHERE decision.list = :list")
                .param("list", list)
                .query(DECISION)
                .optional();
    }

    /** By unit and name; a name that a later decision has put right is that one. */
    public List<Row> rewarded(String list, int size, long offset) {
        return jdbc.sql("SELECT coalesce(amended.name, nominee_name) AS nominee_name, unit, award_form"
                        + " FROM khenthuong.dossier_overview dossier"
                        + " LEFT JOIN khenthuong.amended_nominee amended ON amended.dossier = dossier.number"
                        + " WHERE list_code = :list AND state = 'AWARDED'"
                        + " ORDER BY unit, name_key, dossier.number LIMIT :size OFFSET :offset")
                .param("list", list)
                .param("size", size)
                .param("offset", offset)
                .query((row, index) ->
                        new Row(row.getString("nominee_name"), row.getString("unit"), row.getString("award_form")))
                .list();
    }

    /**
     * Somebody rewarded.
     *
     * @param unit code
     * @param awardForm name of the constant
     */
    public record Row(String name, String unit, String awardForm) {}
}
