package vn.khenthuong.nomination.internal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.organization.EndedUnitsLook;
import vn.khenthuong.organization.Organization;

/**
 * Dossiers of units that have ended without successor go on hold by themselves: on the first day, and whenever what is known of
 * the units was brought up to date, because a reorganisation may be entered late. Each in a transaction of its own, so that one that
 * somebody is working on holds up no other; it is tried again at the next look.
 */
@Component
class EndedUnitsWork extends EndedUnitsLook {

    private static final Logger log = LoggerFactory.getLogger(EndedUnitsWork.class);

    private final HoldService holds;
    private final DossierRepository dossiers;
    private final TransactionOperations transaction;

    EndedUnitsWork(
            HoldService holds,
            DossierRepository dossiers,
            Organization organization,
            TransactionOperations transaction,
            Clock clock) {
        super(organization, clock);
        this.holds = holds;
        this.dossiers = dossiers;
        this.transaction = transaction;
    }

    @Override
    protected boolean settle(Set<String> ended) {
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
