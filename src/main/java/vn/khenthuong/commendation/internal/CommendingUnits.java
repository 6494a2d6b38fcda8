package vn.khenthuong.commendation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Unit;

/** For which units an official may begin a list. */
@Component
class CommendingUnits {

    private final Organization organization;
    private final CommendationAuthority authority;
    private final Clock clock;

    CommendingUnits(Organization organization, CommendationAuthority authority, Clock clock) {
        this.organization = organization;
        this.authority = authority;
        this.clock = clock;
    }

    /**
     * The unit that is meant, whose head may commend today.
     *
     * @param wanted code; null where the officer has one unit only
     */
    Unit require(String wanted, Actor actor) {
        var unit = meant(wanted, actor);
        authority.require(unit, LocalDate.now(clock));
        return unit;
    }

    private Unit meant(String wanted, Actor actor) {
        var own = organization.unitsOf(actor, Role.OFFICER);
        if (wanted != null) {
            if (!own.contains(wanted)) {
                throw new NotPermittedException("Bạn không phải cán bộ của đơn vị này.");
            }
            return organization.require(wanted);
        }
        if (own.isEmpty()) {
            throw new NotPermittedException("Chỉ cán bộ của đơn vị được lập danh sách Giấy khen.");
        }
        var possible = own.size() == 1 ? List.copyOf(own) : of(actor);
        if (possible.size() != 1) {
            throw new BadInputException("Cần chọn “Đơn vị”.");
        }
        return organization.require(possible.get(0));
    }

    /** Codes of the units whose heads may commend today. */
    List<String> of(Actor actor) {
        var own = organization.unitsOf(actor, Role.OFFICER);
        var today = LocalDate.now(clock);
        return organization.all().stream()
                .filter(unit -> own.contains(unit.code()) && unit.isValidOn(today))
                .filter(unit -> authority.of(unit.kind(), today).isPresent())
                .map(Unit::code)
                .toList();
    }
}
