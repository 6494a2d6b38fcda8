package vn.khenthuong.organization.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.organization.AreaClass;
import vn.khenthuong.organization.Commune;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OfficialRole;
import vn.khenthuong.organization.Period;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;

/** The tables of the organisation; read whole, they are small. */
@Repository
class OrganizationRepository implements OrganizationSource {

    private final JdbcClient jdbc;
    private final SubstitutionRepository substitutions;
    private final PersonLinkRepository links;

    OrganizationRepository(JdbcClient jdbc, SubstitutionRepository substitutions, PersonLinkRepository links) {
        this.jdbc = jdbc;
        this.substitutions = substitutions;
        this.links = links;
    }

    @Override
    public OrganizationData load() {
        return new OrganizationData(
                        units(),
                        successions(),
                        holdings(),
                        officials(),
                        roles(),
                        communes(),
                        classifications(),
                        substitutions.confirmed())
                .withRevisions(revisions())
                .withLinks(links.former());
    }

    private List<UnitRevision> revisions() {
        return jdbc.sql("SELECT * FROM khenthuong.unit_revision ORDER BY unit, valid_from")
                .query((row, number) -> new UnitRevision(
                        row.getString("unit"),
                        day(row, "valid_from"),
                        day(row, "shown_from"),
                        row.getString("name"),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getBoolean("nominates"),
                        row.getBoolean("reports")))
                .list();
    }

    private List<Unit> units() {
        return jdbc.sql(
                        "SELECT *, coalesce(reports, nominates) AS owes_report FROM khenthuong.unit ORDER BY position, code")
                .query((row, number) -> new Unit(
                        row.getString("code"),
                        row.getString("name"),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getBoolean("special_focus"),
                        row.getBoolean("nominates"),
                        row.getBoolean("owes_report"),
                        day(row, "valid_from"),
                        day(row, "valid_to")))
                .list();
    }

    private List<Succession> successions() {
        return jdbc.sql("SELECT * FROM khenthuong.unit_predecessor ORDER BY unit, predecessor")
                .query((row, number) ->
                        new Succession(row.getString("unit"), row.getString("predecessor"), day(row, "valid_from")))
                .list();
    }

    private List<Holding> holdings() {
        return jdbc.sql("SELECT * FROM khenthuong.function_holder ORDER BY function, valid_from")
                .query((row, number) ->
                        new Holding(Function.valueOf(row.getString("function")), row.getString("unit"), period(row)))
                .list();
    }

    private List<Official> officials() {
        return jdbc.sql("SELECT * FROM khenthuong.official ORDER BY user_id")
                .query((row, number) -> new Official(
                        row.getString("user_id"), row.getString("full_name"), row.getString("email"), period(row)))
                .list();
    }

    private List<OfficialRole> roles() {
        return jdbc.sql("SELECT * FROM khenthuong.official_role ORDER BY user_id, role, valid_from")
                .query((row, number) -> new OfficialRole(row.getString("user_id"), row.getString("role"), period(row)))
                .list();
    }

    private List<Commune> communes() {
        return jdbc.sql("SELECT * FROM khenthuong.commune ORDER BY position")
                .query((row, number) ->
                        new Commune(row.getString("code"), row.getString("name"), row.getString("unit")))
                .list();
    }

    private List<Classification> classifications() {
        return jdbc.sql("SELECT * FROM khenthuong.commune_area_class ORDER BY commune, valid_from")
                .query((row, number) -> new Classification(
                        row.getString("commune"), AreaClass.valueOf(row.getString("area_class")), period(row)))
                .list();
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(day(row, "valid_from"), day(row, "valid_to"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
