package vn.khenthuong.archive;

import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierStage;
import vn.khenthuong.nomination.VisibilityLevel;

/**
 * Who may take a decision along: whoever sees every decided dossier with its papers and its identity numbers – the clerk, the Chair,
 * Home Affairs and the focal agency. Observers see no papers, units their own dossiers only.
 */
@Component
class ArchiveAudience {

    private final DossierAccess access;

    ArchiveAudience(DossierAccess access) {
        this.access = access;
    }

    boolean includes(Actor actor) {
        return access.visibilityOf(actor).coversAll(DossierStage.DECIDED, VisibilityLevel.IDENTITY_NUMBER);
    }

    /** @throws NotPermittedException for anybody else */
    void require(Actor actor) {
        if (!includes(actor)) {
            throw new NotPermittedException(
                    "Bộ lưu trữ của quyết định dành cho văn thư, Chủ tịch, cơ quan thẩm định và cơ quan đầu mối.");
        }
    }
}
