package vn.khenthuong.round;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Until when the units of a round nominate. Every instant is the first that is too late.
 *
 * @param all of units without an extension of their own
 * @param own of units that were granted theirs, by code of the unit
 */
public record RoundDeadlines(Instant all, Map<String, Instant> own) {

    public RoundDeadlines {
        own = Collections.unmodifiableMap(new TreeMap<>(own));
    }

    /** The deadline of the unit: its own, else that of all. */
    public Instant of(String unit) {
        return own.getOrDefault(unit, all);
    }

    /** When the last unit is too late: then the round closes. */
    public Instant last() {
        return own.values().stream().reduce(all, (one, other) -> other.isAfter(one) ? other : one);
    }

    /**
     * The deadlines once one was moved: a new one for all replaces earlier ones of single units, later ones stay.
     *
     * @param unit code of the only unit it is moved for, or null for all
     */
    public RoundDeadlines extended(String unit, Instant deadline) {
        var granted = new TreeMap<>(own);
        if (unit == null) {
            granted.values().removeIf(one -> !one.isAfter(deadline));
            return new RoundDeadlines(deadline, granted);
        }
        granted.put(unit, deadline);
        return new RoundDeadlines(all, granted);
    }

    /** A text that is another one as soon as any deadline is; it goes along with a form, to know what its sender saw. */
    public String seen() {
        return all + own.toString();
    }
}
