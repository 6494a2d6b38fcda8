package vn.khenthuong.annualreport;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.platform.Actor;

/** The consolidated reports of a year: the focal agency's and the appraiser's. */
@Component
public class Consolidations {

    /** The state of every unit and the totals per target, from the reports delivered so far. */
    public ConsolidatedFigures figures(int year) {
        throw new UnsupportedOperationException();
    }

    /** Empty before it was submitted. */
    public Optional<Consolidation> find(int year, Consolidation.Kind kind) {
        throw new UnsupportedOperationException();
    }

    /**
     * Submits a consolidated report. The focal agency's closes the year: reports not delivered are missing, publishes
     * {@link ReportYearClosed}.
     *
     * @param missingReason why reports are missing; required when one is
     * @param letters number and date per addressee, one for every addressee of the kind
     * @throws vn.khenthuong.platform.BadInputException without reason, number or date
     * @throws vn.khenthuong.platform.ConflictException when it was submitted already
     */
    public void submit(
            int year,
            Consolidation.Kind kind,
            String assessment,
            String missingReason,
            Map<Consolidation.Addressee, Letter> letters,
            Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Number and date of what was sent. */
    public record Letter(String number, LocalDate date) {}
}
