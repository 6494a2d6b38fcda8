package vn.khenthuong.petition.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.Work;
import vn.khenthuong.petition.Department;
import vn.khenthuong.petition.Petition;

/** Who may do what about a petition. */
@Component
class PetitionRights {

    static final String SENT_IT =
            "Người gửi kiến nghị không trả lời kiến nghị đó (nguyên tắc bốn mắt); cán bộ khác của cơ quan trả lời.";

    private final Organization organization;
    private final Clock clock;

    PetitionRights(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** Codes of the units for which the official may send a petition: those that take part today. */
    List<String> unitsToFile(Actor actor) {
        var own = organization.unitsOf(actor, Role.OFFICER);
        return organization.nominatingOn(today()).stream()
                .map(Unit::code)
                .filter(own::contains)
                .toList();
    }

    /** Whether the official is of a unit that takes part today, and so may have petitions. */
    boolean takesPart(Actor actor) {
        var own = ownUnits(actor);
        return organization.nominatingOn(today()).stream().map(Unit::code).anyMatch(own::contains);
    }

    /**
     * The unit that is meant.
     *
     * @param wanted code; null where the official has one unit only
     */
    String unitToFile(String wanted, Actor actor) {
        var possible = unitsToFile(actor);
        if (possible.isEmpty()) {
            throw new NotPermittedException("Chỉ cán bộ của đơn vị tham gia Phong trào được gửi kiến nghị.");
        }
        if (wanted != null) {
            if (!possible.contains(wanted)) {
                throw new NotPermittedException("Bạn không phải cán bộ của đơn vị này.");
            }
            return wanted;
        }
        if (possible.size() > 1) {
            throw new BadInputException("Cần chọn “Đơn vị”.");
        }
        return possible.get(0);
    }

    /** Codes of the units whose petitions are the official's own, those his unit succeeded included. */
    Set<String> ownUnits(Actor actor) {
        var units = new HashSet<>(organization.unitsOf(actor, Role.OFFICER));
        units.addAll(organization.unitsOf(actor, Role.HEAD, Work.ROUNDS));
        return units;
    }

    void requireOwn(Petition petition, Actor actor) {
        if (!ownUnits(actor).contains(petition.unit())) {
            throw new NotPermittedException("Chỉ cán bộ, thủ trưởng của đơn vị đã gửi được rút kiến nghị.");
        }
    }

    /** The departments of which the official is an officer. */
    List<Department> departmentsOf(Actor actor) {
        return Stream.of(Department.values())
                .filter(department -> performs(actor, department.officer()))
                .toList();
    }

    void requireOfficer(Department department, Actor actor) {
        if (!performs(actor, department.officer())) {
            throw new NotPermittedException("Kiến nghị này đang ở %s; chỉ cán bộ cơ quan đó xử lý."
                    .formatted(holder(department).name()));
        }
    }

    void requireClerk(Actor actor) {
        if (!performs(actor, Performer.CLERK)) {
            throw new NotPermittedException("Chỉ văn thư UBND tỉnh ghi trả lời của UBND tỉnh.");
        }
    }

    /** Officers and heads of either department, and the Chair: all petitions are before them. */
    boolean isBefore(Actor actor) {
        return Stream.of(Department.values())
                        .flatMap(department -> Stream.of(department.officer(), department.head()))
                        .anyMatch(performer -> performs(actor, performer))
                || performs(actor, Performer.CHAIR);
    }

    /** Clerk and office of the People's Committee, who see what was gathered for it. */
    boolean isOfCommittee(Actor actor) {
        return performs(actor, Performer.CLERK) || performs(actor, Performer.OFFICE_OFFICER);
    }

    /** Who prepared something does not answer it, under whatever account. */
    Optional<String> objection(Petition petition, String userId) {
        return organization.isDeedOf(userId, petition.filed()) ? Optional.of(SENT_IT) : Optional.empty();
    }

    Unit holder(Department department) {
        return organization.holder(department.function(), today());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }

    private boolean performs(Actor actor, Performer performer) {
        return organization.performs(actor, performer, null, today(), Work.ROUNDS);
    }
}
