package vn.khenthuong.organization;

import java.time.LocalDate;

/** The steering committee of the province, which looks on and is reported to; its name changes with its programmes. */
public interface SteeringCommittee {

    /** What it is called on that day. */
    String nameOn(LocalDate day);
}
