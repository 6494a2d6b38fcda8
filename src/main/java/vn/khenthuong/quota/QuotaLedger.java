package vn.khenthuong.quota;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Limits of rounds and the places cases hold in them (design §6). All calls run in the caller's transaction. */
@Component
public class QuotaLedger {

    /** Limits of the round, units first in code order, the pool last. */
    public List<QuotaLimit> limits(String round) {
        throw new UnsupportedOperationException();
    }

    /** The limits a nominee of this type from this unit counts against: the unit's own, else the pool's. Empty: not in stream. */
    public List<QuotaLimit> limitsFor(String round, String unit, String nomineeType) {
        throw new UnsupportedOperationException();
    }

    /** Whether nominees of this type from this unit compete in the pool of the round, not under a limit of the unit. */
    public boolean isPool(String round, String unit, String nomineeType) {
        throw new UnsupportedOperationException();
    }

    /** Takes a place for the case; a case that holds one already keeps it. */
    public QuotaVerdict reserve(String caseId, String round, String unit, String nomineeType) {
        throw new UnsupportedOperationException();
    }

    /** Reserved becomes confirmed; nothing happens where it is confirmed already. */
    public void confirm(String caseId) {
        throw new UnsupportedOperationException();
    }

    /** Confirmed becomes reserved again: the signature under the list is void. */
    public void unconfirm(String caseId) {
        throw new UnsupportedOperationException();
    }

    /** Gives the place of the case back, once; a case without a place is no error. */
    public void release(String caseId) {
        throw new UnsupportedOperationException();
    }

    public boolean holdsPlace(String caseId) {
        throw new UnsupportedOperationException();
    }

    /** The first limit of the round that is used beyond its maximum, if any; checked again before submission and decision. */
    public Optional<QuotaLimit> exceeded(String round) {
        throw new UnsupportedOperationException();
    }

    /** Limits whose confirmed and reserved places are below their minimum. */
    public List<QuotaLimit> belowMinimum(String round) {
        throw new UnsupportedOperationException();
    }
}
