package vn.khenthuong.consultation;

import vn.khenthuong.organization.Unit;

/**
 * An agency that is to be asked.
 *
 * @param agency as it stands on the day
 * @param citation why, as the decision table has it
 */
public record AgencyToAsk(Unit agency, String citation) {}
