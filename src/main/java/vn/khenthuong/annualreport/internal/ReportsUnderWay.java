package vn.khenthuong.annualreport.internal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.ReportYear;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Reorganisation;
import vn.khenthuong.organization.UnitsConcerned;
import vn.khenthuong.organization.WorkUnderWay;

/** Reports that units which shall change still owe, and years that a function has with it. */
@Component
class ReportsUnderWay implements WorkUnderWay {

    private final ReportRepository store;
    private final Organization organization;

    ReportsUnderWay(ReportRepository store, Organization organization) {
        this.store = store;
        this.organization = organization;
    }

    @Override
    public List<String> touchedBy(UnitsConcerned concerned) {
        var open = store.all().stream().filter(year -> year.closedAt() == null).toList();
        return concerned.function() == null
                ? open.stream().flatMap(year -> owed(year, concerned)).toList()
                : open.stream()
                        .map(year ->
                                "Báo cáo năm %d đang mở: cơ quan giữ chức năng vào ngày làm nhận báo cáo và tổng hợp."
                                        .formatted(year.year()))
                        .toList();
    }

    private Stream<String> owed(ReportYear year, UnitsConcerned concerned) {
        return store.reports(year.year()).stream()
                .filter(report -> concerned.units().contains(report.number().unit()))
                .filter(report -> !report.isDelivered())
                .map(report -> sentence(report, concerned));
    }

    private String sentence(UnitReport report, UnitsConcerned concerned) {
        var name = organization.nameOn(report.number().unit(), concerned.from());
        return "Báo cáo năm %d của %s chưa nộp, hạn hết ngày %s; %s."
                .formatted(
                        report.number().year(),
                        name,
                        VietnameseDates.of(new Deadline(report.deadline()).lastDay()),
                        concerned.kind() == Reorganisation.Kind.MERGED
                                ? "đơn vị kế thừa lập và nộp"
                                : concerned.isEndWithoutSuccessor()
                                        ? "không còn ai của đơn vị lập và nộp"
                                        : "hạn giữ nguyên");
    }
}
