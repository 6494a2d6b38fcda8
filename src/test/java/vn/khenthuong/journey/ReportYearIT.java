package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.kernel.StartupStep;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.support.DataSets;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.MailIntegrationTest;
import vn.khenthuong.support.Memory;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

/**
 * Whole years, one after the other on one database: every job and every timed work in its time, officials at their HTTP
 * clients, mail through a real server. The dates of the reminders are written out by hand, not computed.
 */
@MailIntegrationTest
@TestMethodOrder(OrderAnnotation.class)
@DisplayName("Những năm trọn vẹn, từ 1/1 đến 31/12")
class ReportYearIT {

    /** Units with two officers and two heads. */
    private static final Set<String> WITH_SECOND_OFFICIALS = Set.of("so-ldtbxh", "so-noi-vu", "so-nnmt");

    /** Later years open by nobody's clock. */
    private static final int LAST_OF_PLAN = 2025;

    /** The calendar of the demonstration opens it by itself. */
    private static final LocalDateTime FINAL_REVIEW = LocalDate.of(2025, 1, 2).atTime(8, 0);

    private static final String EARLY = "da-lat";
    private static final String LAST_MINUTE = "bao-loc";
    private static final String MINUTE_LATE = "dam-rong";
    private static final String DAYS_LATE = "lac-duong";
    private static final String EXTENDED = "lam-ha";
    private static final String NEVER = "di-linh";

    private static final Set<String> SPECIAL = Set.of(EARLY, LAST_MINUTE, MINUTE_LATE, DAYS_LATE, EXTENDED, NEVER);

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withPerMethodLifecycle(false);

    @Autowired
    private JavaMailSenderImpl mail;

    @Autowired
    private MutableClock clock;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private ObjectProvider<ScheduledWork> works;

    @Autowired
    private Officials officials;

    @Autowired
    private ReportYears years;

    @Autowired
    private UnitReports reports;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Memory memory;

    @Autowired
    private ObjectProvider<StartupStep> startup;

    @Autowired
    private Organization organization;

    @BeforeEach
    void mailServer() {
        mail.setPort(MAIL.getSmtp().getPort());
    }

    @Test
    @Order(2023)
    @DisplayName("2023: 14/11 là thứ Ba, 38 đơn vị")
    void year2023() {
        live(new Season(
                2023,
                38,
                day("10-02"),
                days("10-13", "10-31", "11-07"),
                days("11-10", "11-13"),
                day("11-14"),
                days("11-15", "11-16", "11-17", "11-20", "11-21", "11-22", "11-23", "11-24", "11-27", "11-28"),
                days("11-16", "11-23")));
    }

    @Test
    @Order(2024)
    @DisplayName(
            "2024: hệ thống ngừng từ 21/10 đến 14:00 ngày 11/11, lỡ ba lần nhắc: nhắc một lần, rồi tiếp tục đúng ngày")
    void year2024() {
        live(new Season(
                2024,
                38,
                day("10-01"),
                days("10-15"),
                days("11-11", "11-13"),
                day("11-14"),
                days("11-15", "11-18", "11-19", "11-20", "11-21", "11-22", "11-25", "11-26", "11-27", "11-28"),
                days("11-15", "11-22"),
                new Outage(
                        LocalDate.of(2024, 10, 21).atStartOfDay(),
                        LocalDate.of(2024, 11, 11).atTime(14, 0))));
        assertThat(remindersOf(2024, NEVER)).startsWith("2024-10-15 07:30", "2024-11-11 14:00", "2024-11-13 07:30");
        assertThat(remindersOf(2024, EARLY)).containsExactly("2024-10-15 07:30");
    }

