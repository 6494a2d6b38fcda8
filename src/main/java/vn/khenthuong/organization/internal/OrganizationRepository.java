package vn.khenthuong.organization.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.organization.AreaClass;
import vn.khenthuong.organization.Commune;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;

/** The tables of the organisation; read whole, they are small. */
@Repository
class OrganizationRepository implements OrganizationSource {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    OrganizationRepository(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public OrganizationData load() {
        return new OrganizationData(
                units(), successions(), holdings(), officials(), roles(), communes(), classifications());
    }

    /** Adds the officials that are not there yet, and leaves the others as they are. */
    void addMissing(List<Official> officials, List<OfficialRole> roles) {
        batches.batchUpdate("""
                INSERT INTO khenthuong.official (user_id, full_name, email, valid_from, valid_to)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", officials, BATCH, (row, official) -> {
            row.setString(1, official.userId());
            row.setString(2, official.fullName());
            row.setString(3, official.email());
            row.setObject(4, official.period().from());
            row.setObject(5, official.period().to());
        });
        batches.batchUpdate("""
                INSERT INTO khenthuong.official_role (user_id, role, valid_from, valid_to)
                VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING""", roles, BATCH, (row, role) -> {
            row.setString(1, role.userId());
            row.setString(2, role.group());
            row.setObject(3, role.period().from());
            row.setObject(4, role.period().to());
        });
    }

    private List<Unit> units() {
        return jdbc.sql("SELECT * FROM khenthuong.unit ORDER BY position, code")
                .query((row, number) -> new Unit(
                        row.getString("code"),
                        row.getString("name"),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getBoolean("special_focus"),
                        row.getBoolean("nominates"),
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
