package vn.khenthuong.decision.output;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PapersDue;
import vn.khenthuong.decision.DecisionIssued;
import vn.khenthuong.decision.ListProposed;
import vn.khenthuong.decision.ListSigned;
import vn.khenthuong.decision.ListSubmitted;
import vn.khenthuong.nomination.DossierEnded;

/** The papers of a list exist from their signatures, without anybody's click; an answer to a unit from the end of its cases. */
@Component
class ListPapersMade {

    private final PapersDue due;
    private final ResultNoticePaper notices;

    ListPapersMade(PapersDue due, ResultNoticePaper notices) {
        this.due = due;
        this.notices = notices;
    }

    @EventListener
    void proposed(ListProposed event) {
        due.make(new PaperRef(PaperKind.BIEN_BAN_DAU_MOI, event.list()));
    }

    @EventListener
    void signed(ListSigned event) {
        due.make(new PaperRef(PaperKind.TO_TRINH_DAU_MOI, event.list()));
    }

    @EventListener
    void submitted(ListSubmitted event) {
        due.make(new PaperRef(PaperKind.BAO_CAO_THAM_DINH, event.list()));
        due.make(new PaperRef(PaperKind.TO_TRINH_THAM_DINH, event.list()));
    }

    @EventListener
    void issued(DecisionIssued event) {
        due.make(new PaperRef(PaperKind.QUYET_DINH, event.list()));
        notices.keys(event.list()).forEach(key -> due.make(new PaperRef(notices.kind(), key)));
    }

    /** A case that ends without a decision is answered as well. */
    @EventListener
    void ended(DossierEnded event) {
        notices.due(event.number()).ifPresent(key -> due.make(new PaperRef(notices.kind(), key)));
    }
}
