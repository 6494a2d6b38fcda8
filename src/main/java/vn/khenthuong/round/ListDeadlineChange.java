package vn.khenthuong.round;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was entered to move the deadline of a department in a round; null where nothing was entered.
 *
 * @param deadline first instant that is too late
 * @param documentNumber number of the document that moves it
 * @param documentDate day it was signed
 * @param seen {@link PlannedListDeadline#seen} of the deadline it was decided on; null where whoever asks did not look at it
 */
public record ListDeadlineChange(
        Stage stage, Instant deadline, String documentNumber, LocalDate documentDate, String seen) {

    /** Whose deadline it is. */
    public enum Stage {
        /** The focal agency's, for its list. */
        FOCAL("Hạn tổng hợp của cơ quan đầu mối"),
        /** Home Affairs', for its submission. */
        APPRAISAL("Hạn trình của Sở Nội vụ");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        /** What officials call it. */
        public String label() {
            return label;
        }
    }
}
