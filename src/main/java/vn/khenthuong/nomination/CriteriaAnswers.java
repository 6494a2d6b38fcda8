package vn.khenthuong.nomination;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How the unit answers the criteria of the nominee's group.
 *
 * @param narratives text per criterion, by {@link Criterion#key()}
 * @param points ticked points, by name of their {@link CriteriaPoint}: service dimensions of R-035, or which of
 *     applies
 * @param figures numbers of a commune or village; null for other groups
 * @param contribution value of the contribution in đồng, or null
 * @param evidence papers and figures that prove the answers, or null
 * @param explanation why the unit proposes although a numeric test is not met or not yet provable, or null
 * @param services how a village stands with each service of R-035, by name of its {@link CriteriaPoint}; empty for other groups
 *     and for villages that were only asked which services improved
 * @param policyLoan whether a household that escapes poverty by itself has borrowed from the policy bank; null where not asked
 */
public record CriteriaAnswers(
        Map<String, String> narratives,
        List<String> points,
        PovertyFigures figures,
        BigDecimal contribution,
        String evidence,
        String explanation,
        Map<String, ServiceAccess> services,
        Boolean policyLoan) {

    public CriteriaAnswers {
        narratives = narratives == null ? Map.of() : Map.copyOf(narratives);
        points = points == null
                ? List.of()
                : points.stream()
                        .map(point -> CriteriaPoint.renamed().getOrDefault(point, point))
                        .toList();
        services = services == null ? Map.of() : Map.copyOf(services);
    }
}
