package vn.khenthuong.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The award rounds and what units may do in them. */
@Component
public class Rounds {

    public Optional<AwardRound> find(String code) {
        throw new UnsupportedOperationException();
    }

    /** @throws vn.khenthuong.platform.NotFoundException with a Vietnamese sentence */
    public AwardRound require(String code) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    public List<AwardRound> all() {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes the row of the round {@code FOR UPDATE} and reads it. Whatever makes a fact of the handshake true, and whatever
     * decides to wait for one, takes it first, so that no wake-up is lost.
     */
    public AwardRound lock(String code) {
        throw new UnsupportedOperationException();
    }

    /** The instant from which the unit is too late: its own extension, else the round's deadline. */
    public Instant deadlineFor(String round, String unit) {
        throw new UnsupportedOperationException();
    }

    /**
     * Checks that the unit may still submit: the round is open and the unit's deadline has not passed. Locks the round's row.
     *
     * @throws vn.khenthuong.platform.BadInputException with the reason
     */
    public AwardRound requireOpenFor(String round, String unit) {
        throw new UnsupportedOperationException();
    }
}
