package vn.khenthuong.annualreport.process;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.ConsolidatedFigures;
import vn.khenthuong.annualreport.ConsolidatedFigures.Total;
import vn.khenthuong.annualreport.ReportTarget.Measure;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.kernel.VietnameseNumbers;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;

/** A year of reports as the forms of the two consolidations show it. */
@Component
class ReportYearFormModel {

    private final ReportYears years;
    private final Organization organization;

    ReportYearFormModel(ReportYears years, Organization organization) {
        this.years = years;
        this.organization = organization;
    }

    Map<String, Object> of(int year, ConsolidatedFigures figures) {
        Map<String, Object> facts = conditions(figures.reports());
        facts.put("year", year);
        facts.put("progress", progress(figures));
        facts.put("missingUnits", missing(figures));
        facts.put(
                "totalRows",
                figures.totals().stream().map(ReportYearFormModel::row).toList());
        facts.put("unitRows", figures.reports().stream().map(this::row).toList());
        facts.put("certificateRows", ReportFormModel.certificates(figures.certificates()));
        if (figures.effort() != null) {
            facts.put(
                    "effort",
                    "nguồn lực huy động %s triệu đồng; %d cuộc kiểm tra, giám sát"
                            .formatted(
                                    VietnameseNumbers.of(figures.effort().resources()),
                                    figures.effort().inspections()));
        }
        return facts;
    }

    /** What the conditions of fields read. */
    Map<String, Object> conditions(int year) {
        return conditions(years.reports(year));
    }

    private static Map<String, Object> conditions(Collection<UnitReport> reports) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("reportsMissing", reports.stream().anyMatch(report -> !report.isDelivered()));
        return facts;
    }

    private static String progress(ConsolidatedFigures figures) {
        var late = figures.reports().stream().filter(UnitReport::late).count();
        var delivered = figures.reports().size() - figures.missing().size();
        return late == 0
                ? "Đã nộp %d/%d báo cáo.".formatted(delivered, figures.reports().size())
                : "Đã nộp %d/%d báo cáo, trong đó %d nộp chậm."
                        .formatted(delivered, figures.reports().size(), late);
    }

    private String missing(ConsolidatedFigures figures) {
        return figures.missing().stream()
                .map(report -> name(report.number().unit()))
                .collect(Collectors.joining(", ", "Chưa nộp: ", "."));
    }

    private Map<String, Object> row(UnitReport report) {
        return Map.of(
                "unit", name(report.number().unit()),
                "state", state(report),
                "deliveredAt", moment(report.deliveredAt()),
                "documentNumber", report.documentNumber() == null ? "" : report.documentNumber(),
                "documentDate", report.documentDate() == null ? "" : VietnameseDates.of(report.documentDate()),
                "reminders", report.reminderCount().inWords());
    }

    private static String state(UnitReport report) {
        if (!report.isDelivered()) {
            return report.state().label();
        }
        return report.late() ? "Nộp chậm" : "Đúng hạn";
    }

    private static Map<String, Object> row(Total total) {
        return Map.of(
                "target", total.target().label(),
                "goal", total.target().goal(),
                "units", total.units(),
                "sums", total.sums(),
                "rate", compared(total),
                "finding", total.finding());
    }

    private static String moment(Instant moment) {
        return moment == null ? "" : VietnameseDates.of(moment);
    }

    /** The rate, and in the same column what it is compared with: the table has to fit beside the list of tasks. */
    private static String compared(Total total) {
        if (total.rate() == null) {
            return "";
        }
        if (total.lastYear() == null) {
            return percent(total.rate());
        }
        var reference = total.target().measure() == Measure.AGAINST ? "cả nước" : "năm trước";
        return "%s (%s: %s)".formatted(percent(total.rate()), reference, percent(total.lastYear()));
    }

    private static String percent(BigDecimal value) {
        return VietnameseNumbers.of(value) + "%";
    }

    private String name(String unit) {
        return organization.find(unit).map(Unit::name).orElse(unit);
    }
}
