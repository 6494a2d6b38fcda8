package vn.khenthuong.organization.internal;

import java.time.LocalDate;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Reorganisation;

/** Writes changes of units and of holders of functions into their rows, and takes them back while their day is still to come. */
@Repository
class UnitRepository {

    private final JdbcClient jdbc;

    UnitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction nobody else changes units or functions; who only reads does not wait. */
    public void lock() {
        jdbc.sql(
                        "LOCK TABLE khenthuong.unit, khenthuong.unit_revision, khenthuong.unit_predecessor, khenthuong.function_holder"
                                + " IN SHARE ROW EXCLUSIVE MODE")
                .update();
    }

    /** Changes with anything that is known of these units and this function; of all functions where none is named. */
    public String version(Collection<String> units, Function function) {
        return jdbc.sql("""
                        SELECT md5(coalesce(string_agg(line, '|' ORDER BY line), '')) FROM (
                            SELECT 'u' || u::text AS line FROM khenthuong.unit u WHERE u.code = ANY (:units)
                            UNION ALL SELECT 'r' || r::text FROM khenthuong.unit_revision r WHERE r.unit = ANY (:units)
                            UNION ALL SELECT 'p' || p::text FROM khenthuong.unit_predecessor p
                                       WHERE p.unit = ANY (:units) OR p.predecessor = ANY (:units)
                            UNION ALL SELECT 'f' || f::text FROM khenthuong.function_holder f
                                       WHERE f.unit = ANY (:units) OR f.function = :function) lines""")
                .param("units", units.toArray(String[]::new))
                .param("function", function == null ? "" : function.name())
                .query(String.class)
                .single();
    }

    /** @param today names are shown otherwise from now on at the earliest */
    public void write(Reorganisation change, LocalDate today) {
        switch (change.kind()) {
            case ADDED -> addUnit(change.units().get(0), change);
            case CHANGED -> addRevision(change, today);
            case MERGED -> {
                if (change.makesSuccessor()) {
                    addUnit(change.successor(), change);
                }
                endUnits(change);
                addSuccessions(change);
            }
            case ENDED -> endUnits(change);
            case FUNCTION_GIVEN -> giveFunction(change);
            case WITHDRAWN -> throw new IllegalArgumentException("What is withdrawn is taken back");
        }
    }

    public void takeBack(Reorganisation change) {
        switch (change.kind()) {
            case ADDED -> deleteUnit(change.units().get(0));
            case CHANGED ->
                jdbc.sql("DELETE FROM khenthuong.unit_revision WHERE unit = :unit AND valid_from = :from")
                        .param("unit", change.units().get(0))
                        .param("from", change.from())
                        .update();
            case MERGED -> {
                jdbc.sql(
                                "DELETE FROM khenthuong.unit_predecessor WHERE unit = :unit AND predecessor = ANY (:units) AND valid_from = :from")
                        .param("unit", change.successor())
                        .param("units", codes(change))
                        .param("from", change.from())
                        .update();
                reopenUnits(change);
                if (change.makesSuccessor()) {
                    deleteUnit(change.successor());
                }
            }
            case ENDED -> reopenUnits(change);
            case FUNCTION_GIVEN -> takeFunctionBack(change);
            case WITHDRAWN -> throw new IllegalArgumentException("A withdrawal is not taken back");
        }
    }

    /** Behind the last of its kind. */
    private void addUnit(String code, Reorganisation change) {
        jdbc.sql("""
                        INSERT INTO khenthuong.unit (position, code, name, kind, nominates, reports, valid_from)
                        SELECT coalesce(max(position) FILTER (WHERE kind = :kind), max(position), 0) + 1,
                               :code, :name, :kind, :nominates, :reports, :from
                          FROM khenthuong.unit""")
                .param("kind", change.unitKind().name())
                .param("code", code)
                .param("name", change.name())
                .param("nominates", change.nominates())
                .param("reports", change.reports())
                .param("from", change.from())
                .update();
    }

    private void deleteUnit(String code) {
        jdbc.sql("DELETE FROM khenthuong.unit WHERE code = :code")
                .param("code", code)
                .update();
    }

    private void addRevision(Reorganisation change, LocalDate today) {
        jdbc.sql("""
                        INSERT INTO khenthuong.unit_revision (unit, valid_from, shown_from, name, kind, nominates, reports)
                        VALUES (:unit, :from, greatest(:from::date, :today::date), :name, :kind, :nominates, :reports)""")
                .param("unit", change.units().get(0))
                .param("from", change.from())
                .param("today", today)
                .param("name", change.name())
                .param("kind", change.unitKind().name())
                .param("nominates", change.nominates())
                .param("reports", change.reports())
                .update();
    }

    private void endUnits(Reorganisation change) {
        jdbc.sql("UPDATE khenthuong.unit SET valid_to = :last WHERE code = ANY (:units) AND valid_to IS NULL")
                .param("last", change.from().minusDays(1))
                .param("units", codes(change))
                .update();
    }

    private void reopenUnits(Reorganisation change) {
        jdbc.sql("UPDATE khenthuong.unit SET valid_to = NULL WHERE code = ANY (:units) AND valid_to = :last")
                .param("last", change.from().minusDays(1))
                .param("units", codes(change))
                .update();
    }

    private void addSuccessions(Reorganisation change) {
        jdbc.sql("""
                        INSERT INTO khenthuong.unit_predecessor (unit, predecessor, valid_from)
                        SELECT :unit, predecessor, :from::date FROM unnest(:units::text[]) AS gone (predecessor)""")
                .param("unit", change.successor())
                .param("units", codes(change))
                .param("from", change.from())
                .update();
    }

    private void giveFunction(Reorganisation change) {
        jdbc.sql(
                        "UPDATE khenthuong.function_holder SET valid_to = :last WHERE function = :function AND valid_to IS NULL")
                .param("last", change.from().minusDays(1))
                .param("function", change.function().name())
                .update();
        jdbc.sql("INSERT INTO khenthuong.function_holder (function, unit, valid_from) VALUES (:function, :unit, :from)")
                .param("function", change.function().name())
                .param("unit", change.successor())
                .param("from", change.from())
                .update();
    }

    private void takeFunctionBack(Reorganisation change) {
        jdbc.sql(
                        "DELETE FROM khenthuong.function_holder WHERE function = :function AND unit = :unit AND valid_from = :from")
                .param("function", change.function().name())
                .param("unit", change.successor())
                .param("from", change.from())
                .update();
        jdbc.sql(
                        "UPDATE khenthuong.function_holder SET valid_to = NULL WHERE function = :function AND valid_to = :last")
                .param("function", change.function().name())
                .param("last", change.from().minusDays(1))
                .update();
    }

    private static String[] codes(Reorganisation change) {
        return change.units().toArray(String[]::new);
    }
}
