package vn.khenthuong.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.khenthuong.kernel.DocumentReference;

/**
 * Somebody acts for the holder of a seat.
 *
 * @param role the seat: the group of a head or of the Chair
 * @param represented user id of who holds it by his own right; null for an acting head
 * @param substitute user id
 * @param works the kinds of work it is for; all of them for everything
 * @param period days it holds, both included; open where no last day is named
 * @param seatTitle what the holder of the seat is, e.g. {@code Giám đốc}
 * @param position what the substitute is, e.g. {@code Phó Giám đốc}
 * @param proposedBy user id
 * @param endedAt when it was ended before its time, or null
 */
public record Substitution(
        UUID id,
        String role,
        String represented,
        String substitute,
        Capacity capacity,
        Set<Work> works,
        Period period,
        DocumentReference document,
        Reason reason,
        String seatTitle,
        String position,
        String proposedBy,
        Instant proposedAt,
        State state,
        Instant endedAt) {

    public Substitution {
        works = Set.copyOf(works);
    }

    /** Who proposed it, and when. */
    public Deed proposed() {
        return new Deed(proposedBy, proposedAt);
    }

    /** Whether it is for all work. */
    @JsonIgnore
    public boolean isForEverything() {
        return works.containsAll(Work.all());
    }

    /** Whether the documents say that it holds on the day; the seat may say otherwise. */
    public boolean isInForce(LocalDate day) {
        return state == State.CONFIRMED && endedAt == null && period.includes(day);
    }

    /** Whether it holds on the day or may later. */
    public boolean lastsUntil(LocalDate day) {
        return state != State.REFUSED
                && endedAt == null
                && (period.to() == null || !period.to().isBefore(day));
    }

    /** Before the name of the substitute, e.g. {@code KT. Giám đốc}. */
    @JsonIgnore
    public String capacityInWords() {
        return "%s %s".formatted(capacity.mark(), seatTitle);
    }

    /** The substitute as the journal names him, e.g. {@code KT. Giám đốc – Nguyễn Văn An, theo văn bản số 12/QĐ-SNV ngày 1/5/2023}. */
    public String named(String fullName) {
        return "%s – %s, theo %s".formatted(capacityInWords(), fullName, document.cited());
    }

    /** Why the holder does not act himself. */
    public enum Reason {
        LEAVE("Nghỉ"),
        MISSION("Đi công tác"),
        VACANCY("Khuyết chức danh");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /** In Vietnamese. */
        public String label() {
            return label;
        }
    }

    /** What has become of the proposal. */
    public enum State {
        PENDING,
        CONFIRMED,
        REFUSED
    }
}
