package vn.khenthuong.home.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.award.BaseSalaryKeeping;
import vn.khenthuong.calendar.CalendarChanges;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.home.EngineTroubles;
import vn.khenthuong.notification.FailedNotices;
import vn.khenthuong.notification.OfficeNoticeSettings;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.OfficialAdministration;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Substitutions;
import vn.khenthuong.organization.UnitAdministration;
import vn.khenthuong.pages.NavigationEntries;
import vn.khenthuong.pages.NavigationPlace;

/**
 * What needs an administrator: work that stopped, mails that did not leave, what is not set up, a calendar to enter, roles that
 * nobody holds.
 */
@Component
class HomeCare {

    private static final int NAMED = 5;

    private final EngineTroubles troubles;
    private final FailedNotices notices;
    private final OfficeNoticeSettings office;
    private final SetupCare setup;
    private final WorkingDays workingDays;
    private final ReportYears years;
    private final Organization organization;
    private final OfficialAdministration officials;
    private final UnitAdministration units;
    private final Substitutions substitutions;
    private final CalendarChanges calendars;
    private final BaseSalaryKeeping salaries;
    private final NavigationEntries places;
    private final Clock clock;

    HomeCare(
            EngineTroubles troubles,
            FailedNotices notices,
            OfficeNoticeSettings office,
            SetupCare setup,
            WorkingDays workingDays,
            ReportYears years,
            Organization organization,
            OfficialAdministration officials,
            UnitAdministration units,
            Substitutions substitutions,
            CalendarChanges calendars,
            BaseSalaryKeeping salaries,
            NavigationEntries places,
            Clock clock) {
        this.troubles = troubles;
        this.notices = notices;
        this.office = office;
        this.setup = setup;
        this.workingDays = workingDays;
        this.years = years;
        this.organization = organization;
        this.officials = officials;
        this.units = units;
        this.substitutions = substitutions;
        this.calendars = calendars;
        this.salaries = salaries;
        this.places = places;
        this.clock = clock;
    }

    /** The gravest first; empty when all is well. */
    List<Care> list() {
        var found = new ArrayList<Care>();
        engine(found);
        mails(found);
        found.addAll(setup.list());
        proposals(found);
        var today = LocalDate.now(clock);
        workingDays
                .yearToPublish(today)
                .ifPresent(year -> found.add(new Care(
                        "Chưa có lịch làm việc năm %d: các bước có hạn sang năm đó sẽ bị từ chối. Cần bổ sung ngày nghỉ lễ, ngày hoán đổi."
                                .formatted(year),
                        "/quan-tri/lich/" + year,
                        "Lịch làm việc")));
        years.yearToOpen()
                .ifPresent(year -> found.add(new Care(
                        "Năm báo cáo %d đã đến ngày mở mà chưa mở.".formatted(year), "/bao-cao", "Báo cáo hằng năm")));
        unheld(today, found);
        return found;
    }

    private void engine(List<Care> found) {
        var count = troubles.count();
        if (count.incidents() > 0) {
            found.add(new Care(
                    "%d việc tự động đã dừng vì lỗi, chờ quản trị viên cho chạy lại.".formatted(count.incidents()),
                    places.addressOf(NavigationPlace.PROCESSES),
                    "Mở màn hình giám sát quy trình"));
        }
        if (count.retried() > 0) {
            found.add(new Care(
                    "%d việc tự động bị lỗi, hệ thống đang tự thử lại.".formatted(count.retried()),
                    places.addressOf(NavigationPlace.PROCESSES),
                    "Mở màn hình giám sát quy trình"));
        }
    }

    private void mails(List<Care> found) {
        var backlog = notices.backlog();
        if (backlog.failed() > 0) {
            found.add(Care.explainedInGuide("%d thư không gửi được. Sửa địa chỉ hoặc máy chủ thư rồi cho gửi lại."
                    .formatted(backlog.failed())));
        }
        if (backlog.waiting() > 0) {
            found.add(new Care("%d thư đang chờ gửi.".formatted(backlog.waiting()), null, null));
        }
    }

    private void proposals(List<Care> found) {
        proposals("thay đổi về cán bộ", officials.pending(), found);
        proposals("thay đổi về đơn vị, chức năng", units.pending(), found);
        proposals("đề nghị ký thay, ủy quyền", substitutions.pending(), found);
        proposals("thay đổi về lịch làm việc", calendars.pending(), found);
        proposals("thay đổi về thư của cơ quan", office.pending(), found);
        proposals("đề nghị về lương cơ sở", salaries.pending(), found);
    }

    private static void proposals(String what, List<?> pending, List<Care> found) {
        if (!pending.isEmpty()) {
            found.add(new Care(
                    "%d %s chờ quản trị viên đối chiếu, xác nhận.".formatted(pending.size(), what),
                    "/quan-tri/thay-doi",
                    "Xem và xác nhận"));
        }
    }

    private void unheld(LocalDate today, List<Care> found) {
        var units = organization.nominatingOn(today).stream()
                .flatMap(unit -> Stream.of(Role.OFFICER, Role.HEAD)
                        .filter(role -> isUnheld(role.of(unit.code())))
                        .map(role -> (role == Role.OFFICER ? "cán bộ " : "thủ trưởng ") + unit.name()));
        var bodies = Stream.of(
                        new Body(Bodies.CHAIR, "Chủ tịch UBND tỉnh"),
                        new Body(Bodies.CLERK, "văn thư UBND tỉnh"),
                        new Body(Bodies.OBSERVERS, "người giám sát"))
                .filter(body -> isUnheld(body.group))
                .map(Body::label);
        var unheld = Stream.concat(bodies, units).toList();
        if (!unheld.isEmpty()) {
            var more = unheld.size() - NAMED;
            found.add(Care.explainedInGuide("%d vai trò chưa có ai giữ, việc của vai trò đó không ai làm được: %s%s."
                    .formatted(
                            unheld.size(),
                            String.join(", ", unheld.subList(0, Math.min(NAMED, unheld.size()))),
                            more > 0 ? " và %d vai trò khác".formatted(more) : "")));
        }
    }

    private boolean isUnheld(String group) {
        return organization.membersOf(group).isEmpty();
    }

    private record Body(String group, String label) {}
}
