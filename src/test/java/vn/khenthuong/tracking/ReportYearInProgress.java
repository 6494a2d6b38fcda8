package vn.khenthuong.tracking;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.ReportContent.Certificates;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportReminders;
import vn.khenthuong.annualreport.ReportTarget.Measure;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.annualreport.TargetResult;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.support.MutableClock;

/**
 * The reports of 2023 on 16 November at 09:00: one unit delivered in time, one late, one wrote a draft, one was reminded, one
 * was to be and had nobody, the others did nothing.
 */
@Component
class ReportYearInProgress {

    static final int YEAR = 2023;
    static final String IN_TIME = "so-y-te";
    static final String LATE = "so-tu-phap";
    static final String DRAFT = "dam-rong";

    /** No official of it can be written to on the day of the reminder. */
    static final String NOBODY = "bao-lam";

    static final String SECRET = "Điều chỉ đơn vị biết";
    static final String HOSTILE = "<script>alert(1)</script>";

    private final ReportYears years;
    private final UnitReports reports;
    private final ReportReminders reminders;
    private final Organization organization;
    private final JdbcClient jdbc;
    private final MutableClock clock;

    ReportYearInProgress(
            ReportYears years,
            UnitReports reports,
            ReportReminders reminders,
            Organization organization,
            JdbcClient jdbc,
            MutableClock clock) {
        this.years = years;
        this.reports = reports;
        this.reminders = reminders;
        this.organization = organization;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void begin() {
        clock.set(LocalDate.of(YEAR, 10, 1));
        years.openByHand(YEAR, null, official("canbo.so-ldtbxh"));
        clock.set(Instant.parse("2023-11-07T01:00:00Z"));
        reminders.remind(number(DRAFT), "none");
        jdbc.sql("UPDATE khenthuong.official SET email = '' WHERE user_id LIKE '%.' || :unit")
                .param("unit", NOBODY)
                .update();
        organization.refresh();
        reminders.remind(number(NOBODY), "none");
        clock.set(Instant.parse("2023-11-14T16:59:50Z"));
        deliver(IN_TIME, "Đã phát động từ tháng 2.\n" + HOSTILE);
        clock.set(Instant.parse("2023-11-16T02:00:00Z"));
        deliver(LATE, "Phát động chậm.");
        prepare(DRAFT, SECRET);
    }

    void prepare(String unit, String direction) {
        reports.prepare(number(unit), content(unit, direction), official("canbo." + unit));
    }

    void deliver(String unit, String direction) {
        prepare(unit, direction);
        reports.sign(number(unit), "25/BC", LocalDate.now(clock), official("lanhdao." + unit));
    }

    /** A locality delivers estimates of the yearly review. */
    void deliverEstimates(String unit) {
        var written = content(unit, "Đã phát động.");
        reports.prepare(
                number(unit),
                new ReportContent(
                        written.direction(),
                        null,
                        written.results(),
                        new ReportContent.Basis(null, "Phòng LĐTBXH", ReportContent.Status.ESTIMATED),
                        null,
                        written.models(),
                        written.certificates(),
                        null,
                        null,
                        null),
                official("canbo." + unit));
        reports.sign(number(unit), "26/BC", LocalDate.now(clock), official("lanhdao." + unit));
    }

    static ReportNumber number(String unit) {
        return new ReportNumber(YEAR, unit);
    }

    static Actor official(String userId) {
        return new Actor(userId, Set.of(userId));
    }

    private ReportContent content(String unit, String direction) {
        var results = reports.targets(number(unit)).stream()
                .map(target -> new TargetResult(
                        target.code(),
                        BigDecimal.valueOf(target.measure() == Measure.COUNT ? 0 : 20),
                        target.parts().secondNumerator() == null ? null : BigDecimal.ONE,
                        target.parts().denominator() == null ? null : BigDecimal.valueOf(20),
                        target.parts().secondDenominator() == null ? null : BigDecimal.TEN,
                        null,
                        null,
                        null))
                .toList();
        return new ReportContent(
                direction,
                results,
                "Mô hình nuôi bò sinh sản",
                new Certificates(1, 2, 3),
                "Thiếu kinh phí",
                "Đề nghị hỗ trợ",
                "Tiếp tục phát động");
    }
}
