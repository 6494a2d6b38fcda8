package vn.khenthuong.localplan;

import java.util.UUID;

/**
 * An officer has handed the plan of a locality to its head.
 *
 * @param unit code of the locality
 * @param cited the plan as it is cited
 */
public record LocalPlanProposed(UUID id, String unit, String cited) {}
