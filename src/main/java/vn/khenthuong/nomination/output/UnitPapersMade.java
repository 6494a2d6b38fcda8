package vn.khenthuong.nomination.output;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PapersDue;
import vn.khenthuong.nomination.DossierSubmitted;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.SupplementDelivered;

/** A unit's papers exist from the head's signature, without anybody's click. */
@Component
class UnitPapersMade {

    private final Nominations nominations;
    private final DossierView view;
    private final PapersDue due;

    UnitPapersMade(Nominations nominations, DossierView view, PapersDue due) {
        this.nominations = nominations;
        this.view = view;
        this.due = due;
    }

    /** A supplement may have changed what the report says. */
    @EventListener
    void supplemented(SupplementDelivered event) {
        due.make(new PaperRef(PaperKind.BAO_CAO_THANH_TICH, event.number()));
    }

    @EventListener
    void submitted(DossierSubmitted event) {
        var dossier = nominations.require(event.number());
        var submission = dossier.document();
        if (submission != null) {
            var key = CoverKey.Signed.of(dossier, submission).text();
            due.make(new PaperRef(PaperKind.TO_TRINH, key));
            due.make(new PaperRef(PaperKind.TRICH_NGANG, key));
        }
        var minutes = view.content(event.number()).minutes();
        if (minutes != null) {
            var key = CoverKey.Signed.of(dossier, minutes.document()).text();
            due.make(new PaperRef(PaperKind.BIEN_BAN, key));
        }
        due.make(new PaperRef(PaperKind.BAO_CAO_THANH_TICH, event.number()));
    }
}
