package vn.khenthuong.localplan;

import java.util.UUID;

/**
 * The head has withdrawn the plan of a locality.
 *
 * @param unit code of the locality
 * @param cited the plan as it is cited
 */
public record LocalPlanWithdrawn(UUID id, String unit, String cited, String reason) {}
