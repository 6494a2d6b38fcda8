package vn.khenthuong.organization;

import java.util.Collection;

/**
 * Units that work single cases of a unit that has ended without successor. Their officials belong to the tenant of that unit,
 * because a running instance keeps its own; to its groups they do not.
 */
public interface ActingUnits {

    /** All there are. */
    Collection<Acting> all();

    /**
     * @param unit code of the unit that ended
     * @param acting code of the unit that works cases of it
     */
    record Acting(String unit, String acting) {}
}
