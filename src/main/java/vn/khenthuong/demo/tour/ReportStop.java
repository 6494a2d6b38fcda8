package vn.khenthuong.demo.tour;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportYear;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.annualreport.UnitReportProcess;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.demo.DemoSettings;
import vn.khenthuong.demo.DemoTime;
import vn.khenthuong.demo.OpenTasks;
import vn.khenthuong.demo.tour.Offer.Deed;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;

/** The year of reports: it opens by itself, reminds, takes a report and tells who has not delivered. */
@Component
@Profile(Demo.PROFILE)
class ReportStop implements TourStop {

    private static final String LETTER = "e";
    private static final String TITLE = "Báo cáo hằng năm: tự mở, tự nhắc, tự đếm";
    private static final String LOOK =
            "Ngày 01/10 năm báo cáo tự mở cho mọi đơn vị; từ giữa tháng hệ thống nhắc. Ngân hàng Chính sách xã hội nộp báo cáo: cùng lúc có hai giấy"
                    + " biên nhận, của cơ quan đầu mối và của cơ quan thẩm định. Sau hạn ngày 15/11 có danh sách đơn vị chưa nộp.";
    private static final String UNIT = "nhcsxh";
    private static final String OFFICER = Role.OFFICER.of(UNIT);
    private static final String HEAD = Role.HEAD.of(UNIT);

    private final ReportYears years;
    private final UnitReports reports;
    private final OpenTasks tasks;
    private final Organization organization;
    private final DemoTime time;
    private final int year;

    ReportStop(
            ReportYears years,
            UnitReports reports,
            OpenTasks tasks,
            Organization organization,
            DemoTime time,
            DemoSettings settings) {
        this.years = years;
        this.reports = reports;
        this.tasks = tasks;
        this.organization = organization;
        this.time = time;
        this.year = settings.reportedYear() + 1;
    }

    @Override
    public StopView view() {
        return years.all().stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .map(this::opened)
                .orElseGet(() -> view(
                        StopState.WAITING,
                        "Đồng hồ phải đến 01/10/%d; bấm “Sự kiện kế tiếp” cho đến khi tới đó.".formatted(year),
                        List.of(Offer.deed("Sự kiện kế tiếp", Deed.NEXT_EVENT))));
    }

    private StopView opened(ReportYear opened) {
        var all = years.reports(year);
        var delivered = all.stream().filter(UnitReport::isDelivered).count();
        var over = !time.now().isBefore(opened.deadline());
        var own = new ReportNumber(year, UNIT);
        var ownDelivered = all.stream().anyMatch(report -> report.number().equals(own) && report.isDelivered());
        var offers = new ArrayList<Offer>();
        if (ownDelivered) {
            offers.add(Offer.page(
                    "Xem %d giấy biên nhận với vai cán bộ Ngân hàng Chính sách xã hội"
                            .formatted(reports.receipts(own).size()),
                    OFFICER,
                    "/bao-cao/%d/%s".formatted(year, UNIT)));
        } else {
            offers.addAll(desk(
                    "Lập báo cáo với vai cán bộ Ngân hàng Chính sách xã hội",
                    UnitReportProcess.Tasks.PREPARE_REPORT,
                    OFFICER));
            offers.addAll(desk(
                    "Ký báo cáo với vai thủ trưởng Ngân hàng Chính sách xã hội",
                    UnitReportProcess.Tasks.SIGN_REPORT,
                    HEAD));
        }
        if (!over) {
            offers.add(Offer.deed("Sự kiện kế tiếp", Deed.NEXT_EVENT));
        }
        var agency = organization.holder(Function.FOCAL_AGENCY, time.today());
        offers.add(Offer.page(
                (over ? "Xem danh sách chưa nộp với vai cán bộ %s" : "Xem ai đã nộp với vai cán bộ %s")
                        .formatted(agency.name()),
                Role.OFFICER.of(agency.code()),
                "/bao-cao/" + year));
        var lost = opened.isClosed() && !ownDelivered;
        return view(
                over && ownDelivered ? StopState.DONE : lost ? StopState.LOST : StopState.NEXT,
                remark(opened, all, delivered, over),
                offers);
    }

    private String remark(ReportYear opened, List<UnitReport> all, long delivered, boolean over) {
        var reminders = all.stream().mapToInt(UnitReport::reminders).sum();
        return "%s mở cho %d đơn vị, đã nhắc %d lượt; %d đơn vị đã nộp%s."
                .formatted(
                        opened.code(),
                        all.size(),
                        reminders,
                        delivered,
                        over
                                ? ", %d chưa nộp khi hết hạn %s"
                                        .formatted(all.size() - delivered, lastDay(opened.deadline()))
                                : ", hạn %s".formatted(lastDay(opened.deadline())));
    }

    private static String lastDay(Instant deadline) {
        return VietnameseDates.of(LocalDate.ofInstant(deadline.minusMillis(1), HomeZone.ID));
    }

    private List<Offer> desk(String label, UserTask<?> step, String official) {
        return tasks.at(step).stream()
                .filter(task ->
                        new ReportNumber(year, UNIT).toString().equals(task.subject()) && task.isFreeFor(official))
                .map(task -> Offer.task(label, official, task.id()))
                .limit(1)
                .toList();
    }

    private static StopView view(StopState state, String remark, List<Offer> offers) {
        return new StopView(LETTER, TITLE, LOOK, state, remark, offers);
    }
}
