package vn.khenthuong.organization;

import java.time.LocalDate;
import java.util.List;
import vn.khenthuong.kernel.DocumentReference;

/**
 * A unit ends, however that came into the register; published in the transaction that notes it, once for each stage.
 *
 * @param unit as it is on its last day
 * @param from first day without it
 * @param successor who carries on, or null where nobody does
 * @param document by which it ends, or null where the register does not say
 * @param people those who have a role in it on its last day
 */
public record UnitEnding(
        Stage stage, Unit unit, LocalDate from, Unit successor, DocumentReference document, List<Person> people) {

    public UnitEnding {
        people = List.copyOf(people);
    }

    /** When its officials are told. */
    public enum Stage {
        /** It will end. */
        AHEAD,
        /** It shall not end, as had been told. */
        CALLED_OFF,
        /** It has ended. */
        ENDED
    }

    /**
     * An official of the unit.
     *
     * @param roles what he is in it, in Vietnamese, e.g. {@code Cán bộ – Huyện Di Linh}
     * @param next what he is from the first day without it
     * @param tasks how many of its tasks he has taken
     */
    public record Person(Official official, List<String> roles, List<String> next, int tasks) {

        public Person {
            roles = List.copyOf(roles);
            next = List.copyOf(next);
        }
    }
}
