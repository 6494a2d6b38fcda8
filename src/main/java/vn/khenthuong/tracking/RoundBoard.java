package vn.khenthuong.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Where a round stands, for those who watch over it: every count is that of a list the same reader can open.
 *
 * @param deadline first instant that is too late for units without an extension of their own
 * @param daysLeft calendar days to the last day in time; negative when it is over; null where the round takes no nominations
 *     (any more)
 * @param closedAt when it closed, which may be before the deadline; null where it did not
 * @param extensions units the reader may know that were granted a deadline of their own
 * @param total dossiers of the round the reader may see
 * @param steps in the order of the route
 * @param limits limits the reader may know: everybody's for those who see more than their own units, else their units'
 */
public record RoundBoard(
        String round,
        String title,
        String stateLabel,
        Instant deadline,
        Long daysLeft,
        Instant closedAt,
        List<Extension> extensions,
        long total,
        List<StateCount> states,
        List<StepCount> steps,
        List<Limit> limits) {

    /** A unit with a deadline of its own; days as those of the round. */
    public record Extension(String unit, String unitName, Instant deadline, Long daysLeft) {}

    /** Dossiers in one state; the list behind it is {@code state=…}. */
    public record StateCount(String state, String label, long dossiers) {}

    /**
     * One step of the route.
     *
     * @param step id of the element in the model; the list behind it is {@code step=…}
     * @param dossiers whose open task it is
     * @param late of these, with a task past its date; the list behind it is {@code step=…&late=true}
     * @param nextDue last day in time of the open task that is due first, or null
     * @param daysToNext calendar days until then, negative when it is over, or null
     * @param medianDays working days from the begin of a task to its completion, half of the tasks took at most as many. What the
     *     unit takes for a supplement is in the unit's own step, as reception has no task meanwhile; null before the first was
     *     completed
     * @param done completed tasks the median is taken of
     */
    public record StepCount(
            String step,
            String name,
            long dossiers,
            long late,
            LocalDate nextDue,
            Long daysToNext,
            Integer medianDays,
            long done) {}

    /**
     * A limit and its use. Places are held by every dossier that counts, whether the reader may see it or not.
     *
     * @param id the dossiers in sight that hold its places are {@code limit=…}
     * @param inSight how many of the places are held by dossiers the reader may see
     * @param unit code, or null for the pool of the province
     * @param remark in words, what a colour would say: how far over, under the minimum, or what is left
     * @param over whether more is used than allowed, or less than the least
     */
    public record Limit(
            long id,
            String unit,
            String unitName,
            Set<String> nomineeTypes,
            int used,
            long inSight,
            int min,
            int max,
            String remark,
            boolean over,
            String rule) {}
}
