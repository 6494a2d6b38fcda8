package vn.khenthuong.round;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What Home Affairs or the focal agency proposes to open.
 *
 * @param unitDeadline first instant that is too late
 * @param mandate the documents it rests on
 * @param schedule what else its guidance says
 */
public record RoundProposal(
        String code,
        RoundKind kind,
        String title,
        String ruleSet,
        int assessmentYear,
        LocalDate referenceDate,
        Instant unitDeadline,
        RoundMandate mandate,
        RoundSchedule schedule) {

    /** One whose guidance says no more than the deadline of the units. */
    public RoundProposal(
            String code,
            RoundKind kind,
            String title,
            String ruleSet,
            int assessmentYear,
            LocalDate referenceDate,
            Instant unitDeadline,
            RoundMandate mandate) {
        this(code, kind, title, ruleSet, assessmentYear, referenceDate, unitDeadline, mandate, RoundSchedule.none());
    }
}
