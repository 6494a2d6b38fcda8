package vn.khenthuong.localplan;

import java.util.UUID;

/**
 * The head has given the plan of a locality back.
 *
 * @param unit code of the locality
 * @param cited the plan as it is cited
 */
public record LocalPlanReturned(UUID id, String unit, String cited, String reason) {}
