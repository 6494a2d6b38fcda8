package vn.khenthuong.appraisal;

import java.time.Instant;

/**
 * What a request for a supplement fixes.
 *
 * @param deadline the first instant that is too late for the unit: the later of the unit deadline and the end of the supplement's
 *     working days
 * @param receptionDaysLeft working days the reception still has when the dossier comes back; its clock stands meanwhile, and one
 *     day is always left
 */
public record SupplementTerms(Instant deadline, int receptionDaysLeft) {}