    @Test
    @Order(2025)
    @DisplayName(
            "2025: 14/11 là thứ Sáu; sau hai lần sắp xếp tổ chức còn 31 đơn vị, Sở Nông nghiệp và Môi trường là đầu mối")
    void year2025() {
        at(LocalDate.of(2025, 3, 3).atTime(8, 0));
        jdbc.execute((ConnectionCallback<Void>) ReportYearIT::reorganise);
        memory.forget();
        startup.stream().sorted(Comparator.comparingInt(StartupStep::order)).forEach(StartupStep::run);
        live(new Season(
                2025,
                31,
                day("10-01"),
                days("10-15", "10-31", "11-07"),
                days("11-11", "11-13"),
                day("11-14"),
                days("11-17", "11-18", "11-19", "11-20", "11-21", "11-24", "11-25", "11-26", "11-27", "11-28"),
                days("11-14", "11-21")));
        assertThat(mails(mail -> mail.kind.equals("UNITS_CHANGED")))
                .as("what came with a data set is told once")
                .extracting(Told::recipient)
                .contains("canbo.so-nnmt", "lanhdao.da-huoai")
                .doesNotHaveDuplicates();
    }

    @Test
    @Order(2026)
    @DisplayName("2026: không tự mở, mở theo văn bản kéo dài; 14/11 là thứ Bảy, lần nhắc cuối là thứ Sáu 13/11")
    void year2026() {
        live(new Season(
                2026,
                31,
                day("10-01"),
                days("10-15", "10-30", "11-06"),
                days("11-11"),
                day("11-13"),
                days("11-16", "11-17", "11-18", "11-19", "11-20", "11-23", "11-24", "11-25", "11-26", "11-27"),
                days("11-16", "11-23")));
    }

    @Test
    @Order(2027)
    @DisplayName("2027: 14/11 là Chủ nhật, lần nhắc cuối là thứ Sáu 12/11")
    void year2027() {
        live(new Season(
                2027,
                31,
                day("10-01"),
                days("10-15", "10-29", "11-05"),
                days("11-11"),
                day("11-12"),
                days("11-15", "11-16", "11-17", "11-18", "11-19", "11-22", "11-23", "11-24", "11-25", "11-26"),
                days("11-16", "11-23")));
    }

    /**
     * The reminders of a year.
     *
     * @param firstMorning the first working day since the year was opened
     * @param officers days of the reminders that go to officers only
     * @param both days of those that go to heads too, before the last one
     * @param last the day of the last one in time
     * @param overdue the ten working days after the deadline
     * @param extended those of a unit whose last day is 30 November since {@link #extension} and that delivers on the 25th
     * @param outage a reminder missed in it is made up for on its last day, by the newest only
     */
    private record Season(
            int year,
            int units,
            MonthDay firstMorning,
            List<MonthDay> officers,
            List<MonthDay> both,
            MonthDay last,
            List<MonthDay> overdue,
            List<MonthDay> extended,
            Outage outage) {

        /** One without an outage. */
        private Season(
                int year,
                int units,
                MonthDay firstMorning,
                List<MonthDay> officers,
                List<MonthDay> both,
                MonthDay last,
                List<MonthDay> overdue,
                List<MonthDay> extended) {
            this(year, units, firstMorning, officers, both, last, overdue, extended, Outage.NONE);
        }

        /** The first one begins when the application is installed. */
        private LocalDate begin() {
            var newYear = LocalDate.of(year, 1, 1);
            return newYear.isBefore(MutableClock.FIRST_DAY) ? MutableClock.FIRST_DAY : newYear;
        }

        private LocalDate on(MonthDay day) {
            return day.atYear(year);
        }

        /** When most units deliver. */
        private LocalDateTime delivery() {
            return outage.orAfter(LocalDate.of(year, 11, 2).atTime(9, 0));
        }

        /** Days of the reminders of a unit that is late: each working day for ten of them, then each week until the year is closed. */
        private List<LocalDate> late() {
            var daily = overdue.stream().map(this::on).toList();
            var weekly = Stream.iterate(daily.get(daily.size() - 1).plusWeeks(1), day -> day.plusWeeks(1))
                    .takeWhile(day -> !day.isAfter(LocalDate.of(year, 12, 10)));
            return Stream.concat(daily.stream(), weekly).toList();
        }

        /** Days on which those who look after all units are told who is late: the first one, then once a week. */
        private List<LocalDate> lists() {
            var lists = new ArrayList<LocalDate>();
            for (var day : late()) {
                if (lists.isEmpty() || !lists.get(lists.size() - 1).plusWeeks(1).isAfter(day)) {
                    lists.add(day);
                }
            }
            return lists;
        }

        private LocalDateTime extension() {
            return outage.orAfter(LocalDate.of(year, 11, 6).atTime(10, 0));
        }
    }

