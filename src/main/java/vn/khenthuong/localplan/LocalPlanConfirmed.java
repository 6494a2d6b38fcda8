package vn.khenthuong.localplan;

import java.util.UUID;

/**
 * The head has confirmed the plan of a locality: what it nominates from now on is measured by it.
 *
 * @param unit code of the locality
 * @param cited the plan as it is cited
 */
public record LocalPlanConfirmed(UUID id, String unit, String cited) {}
