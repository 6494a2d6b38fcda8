package vn.khenthuong.commendation.output;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.commendation.CommendationDecided;
import vn.khenthuong.correspondence.PapersDue;

/** The decision exists from the head's answer on, without anybody's click. */
@Component
class CommendationPapersMade {

    private final PapersDue due;

    CommendationPapersMade(PapersDue due) {
        this.due = due;
    }

    @EventListener
    void decided(CommendationDecided event) {
        due.make(CommendationPaper.ref(event.number()));
    }
}
