package vn.khenthuong.tracking.web;

import java.util.stream.Stream;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.round.ListDeadlineChange;
import vn.khenthuong.round.ListDeadlineChange.Stage;

/**
 * What the head of Home Affairs typed into the form that moves the deadline of a department; kept as typed, to be shown again.
 *
 * @param seen the deadline on which it was confirmed
 */
record ListDeadlineAnswers(String stage, String deadline, String documentNumber, String documentDate, String seen) {

    static final ListDeadlineAnswers NONE = new ListDeadlineAnswers(null, null, null, null, null);

    /** What is confirmed: whoever did not look at any deadline has not seen that of now. */
    ListDeadlineChange confirmed(TypedDays days) {
        return change(days, seen == null ? "" : seen);
    }

    /** What is only looked at yet. */
    ListDeadlineChange proposed(TypedDays days) {
        return change(days, null);
    }

    private ListDeadlineChange change(TypedDays days, String basis) {
        var errors = new InputErrors();
        var chosen = errors.gather(this::chosen);
        errors.refuse();
        var last = days.read(deadline, chosen.orElseThrow().label());
        return new ListDeadlineChange(
                chosen.orElseThrow(),
                last == null ? null : Deadline.endOf(last).instant(),
                documentNumber,
                days.read(documentDate, "Ngày văn bản"),
                basis);
    }

    private Stage chosen() {
        return Stream.of(Stage.values())
                .filter(one -> one.name().equals(stage))
                .findFirst()
                .orElseThrow(() -> new BadInputException("Cần chọn “Hạn”."));
    }
}
