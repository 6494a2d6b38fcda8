package vn.khenthuong.tracking.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaScope;

/**
 * How far a unit has used one of its limits.
 *
 * @param unitName name of the unit, or of the pool of the province
 * @param types Vietnamese names of the kinds of nominee counted together
 * @param rule where the rule stands in the plan, with its words
 */
record QuotaLine(String unitName, String types, int used, int max, int min, String rule) {

    /**
     * The limits of these units among those of a round; for units that have none of their own, the limits of the round in whose
     * pool they compete. A maximum of nothing is no limit anybody uses.
     */
    static List<QuotaLine> of(List<QuotaLimit> limits, Set<String> units, UnaryOperator<String> names) {
        var own = limits.stream()
                .filter(limit -> limit.scope() == QuotaScope.UNIT && units.contains(limit.unit()))
                .map(limit -> line(names.apply(limit.unit()), limit))
                .toList();
        var shown = own.isEmpty()
                ? limits.stream()
                        .filter(limit -> limit.scope() == QuotaScope.ROUND)
                        .map(limit -> line("Danh sách chung cấp tỉnh", limit))
                        .toList()
                : own;
        return shown.stream().filter(line -> line.max > 0).toList();
    }

    private static QuotaLine line(String name, QuotaLimit limit) {
        return new QuotaLine(name, types(limit.nomineeTypes()), limit.used(), limit.max(), limit.min(), limit.ground());
    }

    /** Names of kinds of nominee in the order of the form. */
    static String types(Set<String> types) {
        return Arrays.stream(NomineeType.values())
                .filter(type -> types.contains(type.name()))
                .map(type -> type.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
