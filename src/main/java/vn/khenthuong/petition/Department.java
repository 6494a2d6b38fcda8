package vn.khenthuong.petition;

import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Performer;

/** To whom units turn: the department that holds the function on the day. Names are stored. */
public enum Department {
    FOCAL_AGENCY(Function.FOCAL_AGENCY, Performer.FOCAL_OFFICER, Performer.FOCAL_HEAD),
    APPRAISER(Function.APPRAISER, Performer.APPRAISAL_OFFICER, Performer.APPRAISAL_HEAD);

    private final Function function;
    private final Performer officer;
    private final Performer head;

    Department(Function function, Performer officer, Performer head) {
        this.function = function;
        this.officer = officer;
        this.head = head;
    }

    /** What the function is called. */
    public String label() {
        return function.label();
    }

    /** The function; who holds it changes with the time. */
    public Function function() {
        return function;
    }

    /** Who answers. */
    public Performer officer() {
        return officer;
    }

    /** Who is told when it takes too long. */
    public Performer head() {
        return head;
    }

    /** The other of the two. */
    public Department other() {
        return this == FOCAL_AGENCY ? APPRAISER : FOCAL_AGENCY;
    }
}
