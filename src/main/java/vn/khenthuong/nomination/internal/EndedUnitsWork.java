package vn.khenthuong.nomination.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DailyLook;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.organization.IdentitiesAligned;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;

/**
 * Dossiers of units that have ended without successor go on hold by themselves: on the first day, and whenever what is known of
 * the units was brought up to date, because a reorganisation may be entered late. Each in a transaction of its own, so that one that
 * somebody is working on holds up no other; it is tried again at the next look.
 */
@Component
class EndedUnitsWork implements ScheduledWork {

    private static final Logger log = LoggerFactory.getLogger(EndedUnitsWork.class);

    private final HoldService holds;
    private final DossierRepository dossiers;
    private final Organization organization;
    private final TransactionOperations transaction;
    private final DailyLook look;

    EndedUnitsWork(
            HoldService holds,
            DossierRepository dossiers,
            Organization organization,
            TransactionOperations transaction,
            Clock clock) {
        this.holds = holds;
        this.dossiers = dossiers;
        this.organization = organization;
        this.transaction = transaction;
        this.look = new DailyLook(clock);
    }

    @EventListener
    void on(IdentitiesAligned aligned) {
        look.again();
    }

    @Override
    public Instant nextAt() {
        return look.nextAt();
    }

    @Override
    public void run() {
        look.take(today -> {
            Set<String> ended = organization.endedWithoutSuccessor(today).stream()
                    .map(Unit::code)
                    .collect(Collectors.toSet());
            return ended.isEmpty() || holdAll(ended);
        });
    }

    private boolean holdAll(Set<String> ended) {
        List<String> found = dossiers.underWayOf(ended);
        long held = found.stream().filter(number -> hold(number, ended)).count();
        if (held > 0) {
            log.info("{} dossiers of units without successor are on hold now", held);
        }
        return held == found.size();
    }

    private boolean hold(String number, Set<String> ended) {
        try {
            transaction.executeWithoutResult(status -> holds.holdForEndedUnit(number, ended));
            return true;
        } catch (ConflictException | TransientDataAccessException busy) {
            log.info("Dossier {} is being worked on and goes on hold at the next look: {}", number, busy.getMessage());
            return false;
        }
    }
}
