package vn.khenthuong.award.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Work;

/**
 * Who may do what with reward money. The plan leaves it to the rules in force, by which the provincial Emulation Board
 * keeps the fund: it is Home Affairs, whoever holds that function today. What departs from the rule is the head's; what was paid
 * is recorded by the officers, so that one hand lays down and another pays out. Rewards follow from decisions: who represents the
 * head lays something down where it is for lists and decisions.
 */
@Component
class RewardAuthority {

    private final Organization organization;
    private final Clock clock;

    RewardAuthority(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    boolean mayLayDown(Actor actor) {
        return organization.performs(actor, Performer.APPRAISAL_HEAD, null, today(), Work.LISTS);
    }

    boolean mayPay(Actor actor) {
        return organization.performs(actor, Performer.APPRAISAL_OFFICER, null, today());
    }

    void requireLayingDown(Actor actor) {
        if (!mayLayDown(actor)) {
            throw new NotPermittedException("Chỉ lãnh đạo cơ quan thẩm định đổi mức tiền thưởng và nguồn chi.");
        }
    }

    void requirePaying(Actor actor) {
        if (!mayPay(actor)) {
            throw new NotPermittedException("Chỉ cán bộ cơ quan thẩm định ghi nhận việc chi tiền thưởng.");
        }
    }

    /** The group in whose name the head acts. */
    String headGroup() {
        return organization.groupOf(Performer.APPRAISAL_HEAD, null, today());
    }

    /** The group in whose name an officer acts. */
    String officerGroup() {
        return organization.groupOf(Performer.APPRAISAL_OFFICER, null, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }
}
