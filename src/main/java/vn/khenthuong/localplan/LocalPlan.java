package vn.khenthuong.localplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;

/**
 * A version of a locality's plan. Once confirmed it never changes, but for being withdrawn.
 *
 * @param unit code of the locality
 * @param version counts the registrations of the locality from 1
 * @param revision grows with every change of what is being entered
 * @param issuer who issued the document, e.g. “Ủy ban nhân dân huyện Đam Rông”
 * @param from first day of its period
 * @param to last day of its period
 * @param villageMeeting whether villages and households need the minutes of a village meeting
 * @param editors user ids of the officers who entered something of it; none of them confirms it
 * @param returnReason why the head gave it back, or null
 * @param confirmedBy user id of the head, or null before
 * @param withdrawal null where it was not withdrawn
 */
public record LocalPlan(
        UUID id,
        String unit,
        int version,
        int revision,
        State state,
        DocumentReference document,
        String issuer,
        LocalDate from,
        LocalDate to,
        boolean villageMeeting,
        List<LocalCriterion> criteria,
        List<String> editors,
        String returnReason,
        String confirmedBy,
        Instant confirmedAt,
        Withdrawal withdrawal) {

    private static final int MARK_LENGTH = 8;

    public LocalPlan {
        criteria = List.copyOf(criteria);
        editors = List.copyOf(editors);
    }

    /** What the journal calls it. */
    public String subject() {
        return "KHDP-%s-%d".formatted(unit, version);
    }

    /** A short name of this version among those of its time, as keys of forms carry it. */
    public String mark() {
        return id.toString().substring(0, MARK_LENGTH);
    }

    /** Where a registration stands. */
    public enum State {
        DRAFT("Đang soạn"),
        PROPOSED("Chờ thủ trưởng xác nhận"),
        CONFIRMED("Đã xác nhận"),
        WITHDRAWN("Đã rút");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** In Vietnamese. */
        public String label() {
            return label;
        }
    }

    /** By which document it was withdrawn, and when. */
    public record Withdrawal(DocumentReference document, String reason, String by, Instant at) {}

    /** Whether it still is to be confirmed. */
    public boolean isUnderWay() {
        return state == State.DRAFT || state == State.PROPOSED;
    }

    /** Whether dossiers are measured by it at a moment, as long as no later one of the locality has been confirmed. */
    public boolean appliesAt(Instant moment) {
        var day = LocalDate.ofInstant(moment, HomeZone.ID);
        return confirmedAt != null
                && !confirmedAt.isAfter(moment)
                && (withdrawal == null || withdrawal.at().isAfter(moment))
                && !day.isBefore(from)
                && !day.isAfter(to);
    }

    /** The criteria for a nominee to whom these scopes apply, in the order of the plan. */
    public List<LocalCriterion> criteriaFor(Set<String> scopes) {
        return criteria.stream().filter(criterion -> criterion.isFor(scopes)).toList();
    }

    /** As it is cited, e.g. “Kế hoạch số 45/KH-UBND ngày 10/3/2023 của Ủy ban nhân dân huyện Đam Rông”. */
    public String cited() {
        return "%s của %s".formatted(document.cited("Kế hoạch"), issuer);
    }
}
