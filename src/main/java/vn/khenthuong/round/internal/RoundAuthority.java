package vn.khenthuong.round.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Work;

/** Who may do what with a round. Each method answers the group in whose name the actor acts. */
@Component
class RoundAuthority {

    private final Organization organization;
    private final Clock clock;

    RoundAuthority(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** Either department proposes. */
    String toPropose(Actor actor) {
        var appraiser = group(Performer.APPRAISAL_OFFICER);
        return organization.holds(actor, appraiser, Work.ROUNDS)
                ? appraiser
                : require(
                        actor,
                        group(Performer.FOCAL_OFFICER),
                        "Chỉ cán bộ cơ quan thẩm định hoặc cơ quan đầu mối được đề xuất mở đợt khen thưởng.");
    }

    /** The head confirms what somebody else proposed. */
    String toConfirm(Actor actor, Deed proposed) {
        if (organization.isDeedOf(actor.userId(), proposed)) {
            throw new NotPermittedException("Người đề xuất mở đợt không được tự duyệt.");
        }
        return require(actor, head(), "Chỉ lãnh đạo cơ quan thẩm định (Sở Nội vụ) được duyệt mở đợt khen thưởng.");
    }

    boolean mayExtend(Actor actor) {
        return organization.holds(actor, head(), Work.ROUNDS);
    }

    boolean mayClose(Actor actor) {
        return organization.holds(actor, head(), Work.ROUNDS);
    }

    String toExtend(Actor actor) {
        return require(actor, head(), "Chỉ lãnh đạo cơ quan thẩm định (Sở Nội vụ) được gia hạn đợt khen thưởng.");
    }

    String toClose(Actor actor) {
        return require(actor, head(), "Chỉ lãnh đạo cơ quan thẩm định (Sở Nội vụ) được đóng đợt khen thưởng.");
    }

    /** Deadlines of departments, limits, calling off and opening again are the head's, as the deadlines are. */
    boolean mayAmend(Actor actor) {
        return organization.holds(actor, head(), Work.ROUNDS);
    }

    String toAmend(Actor actor) {
        return require(
                actor,
                head(),
                "Chỉ lãnh đạo cơ quan thẩm định (Sở Nội vụ) được đổi hạn của hai sở, điều chỉnh chỉ tiêu, hủy hoặc mở lại đợt khen thưởng.");
    }

    /** Files of documents are filed by Home Affairs, whoever entered the documents. */
    boolean mayFile(Actor actor) {
        return mayAmend(actor) || organization.holds(actor, group(Performer.APPRAISAL_OFFICER), Work.ROUNDS);
    }

    private String head() {
        return group(Performer.APPRAISAL_HEAD);
    }

    private String group(Performer performer) {
        return organization.groupOf(performer, null, LocalDate.now(clock));
    }

    /** Whoever represents the head only for other work is not entitled either. */
    private String require(Actor actor, String group, String refusal) {
        if (!organization.holds(actor, group, Work.ROUNDS)) {
            throw new NotPermittedException(refusal);
        }
        return group;
    }
}
