package vn.khenthuong.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khenthuong.support.Official;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

/** Two administrators who change units and functions over HTTP, one proposing and the other confirming. */
public final class Reorganisers {

    private final Officials officials;
    private final LocalDate signed;

    /** @param signed date of the documents */
    public Reorganisers(Officials officials, LocalDate signed) {
        this.officials = officials;
        this.signed = signed;
    }

    public Official first() {
        return officials.as("quantri");
    }

    public Official second() {
        return officials.as("quantri2");
    }

    /** A change with its document, from a day on. */
    public Map<String, Object> from(LocalDate day, Map<String, ?> change) {
        var entry = new HashMap<String, Object>(change);
        entry.put("from", day.toString());
        entry.put("documentNumber", "1238/NQ-UBTVQH15");
        entry.put("documentDate", signed.toString());
        return entry;
    }

    /** The same with one more value. */
    public Map<String, Object> from(LocalDate day, Map<String, ?> change, String key, Object value) {
        var entry = from(day, change);
        entry.put(key, value);
        return entry;
    }

    /** One administrator is enough. */
    public void add(String code, String name, LocalDate from) {
        first().post("/api/units", from(from, department(code, name))).expect(204);
    }

    public static Map<String, Object> department(String code, String name) {
        return Map.of("code", code, "name", name, "kind", "DEPARTMENT", "nominates", true, "reports", true);
    }

    public void merge(String successor, LocalDate from, String... units) {
        confirm(first().post("/api/units/merger", from(from, Map.of("units", List.of(units), "successor", successor))));
    }

    public void give(String function, String holder, LocalDate from) {
        confirm(first().post("/api/functions", from(from, Map.of("function", function, "successor", holder))));
    }

    /** The other administrator confirms what has just been proposed. */
    public void confirm(Reply proposed) {
        second().post(confirmation(proposal(proposed)), Map.of()).expect(204);
    }

    public static String proposal(Reply proposed) {
        var id = proposed.expect(202).json().path("changeId").asText();
        assertThat(id).isNotBlank();
        return id;
    }

    public static String confirmation(String proposal) {
        return "/api/units/changes/%s/confirmation".formatted(proposal);
    }
}
