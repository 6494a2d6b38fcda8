package vn.khenthuong.round;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.platform.Actor;
import vn.khenthuong.platform.NotPermittedException;

/** Who may do what with a round. Each method answers the group in whose name the actor acts. */
@Component
class RoundAuthority {

    private static final String ADMINISTRATORS = "camunda-admin";

    private final Organization organization;
    private final Clock clock;
    private final boolean demonstration;

    RoundAuthority(Organization organization, Clock clock, Environment environment) {
        this.organization = organization;
        this.clock = clock;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    String toPropose(Actor actor) {
        return require(
                actor,
                group(Performer.APPRAISAL_OFFICER),
                "Chỉ cán bộ cơ quan thẩm định (Sở Nội vụ) được đề xuất mở đợt khen thưởng.");
    }

    /** The head confirms what somebody else proposed. */
    String toConfirm(Actor actor, String proposedBy) {
        if (actor.userId().equals(proposedBy)) {
            throw new NotPermittedException("Người đề xuất mở đợt không được tự duyệt.");
        }
        return require(actor, head(), "Chỉ lãnh đạo cơ quan thẩm định (Sở Nội vụ) được duyệt mở đợt khen thưởng.");
    }

    String toExtend(Actor actor) {
        return require(actor, head(), "Chỉ lãnh đạo cơ quan thẩm định (Sở Nội vụ) được gia hạn đợt khen thưởng.");
    }

    /** In the demonstration the administrator too, so that one person can drive a round to its end. */
    String toClose(Actor actor) {
        if (demonstration && actor.isIn(ADMINISTRATORS)) {
            return ADMINISTRATORS;
        }
        return require(actor, head(), "Chỉ lãnh đạo cơ quan thẩm định (Sở Nội vụ) được đóng đợt khen thưởng.");
    }

    private String head() {
        return group(Performer.APPRAISAL_HEAD);
    }

    private String group(Performer performer) {
        return organization.groupOf(performer, null, LocalDate.now(clock));
    }

    private static String require(Actor actor, String group, String refusal) {
        if (!actor.isIn(group)) {
            throw new NotPermittedException(refusal);
        }
        return group;
    }
}