    /** While nothing happens by itself and nobody reaches the application. */
    private record Outage(LocalDateTime from, LocalDateTime to) {

        private static final Outage NONE = new Outage(LocalDateTime.MAX, LocalDateTime.MAX);

        private boolean covers(LocalDateTime moment) {
            return !moment.isBefore(from) && moment.isBefore(to);
        }

        /** What cannot be done then is done on the next day. */
        private LocalDateTime orAfter(LocalDateTime moment) {
            return covers(moment) ? to.toLocalDate().plusDays(1).atTime(moment.toLocalTime()) : moment;
        }
    }

    /** A mail as it has to be: to whom, on which day, of which kind. */
    private record Told(String recipient, LocalDate day, String kind) implements Comparable<Told> {

        @Override
        public int compareTo(Told other) {
            return Comparator.comparing(Told::recipient)
                    .thenComparing(Told::day)
                    .thenComparing(Told::kind)
                    .compare(this, other);
        }
    }

    private void live(Season season) {
        purge();
        var deeds = deeds(season);
        for (var day = season.begin(); day.getYear() == season.year; day = day.plusDays(1)) {
            for (var moment : stops(day, deeds, season.outage)) {
                at(moment);
                deeds.getOrDefault(moment, () -> {}).run();
                pass();
            }
        }
        assertThat(years.reports(season.year)).hasSize(season.units);
        assertThat(mails()).containsExactlyElementsOf(expected(season));
        assertThat(mailsAboutRounds()).containsExactlyElementsOf(aboutRounds(season.year));
        assertDigests(season);
        assertReports(season);
    }

    /** A report is told in the digest when it is new; then it has reminders of its own, and is not told twice a morning. */
    private void assertDigests(Season season) {
        assertThat(digests("canbo." + NEVER, season.year)).containsExactly(season.on(season.firstMorning));
        assertThat(digests("lanhdao." + NEVER, season.year)).isEmpty();
        assertThat(digests("canbo." + EARLY, season.year)).containsExactly(season.on(season.firstMorning));
        assertThat(mails().stream()
                        .filter(mail -> mail.day.isAfter(season.on(season.last)))
                        .filter(mail -> mail.kind.startsWith("REPORT_OVERDUE"))
                        .filter(mail -> mail.recipient.endsWith("." + NEVER) || mail.kind.endsWith("LIST"))
                        .count())
                .as("mails because of one late unit")
                .isLessThanOrEqualTo(60);
    }

    /** When the unit was reminded, as the proof of service tells. */
    private List<String> remindersOf(int year, String unit) {
        return jdbc.queryForList(
                "SELECT to_char(at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI')"
                        + " FROM khenthuong.report_reminder WHERE year = ? AND unit = ? ORDER BY at",
                String.class,
                year,
                unit);
    }

    private List<LocalDate> digests(String recipient, int year) {
        return jdbc.queryForList(
                "SELECT day FROM khenthuong.notice WHERE kind = 'DIGEST' AND state = 'SENT' AND recipient = ?"
                        + " AND extract(year FROM day) = ? ORDER BY day",
                LocalDate.class,
                recipient,
                year);
    }

    /** What officials do, and when. */
    private SortedMap<LocalDateTime, Runnable> deeds(Season season) {
        var year = season.year;
        var deeds = new TreeMap<LocalDateTime, Runnable>();
        if (year > LAST_OF_PLAN) {
            deeds.put(LocalDate.of(year, 10, 1).atStartOfDay(), () -> openByDocument(year));
        }
        deeds.put(FINAL_REVIEW, () -> {});
        deeds.put(LocalDate.of(year, 10, 20).atTime(9, 0), () -> deliver(year, EARLY));
        deeds.put(
                season.delivery(),
                () -> years.reports(year).stream()
                        .map(report -> report.number().unit())
                        .filter(unit -> !SPECIAL.contains(unit))
                        .forEach(unit -> deliver(year, unit)));
        deeds.put(season.extension(), () -> extend(year));
        deeds.put(LocalDate.of(year, 11, 14).atTime(20, 0), () -> {
            prepare(year, LAST_MINUTE);
            prepare(year, MINUTE_LATE);
        });
        deeds.put(LocalDate.of(year, 11, 14).atTime(23, 59, 50), () -> sign(year, LAST_MINUTE));
        deeds.put(LocalDate.of(year, 11, 15).atTime(0, 0, 0), () -> sign(year, MINUTE_LATE));
        deeds.put(LocalDate.of(year, 11, 20).atTime(16, 0), () -> deliver(year, DAYS_LATE));
        deeds.put(LocalDate.of(year, 11, 25).atTime(9, 0), () -> deliver(year, EXTENDED));
        deeds.put(LocalDate.of(year, 12, 10).atTime(9, 0), () -> consolidate(year));
        return deeds;
    }

