package vn.khenthuong.organization;

import java.util.List;

/** What a feature has under way of units that shall change, told before it is done. */
public interface WorkUnderWay {

    /** What is touched, a sentence each with its count; none where nothing is. */
    List<String> touchedBy(UnitsConcerned concerned);

    /** Why the change cannot be, in sentences; none where it can. */
    default List<String> objections(UnitsConcerned concerned) {
        return List.of();
    }
}
