package vn.khenthuong.calendar;

import java.time.Instant;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Time limits of the steps in working days, from {@code sla.dmn}. */
@Component
public class Sla {

    /**
     * Working days a step may take, or empty where the step is due at the unit deadline of its round.
     *
     * @param step id of the user task
     * @param ruleSet e.g. {@code B}
     */
    public OptionalInt workingDays(String step, String ruleSet) {
        throw new UnsupportedOperationException();
    }

    /** 24:00 of the last allowed day when a step with that many working days starts at the given instant. */
    public Instant dueAt(Instant start, int workingDays) {
        throw new UnsupportedOperationException();
    }
}
