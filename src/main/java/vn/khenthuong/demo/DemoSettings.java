package vn.khenthuong.demo;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Profile;
import org.springframework.validation.annotation.Validated;

/**
 * The demonstration on an empty database.
 *
 * @param clockStart the day on whose morning its clock stands when it is first opened
 * @param livingProvince whether dossiers and a reported year are there from the beginning
 */
@Validated
@Profile(Demo.PROFILE)
@ConfigurationProperties("khenthuong.demo")
public record DemoSettings(
        @NotNull @DefaultValue("2023-05-15") LocalDate clockStart,
        @DefaultValue("true") boolean livingProvince) {

    private static final int DAYS_OPEN_BEFORE = 7;
    private static final LocalDate EARLIEST = LocalDate.of(2023, 5, 1);
    private static final LocalDate LATEST = LocalDate.of(2027, 11, 30);

    @AssertTrue(message = "khenthuong.demo.clock-start phải từ 2023-05-01 đến 2027-11-30 (viết năm-tháng-ngày)")
    boolean isWithinThePlan() {
        return clockStart == null || !clockStart.isBefore(EARLIEST) && !clockStart.isAfter(LATEST);
    }

    /** When somebody first sees it. */
    public Instant start() {
        return DemoTime.morningOf(clockStart);
    }

    /** The day the round was opened on. */
    public LocalDate openingDay() {
        return clockStart.minusDays(DAYS_OPEN_BEFORE);
    }

    /** Before anything happened: the day before the year of reports that lies behind was opened, or that of the round. */
    Instant beginning() {
        return DemoTime.morningOf(livingProvince ? LocalDate.of(reportedYear(), 9, 30) : openingDay());
    }

    /** The year that is reported when somebody first sees it. */
    public int reportedYear() {
        return clockStart.getYear() - 1;
    }
}
