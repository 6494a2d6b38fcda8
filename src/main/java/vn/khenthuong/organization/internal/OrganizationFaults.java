package vn.khenthuong.organization.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Role;

/** What cannot be together in the organisation, in sentences: asked before and after a change. */
final class OrganizationFaults {

    private final OrganizationData data;
    private final LocalDate today;

    OrganizationFaults(OrganizationData data, LocalDate today) {
        this.data = data;
        this.today = today;
    }

    Set<String> all() {
        var found = new LinkedHashSet<String>();
        Stream.of(Function.values()).forEach(function -> history(function, found));
        data.holdings().forEach(holding -> holder(holding, found));
        data.successions().forEach(succession -> succession(succession, found));
        return found;
    }

    /** Without gaps and overlaps, and without an end. */
    private void history(Function function, Set<String> found) {
        List<Holding> periods = new ArrayList<>(data.holdings().stream()
                .filter(holding -> holding.function() == function)
                .sorted(Comparator.comparing(holding -> holding.period().from()))
                .toList());
        for (var index = 0; index < periods.size(); index++) {
            var to = periods.get(index).period().to();
            var next =
                    index + 1 < periods.size() ? periods.get(index + 1).period().from() : null;
            if (next == null ? to != null : !next.minusDays(1).equals(to)) {
                found.add("Chức năng “%s” có ngày không cơ quan nào giữ, hoặc hai cơ quan cùng giữ, quanh ngày %s."
                        .formatted(function.label(), VietnameseDates.of(next == null ? to : next)));
            }
        }
    }

    private void holder(Holding holding, Set<String> found) {
        var unit = data.unit(holding.unit(), today).orElse(null);
        if (unit == null || holding.period().from().isBefore(unit.validFrom())) {
            found.add("Chức năng “%s” được ghi cho một cơ quan chưa có từ ngày %s."
                    .formatted(
                            holding.function().label(),
                            VietnameseDates.of(holding.period().from())));
            return;
        }
        var last = holding.period().to();
        if (unit.validTo() != null && (last == null || last.isAfter(unit.validTo()))) {
            found.add("%s còn giữ chức năng “%s” sau ngày %s: hãy chuyển chức năng này cho cơ quan khác trước."
                    .formatted(unit.name(), holding.function().label(), VietnameseDates.of(unit.validTo())));
        }
    }

    private void succession(Succession succession, Set<String> found) {
        var successor = data.unit(succession.unit(), today).orElse(null);
        var predecessor = data.unit(succession.predecessor(), today).orElse(null);
        if (successor == null || predecessor == null || !successor.isValidOn(succession.from())) {
            found.add("Một đơn vị kế thừa không tồn tại vào ngày %s.".formatted(VietnameseDates.of(succession.from())));
        } else if (predecessor.validTo() == null || !predecessor.validTo().isBefore(succession.from())) {
            found.add(
                    "%s được ghi là đã nhập vào %s nhưng còn tồn tại.".formatted(predecessor.name(), successor.name()));
        }
    }

    /** Roles in a unit that there never will be. */
    List<String> rolesOf(String unit) {
        return data.roles().stream()
                .filter(role -> role.group().equals(Role.OFFICER.of(unit))
                        || role.group().equals(Role.HEAD.of(unit)))
                .map(role -> data.official(role.userId()).orElseThrow().fullName())
                .distinct()
                .toList();
    }
}
