package vn.khenthuong.tracking.web;

import vn.khenthuong.round.RoundClosing;

/**
 * What the head of the appraiser typed into the form that closes a round; kept as typed, to be shown again.
 *
 * @param seen the deadlines that stood beside the form
 */
record RoundClosingAnswers(String documentNumber, String documentDate, String seen) {

    static final RoundClosingAnswers NONE = new RoundClosingAnswers(null, null, null);

    /** Whoever did not look at any deadlines has not seen those of now. */
    RoundClosing closing(TypedDays days) {
        return new RoundClosing(documentNumber, days.read(documentDate, "Ngày văn bản"), seen == null ? "" : seen);
    }
}
