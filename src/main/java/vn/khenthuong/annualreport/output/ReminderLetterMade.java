package vn.khenthuong.annualreport.output;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.LateReports;
import vn.khenthuong.annualreport.ReminderKind;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportReminderDue;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PapersDue;

/** The letter of reminder exists from the first reminder of a day that tells a unit it is late; one for all units, a version each time. */
@Component
class ReminderLetterMade {

    private final PapersDue due;
    private final LateReports late;

    ReminderLetterMade(PapersDue due, LateReports late) {
        this.due = due;
        this.late = late;
    }

    @EventListener
    void reminded(ReportReminderDue reminder) {
        var year = reminder.number().year();
        if (reminder.kind() == ReminderKind.OVERDUE
                && late.isFirst(year, reminder.day())
                && late.of(year).filter(standing -> !standing.late().isEmpty()).isPresent()) {
            due.make(new PaperRef(PaperKind.CONG_VAN_DON_DOC, ReportNumber.ofYear(year)));
        }
    }
}