    private List<Told> expected(Season season) {
        var told = new TreeSet<Told>();
        for (var report : years.reports(season.year)) {
            var unit = report.number().unit();
            var delivered = deliveryOf(season, unit);
            var planned = unit.equals(EXTENDED) ? season.extension() : delivered;
            season.officers.forEach(day -> remind(told, unit, season.on(day), planned, "REPORT_AHEAD", false));
            if (unit.equals(EXTENDED)) {
                season.both.forEach(day -> remind(told, unit, season.on(day), planned, "REPORT_AHEAD", true));
                season.extended.forEach(day -> remind(told, unit, season.on(day), delivered, "REPORT_AHEAD", false));
            } else {
                season.both.forEach(day -> remind(told, unit, season.on(day), delivered, "REPORT_AHEAD", true));
                remind(told, unit, season.on(season.last), delivered, "REPORT_LAST_DAY", true);
                season.late().forEach(day -> remind(told, unit, day, delivered, "REPORT_OVERDUE", true));
            }
            if (!unit.equals(NEVER)) {
                everybodyOf(unit)
                        .forEach(user -> told.add(new Told(user, delivered.toLocalDate(), "REPORT_DELIVERED")));
            }
        }
        season.lists()
                .forEach(day ->
                        supervisors(season.year).forEach(user -> told.add(new Told(user, day, "REPORT_OVERDUE_LIST"))));
        return List.copyOf(told);
    }

    /**
     * The round of the interim review was opened a week before the application was installed, that of the final review opens on its
     * day; both close with their last day, without a dossier. On the day of the second closing two departments have successors.
     */
    private List<Told> aboutRounds(int year) {
        return switch (year) {
            case 2023 -> {
                var units = nominatingOn(LocalDate.of(2023, 6, 1));
                yield told(units, MutableClock.FIRST_DAY, units, LocalDate.of(2023, 6, 16));
            }
            case 2025 -> {
                var units = nominatingOn(LocalDate.of(2025, 1, 2));
                // Roles lapse with their departments on the day the round closes; the successors are told.
                var successors = nominatingOn(LocalDate.of(2025, 3, 1));
                yield told(units, LocalDate.of(2025, 1, 2), successors, LocalDate.of(2025, 3, 1));
            }
            default -> List.of();
        };
    }

    private List<String> nominatingOn(LocalDate day) {
        return organization.nominatingOn(day).stream().map(Unit::code).toList();
    }

    private static List<Told> told(List<String> first, LocalDate opened, List<String> last, LocalDate closed) {
        return Stream.concat(
                        first.stream()
                                .flatMap(unit -> everybodyOf(unit).stream())
                                .map(user -> new Told(user, opened, "ROUND_OPENED")),
                        last.stream()
                                .flatMap(unit -> everybodyOf(unit).stream())
                                .map(user -> new Told(user, closed, "ROUND_CLOSED")))
                .sorted()
                .toList();
    }

    private static void remind(
            Set<Told> told, String unit, LocalDate day, LocalDateTime until, String kind, boolean heads) {
        if (day.atTime(7, 30).isBefore(until)) {
            officersOf(unit).forEach(user -> told.add(new Told(user, day, kind)));
            if (heads) {
                headsOf(unit).forEach(user -> told.add(new Told(user, day, kind)));
            }
        }
    }

