package vn.khenthuong.tracking.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.decision.ListPapers;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.Nominee;
import vn.khenthuong.nomination.NomineeProfile.Gender;
import vn.khenthuong.nomination.NomineeType;
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

    /** Whom a decision rewards, in no order; a name that a later decision has put right is that one. */
    public List<Row> rewarded(String list) {
        return jdbc.sql(
                        "SELECT dossier.number, dossier.nominee_type, dossier.nominee_name, dossier.unit, dossier.award_form,"
                                + " coalesce(amended.name, dossier.nominee_name) AS name, nominee.criteria_group, nominee.gender,"
                                + " nominee.position, nominee.workplace, nominee.residence, nominee.address"
                                + " FROM khenthuong.dossier_overview dossier"
                                + " JOIN khenthuong.dossier_nominee nominee ON nominee.number = dossier.number"
                                + " LEFT JOIN khenthuong.amended_nominee amended ON amended.dossier = dossier.number"
                                + " WHERE list_code = :list AND state = 'AWARDED'")
                .param("list", list)
                .query((row, index) -> new Row(
                        new ListPapers.Place(
                                NomineeType.valueOf(row.getString("nominee_type")),
                                row.getString("unit"),
                                row.getString("nominee_name"),
                                row.getString("number")),
                        row.getString("award_form"),
                        row.getString("name"),
                        CriteriaGroup.valueOf(row.getString("criteria_group")),
                        row.getString("gender") == null ? null : Gender.valueOf(row.getString("gender")),
                        row.getString("position"),
                        row.getString("workplace"),
                        row.getString("residence"),
                        row.getString("address")))
                .list();
    }

    /**
     * Somebody rewarded, with what the appendix of the decision says; what the unit did not write is null.
     *
     * @param awardForm name of the constant
     * @param name as it counts today
     */
    public record Row(
            ListPapers.Place place,
            String awardForm,
            String name,
            CriteriaGroup group,
            Gender gender,
            String position,
            String workplace,
            String residence,
            String address) {

        /** @param unitName of who proposed it */
        Nominee nominee(String unitName) {
            return new Nominee(place.type(), group, name, gender, position, workplace, residence, address, unitName);
        }
    }
}
