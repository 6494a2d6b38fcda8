package vn.khenthuong.nomination.output;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PapersDue;
import vn.khenthuong.nomination.DossierSubmitted;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.SupplementDelivered;

/** A unit's papers exist from the head's signature, without anybody's click. */
@Component
class UnitPapersMade {

    private final DossierView view;
    private final PapersDue due;

    UnitPapersMade(DossierView view, PapersDue due) {
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
        var dossier = view.show(event.number());
        var submission = dossier.snapshot().document();
        if (submission != null) {
            var key = CoverKey.Signed.of(dossier.snapshot(), submission).text();
            due.make(new PaperRef(PaperKind.TO_TRINH, key));
            due.make(new PaperRef(PaperKind.TRICH_NGANG, key));
        }
        var minutes = dossier.content().minutes();
        if (minutes != null) {
            var key = CoverKey.Signed.of(dossier.snapshot(), minutes.document()).text();
            due.make(new PaperRef(PaperKind.BIEN_BAN, key));
        }
        due.make(new PaperRef(PaperKind.BAO_CAO_THANH_TICH, event.number()));
    }
}
