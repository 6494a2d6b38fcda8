package vn.khenthuong.annualreport.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import vn.khenthuong.annualreport.ConsolidatedFigures.Effort;
import vn.khenthuong.annualreport.ReportContent;

/** Means raised and inspections made, over all units that tell them. */
final class Means {

    private Means() {}

    static Effort of(Collection<ReportContent> contents) {
        return new Effort(
                contents.stream()
                        .map(ReportContent::resources)
                        .filter(Objects::nonNull)
                        .map(ReportContent.Resources::amount)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                contents.stream()
                        .map(ReportContent::inspections)
                        .filter(Objects::nonNull)
                        .map(ReportContent.Inspections::count)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .sum());
    }
}
