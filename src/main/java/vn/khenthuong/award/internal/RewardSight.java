package vn.khenthuong.award.internal;

import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierStage;
import vn.khenthuong.nomination.VisibilityLevel;

/** What a reader sees of rewards: those of the dossiers whose papers he may read. */
@Component
class RewardSight {

    private static final VisibilityLevel NEEDED = VisibilityLevel.PAPERS;

    private final DossierAccess access;

    RewardSight(DossierAccess access) {
        this.access = access;
    }

    boolean any(Actor reader) {
        return access.visibilityOf(reader).covers(NEEDED);
    }

    /** Whether the rewards of every unit are seen. */
    boolean all(Actor reader) {
        return access.visibilityOf(reader).coversAll(DossierStage.DECIDED, NEEDED);
    }

    /** Condition over a row of the table of dossiers, without parameters. */
    String condition(Actor reader) {
        return access.visibilityOf(reader).condition(NEEDED);
    }

    void requireAny(Actor reader) {
        if (!any(reader)) {
            throw new NotPermittedException(
                    "Tiền thưởng chỉ dành cho đơn vị có trường hợp được khen thưởng và các cơ quan giải quyết hồ sơ.");
        }
    }
}
