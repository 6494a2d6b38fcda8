package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.Passwords;
import vn.khenthuong.organization.internal.SlipRepository.State;

/** Slips are ordered, and end with whatever password comes after them. In the transaction of the caller. */
@Component
class SlipOrders {

    private final SlipRepository slips;
    private final Passwords passwords;
    private final Clock clock;

    SlipOrders(SlipRepository slips, Passwords passwords, Clock clock) {
        this.slips = slips;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Orders a slip; a paper that is out already and was not used is none from now on. */
    void order(String userId, PasswordOrder order) {
        if (slips.end(userId, State.PRINTED, State.VOID, clock.instant())) {
            makeUnknown(userId);
        }
        slips.order(UUID.randomUUID(), userId, order.enteredBy(), order.confirmedBy(), clock.instant());
    }

    /** Another password has come to him: what waits, and what is out, is none any more. */
    void replaced(String userId) {
        slips.end(userId, State.ORDERED, State.VOID, clock.instant());
        slips.end(userId, State.PRINTED, State.VOID, clock.instant());
    }

    /** Nobody can sign in as this user until he gets another password. */
    void makeUnknown(String userId) {
        passwords.change(userId, passwords.hash(UUID.randomUUID().toString()));
    }
}
