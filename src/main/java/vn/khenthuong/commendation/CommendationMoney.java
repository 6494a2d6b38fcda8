package vn.khenthuong.commendation;

import java.util.List;
import java.util.Objects;
import vn.khenthuong.nomination.NomineeType;

/**
 * The money that goes with the letters of one list.
 *
 * @param lines of the kinds that are on it, in their order
 */
public record CommendationMoney(List<Line> lines) {

    public CommendationMoney {
        lines = List.copyOf(lines);
    }

    /** Đồng in all. */
    public long total() {
        return lines.stream()
                .filter(line -> line.each() != null)
                .mapToLong(line -> Math.multiplyExact(line.each(), line.count()))
                .sum();
    }

    public boolean isEmpty() {
        return lines.stream().map(Line::each).noneMatch(Objects::nonNull);
    }

    /**
     * Letters of one kind.
     *
     * @param count how many
     * @param each đồng for one; null where there is none
     * @param citation where the amount stands; null where the unit lays it down
     * @param byLaw whether the law gives the amount: the unit does not lay down another
     */
    public record Line(NomineeType type, int count, Long each, String citation, boolean byLaw) {}
}
