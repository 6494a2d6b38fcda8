package vn.khenthuong.help;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.UnitKind;

/** Which chapter is whose, by the roles held and by who holds the functions of the movement today. */
@Component
class GuideReaders {

    private final Organization organization;
    private final Clock clock;

    GuideReaders(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    GuideChapter chapterOf(Actor actor) {
        var appraiser = holder(Function.APPRAISER);
        var focal = holder(Function.FOCAL_AGENCY);
        if (actor.isIn(Bodies.CHAIR)) {
            return GuideChapter.CHAIR;
        }
        if (actor.isIn(Bodies.CLERK)) {
            return GuideChapter.CLERK;
        }
        if (actor.isIn(Role.HEAD.of(appraiser)) || actor.isIn(Role.OFFICER.of(appraiser))) {
            return GuideChapter.HOME_AFFAIRS;
        }
        if (actor.isIn(Role.HEAD.of(focal))) {
            return GuideChapter.FOCAL_HEAD;
        }
        if (actor.isIn(Role.OFFICER.of(focal))) {
            return GuideChapter.FOCAL_OFFICER;
        }
        return ofOthers(actor);
    }

    private GuideChapter ofOthers(Actor actor) {
        if (isOfConsultedAgency(actor)) {
            return GuideChapter.CONSULTED;
        }
        if (!organization.unitsOf(actor, Role.HEAD).isEmpty()) {
            return GuideChapter.UNIT_HEAD;
        }
        if (actor.isIn(Bodies.ADMINISTRATORS)) {
            return GuideChapter.ADMINISTRATOR;
        }
        return actor.isIn(Bodies.OBSERVERS) ? GuideChapter.OBSERVER : GuideChapter.UNIT_OFFICER;
    }

    /** Of one that is only consulted; a department that is asked as well has its own work to read about. */
    private boolean isOfConsultedAgency(Actor actor) {
        var units = new HashSet<>(organization.unitsOf(actor, Role.OFFICER));
        units.addAll(organization.unitsOf(actor, Role.HEAD));
        return !units.isEmpty()
                && units.stream().allMatch(unit -> organization.require(unit).kind() == UnitKind.CONSULTED_AGENCY);
    }

    private String holder(Function function) {
        return organization.holder(function, LocalDate.now(clock)).code();
    }
}
