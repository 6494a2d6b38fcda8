package vn.khenthuong.annualreport.internal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import vn.khenthuong.annualreport.ConfiguredReminderDays;
import vn.khenthuong.kernel.Deadline;

/**
 * Dates and limits of the annual report.
 *
 * @param openingDay the day a year opens by itself, as {@code --10-01}; the timer in the model names it too
 * @param lastDay the last day in time: “trước ngày 15 tháng 11”
 * @param reminderTime time of day of the statutory reminders
 * @param daysAhead calendar days before the last day on which units are reminded (QĐ 1479/QĐ-UBND, Mục VI), as long as
 *     administrators have not decided otherwise
 * @param headFrom from how many days ahead the head is reminded too
 * @param overdueDays on how many working days after the deadline units are reminded each day, then each week [DESIGN]
 * @param implausibleChange change of a rate against last year, in percentage points, that wants a remark [DESIGN]
 * @param earliestYear the first year of the movement
 * @param latestYear the last year of the plan: later ones open by a document that extends the movement only
 */
@Validated
@ConfigurationProperties("khenthuong.annual-report")
record ReportSettings(
        @NotNull @DefaultValue("--10-01") MonthDay openingDay,
        @NotNull @DefaultValue("--11-14") MonthDay lastDay,
        @NotNull @DefaultValue("07:30") LocalTime reminderTime,

        @NotEmpty @DefaultValue({"30", "14", "7", "3", "1", "0"})
        List<@Min(0) @Max(365) Integer> daysAhead,

        @Min(0) @DefaultValue("3") int headFrom,
        @Min(0) @Max(60) @DefaultValue("10") int overdueDays,
        @NotNull @Min(1) @DefaultValue("40") BigDecimal implausibleChange,
        @DefaultValue("2022") int earliestYear,
        @DefaultValue("2025") int latestYear)
        implements ConfiguredReminderDays {

    /** The same with other days before the last day. */
    ReportSettings withDaysAhead(List<Integer> days) {
        return new ReportSettings(
                openingDay,
                lastDay,
                reminderTime,
                days,
                headFrom,
                overdueDays,
                implausibleChange,
                earliestYear,
                latestYear);
    }

    /** Whether a report is owed for the year by the plan itself. */
    public boolean isOfPlan(int year) {
        return year >= earliestYear && year <= latestYear;
    }

    /** The day the year opens by itself. */
    public LocalDate openingDayOf(int year) {
        return openingDay.atYear(year);
    }

    /** The first instant that is too late; a fixed date, never rolled forward. */
    public Instant deadlineOf(int year) {
        return Deadline.endOf(lastDay.atYear(year)).instant();
    }
}
