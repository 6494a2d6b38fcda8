package vn.khenthuong.localplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.khenthuong.kernel.DocumentReference;

/**
 * What an officer enters about the plan of a locality; not yet checked.
 *
 * @param revision of the draft it was entered into; null where there was none
 * @param document unchecked, with null parts where nothing was typed
 * @param criteria in the order of the plan
 */
public record WantedPlan(
        Integer revision,
        DocumentReference document,
        String issuer,
        LocalDate from,
        LocalDate to,
        boolean villageMeeting,
        List<Criterion> criteria) {

    public WantedPlan {
        criteria = List.copyOf(criteria);
    }

    /** A criterion as it was entered; the number is its place. */
    public record Criterion(
            String scope,
            String text,
            LocalCriterion.Measure measure,
            BigDecimal threshold,
            String countedIn,
            String evidence) {}
}
