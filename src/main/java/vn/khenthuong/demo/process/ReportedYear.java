package vn.khenthuong.demo.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.AnnualReportProcess.Consolidate;
import vn.khenthuong.annualreport.AnnualReportProcess.Issue;
import vn.khenthuong.annualreport.AnnualReportProcess.Sign;
import vn.khenthuong.annualreport.AnnualReportProcess.Tasks;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.UnitReportProcess;
import vn.khenthuong.annualreport.UnitReportProcess.SignReport;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.demo.DemoSettings;
import vn.khenthuong.demo.Scene;
import vn.khenthuong.demo.SceneClock;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.organization.Organization;

/**
 * The year before the demonstration begins: it opens by itself, every unit reports, two too late, and what was consolidated is
 * signed and sent.
 */
@Component
@Profile(Demo.PROFILE)
@ConditionalOnProperty(name = Demo.LIVING_PROVINCE, matchIfMissing = true)
@Order(1)
class ReportedYear implements Scene {

    private static final String DATA = "reported-year.json";
    private static final MonthDay DAY_BEFORE = MonthDay.of(9, 30);
    private static final String FOCAL = "so-ldtbxh";
    private static final String APPRAISER = "so-noi-vu";

    private final OfficialsAtWork officials;
    private final Organization organization;
    private final SceneClock scenes;
    private final Clock clock;
    private final int year;

    ReportedYear(
            OfficialsAtWork officials,
            Organization organization,
            SceneClock scenes,
            Clock clock,
            DemoSettings settings) {
        this.officials = officials;
        this.organization = organization;
        this.scenes = scenes;
        this.clock = clock;
        this.year = settings.reportedYear();
    }

    @Override
    public LocalDate day() {
        return DAY_BEFORE.atYear(year);
    }

    @Override
    public void play() {
        var plan = new TreeMap<Instant, Runnable>();
        for (var report : SceneData.read(DATA, Reports.class).reports()) {
            at(plan, report.day(), report.prepared(), () -> prepare(report));
            at(plan, report.day(), report.signed(), () -> sign(report));
        }
        at(plan, "11-24", "10:10", () -> consolidate(Tasks.CONSOLIDATE_REPORT, "canbo." + FOCAL));
        at(plan, "11-28", "09:30", this::signConsolidated);
        at(plan, "11-29", "14:20", () -> consolidate(Tasks.CONSOLIDATE_FOR_BOARD, "canbo." + APPRAISER));
        at(plan, "12-01", "10:00", this::signBoardReport);
        at(plan, "12-05", "15:10", this::signByChair);
        at(plan, "12-06", "09:20", this::issue);
        plan.forEach((moment, deeds) -> {
            scenes.reach(moment);
            deeds.run();
        });
        // What the last deed set off.
        scenes.reach(moment("12-06", "17:00"));
    }

    private void at(Map<Instant, Runnable> plan, String day, String time, Runnable deed) {
        plan.merge(moment(day, time), deed, (earlier, later) -> () -> {
            earlier.run();
            later.run();
        });
    }

    private Instant moment(String day, String time) {
        return onDay(day).atTime(LocalTime.parse(time)).atZone(HomeZone.ID).toInstant();
    }

    private LocalDate onDay(String day) {
        return MonthDay.parse("--" + day).atYear(year);
    }

    private void prepare(Report report) {
        var answers = new HashMap<>(report.answers());
        answers.computeIfPresent("figuresDate", (key, day) -> onDay((String) day));
        officials.complete(
                "canbo." + report.unit(), UnitReportProcess.Tasks.PREPARE_REPORT, number(report.unit()), answers);
    }

    private void sign(Report report) {
        var sign = UnitSigns.of(
                report.unit(), organization.require(report.unit()).kind().isLocality());
        officials.complete(
                "lanhdao." + report.unit(),
                UnitReportProcess.Tasks.SIGN_REPORT,
                number(report.unit()),
                signed(UnitReportProcess.Tasks.SIGN_REPORT.ending(SignReport.APPROVE), report.number() + "-" + sign));
    }

    private void consolidate(UserTask<Consolidate> task, String official) {
        var answers = new HashMap<>(task.ending(Consolidate.SUBMIT));
        answers.put(
                "assessment",
                "Phong trào được phát động đồng bộ ở các cấp; các chỉ tiêu giảm nghèo của năm cơ bản đạt, riêng một số"
                        + " địa bàn còn chậm. Hai đơn vị nộp báo cáo sau hạn, đã được nhắc nhở.");
        complete(official, task, answers);
    }

    private void signConsolidated() {
        var answers = signed(Tasks.SIGN_CONSOLIDATED_REPORT.ending(Sign.APPROVE), "318/BC-SLĐTBXH");
        answers.put("ministryNumber", "319/BC-SLĐTBXH");
        answers.put("ministryDate", LocalDate.now(clock));
        complete("lanhdao." + FOCAL, Tasks.SIGN_CONSOLIDATED_REPORT, answers);
    }

    private void signBoardReport() {
        complete(
                "lanhdao." + APPRAISER,
                Tasks.SIGN_BOARD_REPORT,
                signed(Tasks.SIGN_BOARD_REPORT.ending(Sign.APPROVE), "871/TTr-SNV"));
    }

    private void signByChair() {
        complete(
                "chutich.ubnd",
                Tasks.SIGN_BOARD_REPORT_BY_CHAIR,
                Tasks.SIGN_BOARD_REPORT_BY_CHAIR.ending(Sign.APPROVE));
    }

    private void issue() {
        complete(
                "vanthu.ubnd",
                Tasks.ISSUE_BOARD_REPORT,
                signed(Tasks.ISSUE_BOARD_REPORT.ending(Issue.ISSUE), "264/BC-UBND"));
    }

    private void complete(String official, UserTask<?> task, Map<String, Object> answers) {
        officials.complete(official, task, ReportNumber.ofYear(year), answers);
    }

    private Map<String, Object> signed(Map<String, Object> ending, String number) {
        var answers = new HashMap<>(ending);
        answers.put("documentNumber", number);
        answers.put("documentDate", LocalDate.now(clock));
        return answers;
    }

    private String number(String unit) {
        return new ReportNumber(year, unit).toString();
    }

    private record Reports(List<Report> reports) {}

    /**
     * What a unit reports.
     *
     * @param day month and day of preparation and signature, {@code MM-dd}
     * @param prepared time of day
     * @param signed time of day
     * @param number of the document, without the sign of the unit
     * @param answers to the form
     */
    private record Report(
            String unit, String day, String prepared, String signed, String number, Map<String, Object> answers) {}
}
