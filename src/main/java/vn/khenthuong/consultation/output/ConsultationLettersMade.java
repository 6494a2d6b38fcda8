package vn.khenthuong.consultation.output;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.consultation.ConsultationAsked;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PapersDue;

/** The letter to an agency exists from the step that asks it, without anybody's click. */
@Component
class ConsultationLettersMade {

    private final PapersDue due;

    ConsultationLettersMade(PapersDue due) {
        this.due = due;
    }

    @EventListener
    void asked(ConsultationAsked event) {
        due.make(new PaperRef(PaperKind.CONG_VAN_HIEP_Y, event.consultation().key()));
    }
}
