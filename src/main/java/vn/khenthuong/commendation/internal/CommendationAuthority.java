package vn.khenthuong.commendation.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.DecisionTables;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;

/** Reads {@code commendation-authority.dmn}: the heads of which kinds of unit may decide letters of commendation, by the law of the day. */
@Component
class CommendationAuthority {

    private static final String DECISION = "commendationAuthority";

    private final DecisionTables tables;

    CommendationAuthority(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * Who may commend there, and by which clause; empty for a kind of unit whose heads may not.
     *
     * @param day of the decision; the law in force then is named
     */
    Optional<String> of(UnitKind kind, LocalDate day) {
        var row = row(kind, day);
        return row.commends() ? Optional.of("%s, %s".formatted(row.office(), row.citation())) : Optional.empty();
    }

    /**
     * @param day of the decision
     * @throws BadInputException with the clause, when the head of the unit may not commend
     */
    void require(Unit unit, LocalDate day) {
        var row = row(unit.kind(), day);
        if (!row.commends()) {
            throw new BadInputException(
                    ("Thủ trưởng %s không có thẩm quyền tặng Giấy khen theo %s. Nếu có thành tích xứng đáng thì đề nghị"
                                    + " Chủ tịch Ủy ban nhân dân tỉnh tặng Bằng khen, hoặc đề nghị cơ quan, địa phương quản lý tặng"
                                    + " Giấy khen.")
                            .formatted(unit.name(), row.citation()));
        }
    }

    private Row row(UnitKind kind, LocalDate day) {
        var inputs = new HashMap<String, Object>();
        inputs.put("unitKind", kind.name());
        inputs.put("day", day);
        var rows = tables.evaluate(DECISION, inputs);
        if (rows.size() != 1) {
            throw new IllegalStateException("%s has %d rows for %s on %s".formatted(DECISION, rows.size(), kind, day));
        }
        var row = rows.get(0);
        return new Row(
                Boolean.TRUE.equals(row.get("commends")), (String) row.get("office"), (String) row.get("citation"));
    }

    private record Row(boolean commends, String office, String citation) {}
}
