package vn.khenthuong.supervision;

/**
 * A body that supervises: the Front and the organisations, which are units, the council, the steering committee.
 *
 * @param code of the unit, or {@link #COUNCIL}, {@link #STEERING_COMMITTEE}
 * @param name as it is called today
 */
public record ObservingAgency(String code, String name) {

    /** Code of the provincial council. */
    public static final String COUNCIL = "hdtdkt";

    /** Code of the steering committee, whose members are the observers. */
    public static final String STEERING_COMMITTEE = "ban-chi-dao";
}
