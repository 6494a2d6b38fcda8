package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.organization.PasswordSlip;
import vn.khenthuong.organization.RegisteredOfficial;
import vn.khenthuong.organization.internal.SlipRepository.Row;
import vn.khenthuong.organization.internal.SlipRepository.State;

/** Slips with what is known of the officials they are for; by name. */
@Component
class KnownSlips {

    private final SlipRepository slips;
    private final OfficialRepository officials;
    private final RoleCatalog catalog;
    private final Clock clock;

    KnownSlips(SlipRepository slips, OfficialRepository officials, RoleCatalog catalog, Clock clock) {
        this.slips = slips;
        this.officials = officials;
        this.catalog = catalog;
        this.clock = clock;
    }

    List<PasswordSlip> in(State state) {
        return of(slips.in(state));
    }

    List<PasswordSlip> of(Collection<Row> rows) {
        var known = officials.all();
        var roles = catalog.now();
        return rows.stream()
                .map(row -> slip(row, known.get(row.userId()), roles))
                .sorted(Comparator.comparing(PasswordSlip::fullName).thenComparing(PasswordSlip::userId))
                .toList();
    }

    private PasswordSlip slip(Row row, RegisteredOfficial official, RoleCatalog.Roles roles) {
        var today = LocalDate.now(clock);
        return new PasswordSlip(
                row.id(),
                row.userId(),
                official.fullName(),
                official.roles().stream()
                        .filter(role -> role.lastsUntil(today))
                        .map(role -> roles.labelOf(role.role()))
                        .distinct()
                        .toList(),
                row.orderedBy(),
                row.orderedAt(),
                row.printer(),
                row.printedBy(),
                row.printedAt(),
                row.expiresAt());
    }
}
