package vn.khenthuong.organization;

import java.time.LocalDate;

/**
 * Reorganisations of the province that are shipped as data sets ({@code db/reorganisation}): units that end, begin and succeed
 * each other, functions that change their holder on one day. None is taken up by itself.
 */
public interface Reorganisations {

    /** Whether the data set of that day was taken up; a unit that ends then for another reason does not make it so. */
    boolean isTakenUp(LocalDate day);

    /**
     * Adds the units, successions and holders of functions of that day, once; {@link Realignment} and new officials are up to the
     * caller.
     *
     * @return whether it was not known before and goes together with what was entered meanwhile; what does not is told to the operator and
     *     changes nothing
     * @throws IllegalArgumentException when there is no data set for the day
     */
    boolean takeUp(LocalDate day);
}