    private static LocalDateTime deliveryOf(Season season, String unit) {
        var year = season.year;
        return switch (unit) {
            case EARLY -> LocalDate.of(year, 10, 20).atTime(9, 0);
            case LAST_MINUTE -> LocalDate.of(year, 11, 14).atTime(23, 59, 50);
            case MINUTE_LATE -> LocalDate.of(year, 11, 15).atTime(0, 0);
            case DAYS_LATE -> LocalDate.of(year, 11, 20).atTime(16, 0);
            case EXTENDED -> LocalDate.of(year, 11, 25).atTime(9, 0);
            case NEVER -> LocalDate.of(year, 12, 31).atTime(23, 59);
            default -> season.delivery();
        };
    }

    private void assertReports(Season season) {
        var byUnit = new LinkedHashMap<String, UnitReport>();
        years.reports(season.year).forEach(report -> byUnit.put(report.number().unit(), report));
        assertThat(byUnit.get(LAST_MINUTE).late()).isFalse();
        assertThat(byUnit.get(MINUTE_LATE).late()).isTrue();
        assertThat(byUnit.get(DAYS_LATE).late()).isTrue();
        assertThat(byUnit.get(EXTENDED).late()).isFalse();
        assertThat(byUnit.get(NEVER).isDelivered()).isFalse();
        assertThat(byUnit.values().stream().filter(UnitReport::isDelivered)).hasSize(season.units - 1);
        assertThat(years.require(season.year).isClosed()).isTrue();
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM public.act_ru_execution WHERE business_key_ LIKE ?",
                        Integer.class,
                        ReportNumber.ofYear(season.year) + "%"))
                .as("instances of the year left")
                .isZero();
        assertThat(jdbc.queryForObject("SELECT count(*) FROM public.act_ru_incident", Integer.class))
                .isZero();
    }

    private void deliver(int year, String unit) {
        prepare(year, unit);
        sign(year, unit);
    }

    private void prepare(int year, String unit) {
        desk().prepare(new ReportNumber(year, unit));
    }

    private void sign(int year, String unit) {
        desk().sign(new ReportNumber(year, unit));
    }

    private ReportDesk desk() {
        return new ReportDesk(officials, reports, clock);
    }

    private void openByDocument(int year) {
        pass();
        assertThat(years.find(year)).as("a year after the plan opens by itself").isEmpty();
        officials
                .as("canbo." + focalAgency(year))
                .start(
                        "annualReport",
                        Map.of("year", year, "documentNumber", "2105/QĐ-UBND", "documentDate", "2025-12-20"))
                .expectSuccess();
    }

    private void extend(int year) {
        officials
                .as("lanhdao." + focalAgency(year))
                .post(
                        "/api/reports/" + year + "/extension",
                        Map.of(
                                "unit",
                                EXTENDED,
                                "deadline",
                                year + "-11-30",
                                "documentNumber",
                                "99/UBND-VX",
                                "documentDate",
                                year + "-11-05"))
                .expectSuccess();
    }

    /** The appraiser first: the signature of the focal agency's head closes the year. */
    private void consolidate(int year) {
        var today = LocalDate.now(clock).toString();
        officials
                .as("canbo.so-noi-vu")
                .complete(
                        ReportNumber.ofYear(year),
                        "userTask_consolidateForBoard",
                        Map.of(
                                "assessment", "Phong trào có chuyển biến.",
                                "missingReason", "Một huyện chưa nộp."));
        sign(year, "lanhdao.so-noi-vu", "userTask_signBoardReport", "70/TTr-SNV");
        officials
                .as("chutich.ubnd")
                .complete(ReportNumber.ofYear(year), "userTask_signBoardReportByChair", Map.of("outcome", "APPROVE"));
        officials
                .as("canbo." + focalAgency(year))
                .complete(
                        ReportNumber.ofYear(year),
                        "userTask_consolidateReport",
                        Map.of(
                                "assessment", "Phong trào có chuyển biến.",
                                "missingReason", "Một huyện chưa nộp."));
        assertThat(years.require(year).isClosed())
                .as("an officer alone closes no year")
                .isFalse();
        sign(year, "lanhdao." + focalAgency(year), "userTask_signConsolidatedReport", "71/BC");
        officials
                .as("vanthu.ubnd")
                .complete(
                        ReportNumber.ofYear(year),
                        "userTask_issueBoardReport",
                        Map.of("outcome", "ISSUE", "documentNumber", "310/BC-UBND", "documentDate", today));
    }

    private void sign(int year, String head, String task, String number) {
        officials
                .as(head)
                .complete(
                        ReportNumber.ofYear(year),
                        task,
                        Map.of(
                                "outcome",
                                "APPROVE",
                                "documentNumber",
                                number,
                                "documentDate",
                                LocalDate.now(clock).toString()));
    }

    private static String focalAgency(int year) {
        return year < 2025 ? "so-ldtbxh" : "so-nnmt";
    }

    private static List<String> supervisors(int year) {
        var users = new TreeSet<>(everybodyOf(focalAgency(year)));
        users.addAll(headsOf("so-noi-vu"));
        users.add("giamsat");
        return List.copyOf(users);
    }

    private static List<String> everybodyOf(String unit) {
        return Stream.concat(officersOf(unit).stream(), headsOf(unit).stream()).toList();
    }

    private static List<String> officersOf(String unit) {
        return named("canbo", unit);
    }

    private static List<String> headsOf(String unit) {
        return named("lanhdao", unit);
    }

    private static List<String> named(String role, String unit) {
        return WITH_SECOND_OFFICIALS.contains(unit)
                ? List.of(role + "." + unit, role + "2." + unit)
                : List.of(role + "." + unit);
    }

    private void at(LocalDateTime moment) {
        clock.set(moment.atZone(HomeZone.ID).toInstant());
    }

    /** What happens by itself: due jobs, and the work that time asks for, until neither has anything left to do. */
    private void pass() {
        jobs.run();
        // The reorganisations are taken up by the test itself, as on a server.
        works.stream()
                .filter(work -> !work.getClass().getSimpleName().equals("ReorganisationDay"))
                .forEach(work -> {
                    if (!work.nextAt().isAfter(clock.instant())) {
                        work.run();
                    }
                });
        jobs.run();
    }

    /** From January to September nothing but the morning can happen. */
    private static List<LocalDateTime> stops(LocalDate day, Map<LocalDateTime, Runnable> deeds, Outage outage) {
        var times = day.getMonthValue() < 10
                ? List.of(LocalTime.of(7, 30))
                : List.of(LocalTime.MIDNIGHT, LocalTime.of(7, 0), LocalTime.of(7, 30));
        return Stream.of(
                        times.stream().map(day::atTime),
                        deeds.keySet().stream()
                                .filter(deed -> deed.toLocalDate().equals(day)),
                        Stream.of(outage.to).filter(back -> back.toLocalDate().equals(day)))
                .flatMap(stops -> stops)
                .filter(moment -> !outage.covers(moment))
                .distinct()
                .sorted()
                .toList();
    }

    private void purge() {
        try {
            MAIL.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Every single mail about reports that arrived. */
    private List<Told> mails() {
        return mails(mail -> mail.kind.startsWith("REPORT_"));
    }

    /** All others; what the digests say, and whom the end of a unit is told, have tests of their own. */
    private List<Told> mailsAboutRounds() {
        return mails(mail -> !Set.of("REPORT", "DIGEST", "UNIT", "UNITS").contains(mail.kind.replaceAll("_.*", "")));
    }

    private List<Told> mails(Predicate<Told> wanted) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .map(this::told)
                .filter(wanted)
                .sorted()
                .toList();
    }

    private Told told(MimeMessage mail) {
        try {
            var address = mail.getRecipients(RecipientType.TO)[0].toString();
            var id = mail.getMessageID().replaceAll("[<>]", "").replaceAll("@.*", "");
            return new Told(
                    address.replaceAll(".*<|@.*", ""),
                    LocalDate.ofInstant(mail.getSentDate().toInstant(), HomeZone.ID),
                    jdbc.queryForObject("SELECT kind FROM khenthuong.notice WHERE id::text = ?", String.class, id));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Void reorganise(Connection connection) {
        DataSets.reorganise(connection);
        return null;
    }

    private static List<MonthDay> days(String... days) {
        return Arrays.stream(days).map(ReportYearIT::day).toList();
    }

    private static MonthDay day(String day) {
        return MonthDay.parse("--" + day);
    }
}
