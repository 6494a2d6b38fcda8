package vn.khenthuong.appraisal.output;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PapersDue;
import vn.khenthuong.nomination.AnswerPostponed;
import vn.khenthuong.nomination.DossierEnded;
import vn.khenthuong.nomination.DossierEvent;
import vn.khenthuong.nomination.DossierReceived;
import vn.khenthuong.nomination.DossierResumed;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.SupplementMoved;
import vn.khenthuong.nomination.SupplementRequested;

/** The slips of the focal agency exist from their steps, without anybody's click; one that names a day is made anew when that moves. */
@Component
class SlipsMade {

    private final PapersDue due;
    private final Nominations nominations;

    SlipsMade(PapersDue due, Nominations nominations) {
        this.due = due;
        this.nominations = nominations;
    }

    @EventListener
    void received(DossierReceived event) {
        make(PaperKind.GIAY_TIEP_NHAN, event);
    }

    @EventListener
    void requested(SupplementRequested event) {
        make(PaperKind.YEU_CAU_BO_SUNG, event);
    }

    @EventListener
    void moved(SupplementMoved event) {
        make(PaperKind.YEU_CAU_BO_SUNG, event);
    }

    @EventListener
    void ended(DossierEnded event) {
        if (event.state() == DossierState.REJECTED) {
            make(PaperKind.TU_CHOI, event);
        }
    }

    @EventListener
    void postponed(AnswerPostponed event) {
        make(PaperKind.XIN_LOI_HEN_LAI, event);
        make(PaperKind.GIAY_TIEP_NHAN, event);
    }

    /** The day of answer has moved by the time of the hold. */
    @EventListener
    void resumed(DossierResumed event) {
        if (nominations.require(event.number()).receivedAt() != null) {
            make(PaperKind.GIAY_TIEP_NHAN, event);
        }
    }

    private void make(PaperKind kind, DossierEvent about) {
        due.make(new PaperRef(kind, about.number()));
    }
}
