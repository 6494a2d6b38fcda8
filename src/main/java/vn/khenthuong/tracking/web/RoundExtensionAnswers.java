package vn.khenthuong.tracking.web;

import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.round.RoundExtension;

/**
 * What the head of the appraiser typed into the form that moves the deadline of a round; kept as typed, to be shown again.
 *
 * @param seen the deadlines on which it was confirmed
 */
record RoundExtensionAnswers(String unit, String deadline, String documentNumber, String documentDate, String seen) {

    static final RoundExtensionAnswers NONE = new RoundExtensionAnswers(null, null, null, null, null);

    /** What is confirmed: whoever did not look at any deadlines has not seen those of now. */
    RoundExtension confirmed(TypedDays days) {
        return extension(days, seen == null ? "" : seen);
    }

    /** What is only looked at yet. */
    RoundExtension proposed(TypedDays days) {
        return extension(days, null);
    }

    private RoundExtension extension(TypedDays days, String basis) {
        var lastDay = days.read(deadline, "Hạn đề nghị");
        return new RoundExtension(
                unit == null || unit.isBlank() ? null : unit.strip(),
                lastDay == null ? null : Deadline.endOf(lastDay).instant(),
                documentNumber,
                days.read(documentDate, "Ngày văn bản"),
                basis);
    }
}
