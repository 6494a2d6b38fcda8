package vn.khenthuong.selection.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Work;

/** Who has a part in the choice: the focal agency ranks, Home Affairs agrees, the Chair reads what was submitted to him. */
@Component
class SelectionAudience {

    private final Organization organization;
    private final Clock clock;

    SelectionAudience(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    boolean mayRead(Actor actor) {
        return isOfDepartments(actor) || performs(actor, Performer.CHAIR);
    }

    /** Whether the official works for one of the two departments that choose; the Chair sees only what comes to him. */
    boolean isOfDepartments(Actor actor) {
        return performs(
                actor,
                Performer.FOCAL_OFFICER,
                Performer.FOCAL_HEAD,
                Performer.APPRAISAL_OFFICER,
                Performer.APPRAISAL_HEAD);
    }

    boolean mayRank(Actor actor) {
        return performs(actor, Performer.FOCAL_OFFICER);
    }

    boolean mayState(Actor actor) {
        return performs(actor, Performer.APPRAISAL_OFFICER, Performer.APPRAISAL_HEAD);
    }

    void requireReader(Actor actor) {
        if (!mayRead(actor)) {
            throw refusal();
        }
    }

    NotPermittedException refusal() {
        return new NotPermittedException(
                "Việc chọn từ danh sách chung cấp tỉnh dành cho cơ quan đầu mối và Sở Nội vụ; Chủ tịch xem được khi danh sách đã trình.");
    }

    /** The group in whose name a ranking is changed. */
    String requireRanking(Actor actor) {
        if (!mayRank(actor)) {
            throw new NotPermittedException(
                    "Chỉ cán bộ cơ quan đầu mối xếp hạng các hồ sơ của danh sách chung cấp tỉnh.");
        }
        return organization.groupOf(Performer.FOCAL_OFFICER, null, today());
    }

    /** Whether the official is the head of Home Affairs, or acts for him. */
    boolean isHeadOfHomeAffairs(Actor actor) {
        return performs(actor, Performer.APPRAISAL_HEAD);
    }

    /** The group in whose name Home Affairs speaks. */
    String requireStating(Actor actor) {
        if (!mayState(actor)) {
            throw new NotPermittedException(
                    "Chỉ cán bộ, lãnh đạo cơ quan thẩm định ghi ý kiến về việc chọn từ danh sách chung cấp tỉnh.");
        }
        return organization.groupOf(
                isHeadOfHomeAffairs(actor) ? Performer.APPRAISAL_HEAD : Performer.APPRAISAL_OFFICER, null, today());
    }

    private boolean performs(Actor actor, Performer... performers) {
        return Stream.of(performers)
                .anyMatch(performer -> organization.performs(actor, performer, null, today(), Work.LISTS));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }
}
