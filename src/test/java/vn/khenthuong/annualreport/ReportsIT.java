package vn.khenthuong.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.annualreport.ReportContent.Certificates;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Memory;
import vn.khenthuong.support.MutableClock;

@IntegrationTest
@RecordApplicationEvents
@DisplayName("Báo cáo hằng năm: nghĩa vụ, nộp, nhắc, tổng hợp")
class ReportsIT {

    private static final Actor LABOUR = official("canbo.so-ldtbxh");
    private static final Actor HEAD_OF_LABOUR = official("lanhdao.so-ldtbxh");
    private static final Actor OFFICER = official("canbo.dam-rong");
    private static final Actor HEAD = official("lanhdao.dam-rong");
    private static final LocalDate OPENING = LocalDate.of(2023, 10, 1);

    @Autowired
    private ReportYears years;

    @Autowired
    private UnitReports reports;

    @Autowired
    private ReportReminders reminders;

    @Autowired
    private Consolidations consolidations;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Memory memory;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void nothingYet() {
        jdbc.execute("TRUNCATE khenthuong.report_year CASCADE");
        clock.set(OPENING);
    }

    @Test
    @DisplayName("mở cùng lúc từ nhiều nơi, tự mở và mở tay: một năm, 38 đơn vị, một nơi mở được")
    void openedOnce() throws Exception {
        var opening = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> attempts = new ArrayList<>();
            for (var attempt = 0; attempt < 8; attempt++) {
                attempts.add(attempt % 2 == 0 ? () -> years.open(2023) : this::openedByHand);
            }
            var opened = 0;
            for (var answer : opening.invokeAll(attempts)) {
                opened += answer.get() ? 1 : 0;
            }
            assertThat(opened).isEqualTo(1);
        } finally {
            opening.shutdownNow();
        }
        assertThat(years.reports(2023)).hasSize(38);
        assertThat(years.reportAt(2023, 2)).hasToString("BC2023-DAM-RONG");
        assertThat(years.require(2023).deadline()).isEqualTo(at(2023, 11, 15, 0, 0, 0));
    }

    private boolean openedByHand() {
        try {
            years.openByHand(2023, LABOUR);
            return true;
        } catch (ConflictException somebodyElseWas) {
            return false;
        }
    }

    @Test
    @DisplayName("tự mở từ ngày 1/10, không sớm hơn, không cho năm khác; mở tay năm trước thì được, năm sau thì không")
    void whenItOpens() {
        clock.set(LocalDate.of(2023, 9, 30));
        assertThat(years.open(2023)).isFalse();
        clock.set(LocalDate.of(2024, 1, 2));
        assertThat(years.open(2023)).isFalse();
        assertThat(years.open(2024)).isFalse();

        assertThat(years.openByHand(2023, LABOUR).openedBy()).isEqualTo("canbo.so-ldtbxh");
        assertThatThrownBy(() -> years.openByHand(2023, LABOUR))
                .isInstanceOf(ConflictException.class)
                .hasMessage("Năm báo cáo 2023 đã được mở.");
        assertThatThrownBy(() -> years.openByHand(2025, LABOUR)).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> years.openByHand(2021, LABOUR)).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> years.openByHand(2022, OFFICER)).isInstanceOf(NotPermittedException.class);
    }

    @Test
    @DisplayName("năm bị lỡ khi hệ thống dừng thì mở bù, trừ khi hệ thống mới cài sau ngày mở")
    void madeUpFor() {
        clock.set(LocalDate.of(2023, 10, 5));
        installedAt(at(2023, 9, 30, 12, 0, 0));
        assertThat(years.yearToOpen()).contains(2023);
        installedAt(at(2023, 10, 2, 12, 0, 0));
        assertThat(years.yearToOpen()).isEmpty();
        installedAt(at(2022, 1, 1, 0, 0, 0));
        years.open(2023);
        assertThat(years.yearToOpen()).isEmpty();
        clock.set(LocalDate.of(2024, 2, 1));
        assertThat(years.yearToOpen()).isEmpty();
    }

    @Test
    @DisplayName(
            "R-097: 23:59:59 ngày 14/11 còn đúng hạn; 00:00 ngày 15/11 nhận nhưng ghi chậm; biên nhận hai nơi cùng lúc")
    void inTimeOrLate() {
        years.open(2023);
        prepare("dam-rong");
        prepare("da-lat");
        clock.set(at(2023, 11, 14, 23, 59, 50));
        sign("dam-rong");
        clock.set(at(2023, 11, 15, 0, 0, 0));
        sign("da-lat");

        assertThat(report("dam-rong").late()).isFalse();
        assertThat(report("da-lat").late()).isTrue();
        var receipts = reports.receipts(number("dam-rong"));
        assertThat(receipts).extracting(Receipt::department).containsExactly("so-ldtbxh", "so-noi-vu");
        assertThat(receipts)
                .extracting(Receipt::number)
                .containsExactly("BN-BC2023-DAM-RONG-1", "BN-BC2023-DAM-RONG-2");
        assertThat(receipts)
                .extracting(Receipt::receivedAt)
                .containsOnly(report("dam-rong").deliveredAt());
        assertThat(events.stream(ReportDelivered.class)).hasSize(2);
    }

    @Test
    @DisplayName("người khác đơn vị, người đã lập, ký hai lần: không được")
    void whoSigns() {
        years.open(2023);
        assertThatThrownBy(() -> reports.prepare(number("dam-rong"), content("dam-rong"), official("canbo.di-linh")))
                .isInstanceOf(NotPermittedException.class);
        var both = new Actor("canbo.dam-rong", Set.of("canbo.dam-rong", "lanhdao.dam-rong"));
        prepare("dam-rong");
        assertThatThrownBy(() -> reports.sign(number("dam-rong"), "1/BC", LocalDate.of(2023, 10, 1), both))
                .isInstanceOf(NotPermittedException.class)
                .hasMessage("Người lập báo cáo không được ký báo cáo.");
        assertThatThrownBy(() -> reports.giveBack(number("dam-rong"), " ", HEAD))
                .isInstanceOf(BadInputException.class);
        reports.giveBack(number("dam-rong"), "Thiếu số liệu tập huấn", HEAD);
        assertThat(reports.returnReason(number("dam-rong"))).contains("Thiếu số liệu tập huấn");
        prepare("dam-rong");
        assertThat(reports.returnReason(number("dam-rong"))).isEmpty();
        sign("dam-rong");
        assertThatThrownBy(() -> sign("dam-rong")).isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("gia hạn cần văn bản, cho một đơn vị hay tất cả; đơn vị đã nộp thì thôi")
    void extended() {
        years.open(2023);
        clock.set(LocalDate.of(2023, 11, 6));
        var later = at(2023, 12, 1, 0, 0, 0);
        assertThatThrownBy(() -> years.extend(2023, "dam-rong", later, null, null, HEAD_OF_LABOUR))
                .isInstanceOf(BadInputException.class)
                .hasMessage("Cần nhập “Số văn bản”.");
        assertThatThrownBy(() -> years.extend(2023, "dam-rong", later, "12/UBND", clockDay(), LABOUR))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> years.extend(
                        2023, "dam-rong", at(2023, 11, 10, 0, 0, 0), "12/UBND", clockDay(), HEAD_OF_LABOUR))
                .isInstanceOf(BadInputException.class);
        years.extend(2023, "dam-rong", later, "12/UBND", clockDay(), HEAD_OF_LABOUR);
        assertThat(report("dam-rong").deadline()).isEqualTo(later);
        assertThat(report("di-linh").deadline()).isEqualTo(at(2023, 11, 15, 0, 0, 0));

        years.extend(2023, null, at(2023, 11, 20, 0, 0, 0), "13/UBND", clockDay(), HEAD_OF_LABOUR);
        assertThat(report("dam-rong").deadline()).isEqualTo(later);
        assertThat(report("di-linh").deadline()).isEqualTo(at(2023, 11, 20, 0, 0, 0));
        deliver("di-linh");
        assertThatThrownBy(() -> years.extend(2023, "di-linh", later, "14/UBND", clockDay(), HEAD_OF_LABOUR))
                .isInstanceOf(ConflictException.class);
        assertThat(jdbc.queryForObject("SELECT count(*) FROM khenthuong.report_extension", Integer.class))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("nhắc: mỗi ngày một lần; lỡ nhiều lần thì chỉ nhắc lần mới nhất; đã nộp thì không nhắc")
    void reminded() {
        years.open(2023);
        assertThat(reminders.outlook(number("dam-rong")).next()).contains(at(2023, 10, 13, 7, 30, 0));
        remind("dam-rong");
        assertThat(reminders.sent(number("dam-rong"))).isEmpty();
        clock.set(at(2023, 10, 13, 7, 30, 0));
        remind("dam-rong");
        remind("dam-rong");
        assertThat(reminders.sent(number("dam-rong")))
                .extracting(ReportReminders.Reminder::day)
                .containsExactly(LocalDate.of(2023, 10, 13));
        clock.set(at(2023, 11, 10, 9, 0, 0));
        assertThat(reminders.outlook(number("dam-rong")).next()).contains(at(2023, 11, 10, 7, 30, 0));
        remind("dam-rong");
        assertThat(reminders.sent(number("dam-rong")))
                .extracting(ReportReminders.Reminder::day)
                .containsExactly(LocalDate.of(2023, 10, 13), LocalDate.of(2023, 11, 10));
        assertThat(events.stream(ReportReminderDue.class)).hasSize(2);
        assertThat(events.stream(ReportReminderDue.class).toList().get(1).daysLeft())
                .isEqualTo(4);
        assertThat(events.stream(ReportReminderDue.class).toList().get(1).toHead())
                .isTrue();
        assertThat(reminders.outlook(number("dam-rong")).next()).contains(at(2023, 11, 13, 7, 30, 0));
        deliver("dam-rong");
        assertThat(reminders.outlook(number("dam-rong")).next()).isEmpty();
        clock.set(at(2023, 11, 15, 9, 0, 0));
        remind("dam-rong");
        assertThat(events.stream(ReportReminderDue.class)).hasSize(2);
    }

    @Test
    @DisplayName(
            "R-098: tổng hợp của cơ quan đầu mối đóng năm; thiếu báo cáo phải nêu lý do; đóng rồi không nộp được nữa")
    void consolidated() {
        years.open(2023);
        deliver("dam-rong");
        prepare("da-lat");
        var letters = Map.of(
                Addressee.STEERING_COMMITTEE, new DocumentReference("10/BC-SLĐTBXH", clockDay()),
                Addressee.MINISTRY, new DocumentReference("11/BC-SLĐTBXH", clockDay()));
        assertThatThrownBy(() -> consolidations.submit(2023, Kind.FOCAL, "Tốt", null, letters, LABOUR))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("Còn 37 đơn vị");
        assertThatThrownBy(() -> consolidations.submit(2023, Kind.FOCAL, "Tốt", "Chậm", Map.of(), LABOUR))
                .isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> consolidations.submit(2023, Kind.BOARD, "Tốt", "Chậm", letters, LABOUR))
                .isInstanceOf(NotPermittedException.class);
        consolidations.submit(2023, Kind.FOCAL, "Tốt", "Các đơn vị còn lại chưa nộp", letters, LABOUR);

        assertThat(years.require(2023).isClosed()).isTrue();
        assertThat(report("da-lat").state()).isEqualTo(ReportState.MISSING);
        assertThatThrownBy(() -> sign("da-lat")).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> consolidations.submit(2023, Kind.FOCAL, "Tốt", "Chậm", letters, LABOUR))
                .isInstanceOf(ConflictException.class);
        consolidations.submit(
                2023,
                Kind.BOARD,
                null,
                "Các đơn vị còn lại chưa nộp",
                Map.of(Addressee.CENTRAL_BOARD, new DocumentReference("12/BC-SNV", clockDay())),
                official("canbo.so-noi-vu"));
        var kept = consolidations.find(2023, Kind.FOCAL).orElseThrow();
        assertThat(kept.letters()).isEqualTo(letters);
        assertThat(kept.figures().missing()).hasSize(37);
        assertThat(kept.figures().totals())
                .filteredOn(total -> total.target().code().equals("R-010"))
                .singleElement()
                .satisfies(total -> {
                    assertThat(total.units()).isEqualTo(1);
                    assertThat(total.rate()).isEqualByComparingTo("20.00");
                });
        assertThat(events.stream(ReportYearClosed.class)).containsExactly(new ReportYearClosed(2023));
    }

    @Test
    @DisplayName("số năm trước đi vào bản nháp năm sau; xã khu vực III của Đam Rông được điền sẵn")
    void draft() {
        years.open(2023);
        deliver("dam-rong");
        clock.set(LocalDate.of(2024, 10, 1));
        years.open(2024);
        var draft = reports.draft(new ReportNumber(2024, "dam-rong"));
        assertThat(draft.results())
                .filteredOn(result -> result.target().equals("R-010"))
                .singleElement()
                .satisfies(result -> assertThat(result.lastYear()).isEqualByComparingTo("20"));
        assertThat(draft.results())
                .filteredOn(result -> result.target().equals("R-012-X"))
                .singleElement()
                .satisfies(result -> assertThat(result.denominator()).isEqualByComparingTo("4"));
    }

    @Test
    @AnewAfterwards
    @DisplayName("sau sáp nhập: ít đơn vị hơn; đơn vị đã sáp nhập nợ báo cáo thì đơn vị kế thừa được nhắc và lập")
    void merged() {
        clock.set(LocalDate.of(2024, 10, 1));
        years.open(2024);
        assertThat(years.reports(2024)).hasSize(38);
        jdbc.execute((ConnectionCallback<Void>) this::reorganise);
        memory.forget();
        clock.set(LocalDate.of(2024, 12, 2));
        var successor = new Actor("canbo.da-huoai", Set.of("canbo.da-huoai", "canbo.da-teh", "canbo.cat-tien"));
        reports.prepare(new ReportNumber(2024, "da-teh"), content(new ReportNumber(2024, "da-teh")), successor);
        assertThat(report(new ReportNumber(2024, "da-teh")).state()).isEqualTo(ReportState.PREPARED);
        reminders.remind(new ReportNumber(2024, "da-teh"), "instance");
        assertThat(jdbc.queryForList(
                        "SELECT recipient FROM khenthuong.notice WHERE subject = 'BC2024-DA-TEH' AND kind = 'REPORT_OVERDUE'",
                        String.class))
                .as("who is reminded of what the predecessor owes")
                .contains("canbo.da-huoai", "lanhdao.da-huoai");
        clock.set(LocalDate.of(2025, 10, 1));
        years.open(2025);
        assertThat(years.reports(2025)).hasSize(31);
        assertThat(reports.targets(new ReportNumber(2025, "so-noi-vu")))
                .extracting(ReportTarget::code)
                .containsExactly("R-013", "R-015", "R-018");
    }

    private Void reorganise(Connection connection) {
        ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/reorganisation/2024-2025.sql"));
        return null;
    }

    private void remind(String unit) {
        reminders.remind(number(unit), "instance");
    }

    private void installedAt(Instant since) {
        jdbc.update("UPDATE khenthuong.report_watch SET since = ?", java.sql.Timestamp.from(since));
    }

    private void deliver(String unit) {
        prepare(unit);
        sign(unit);
    }

    private void prepare(String unit) {
        reports.prepare(number(unit), content(unit), official("canbo." + unit));
    }

    private void sign(String unit) {
        reports.sign(number(unit), "25/BC-UBND", clockDay(), official("lanhdao." + unit));
    }

    private ReportContent content(String unit) {
        return content(number(unit));
    }

    /** Every rate 20 %, or 100 where that is the goal. */
    private ReportContent content(ReportNumber number) {
        var results = reports.targets(number).stream()
                .map(target -> new TargetResult(
                        target.code(),
                        BigDecimal.valueOf(target.measure() == ReportTarget.Measure.COUNT ? 0 : 20),
                        target.parts().secondNumerator() == null ? null : BigDecimal.ZERO,
                        target.parts().denominator() == null ? null : BigDecimal.valueOf(100),
                        target.parts().secondDenominator() == null ? null : BigDecimal.ZERO,
                        target.measure() == ReportTarget.Measure.AGAINST ? BigDecimal.TEN : null,
                        null,
                        null))
                .toList();
        return new ReportContent("Đã phát động", results, null, new Certificates(1, 2, 3), null, null, null);
    }

    private UnitReport report(String unit) {
        return report(number(unit));
    }

    private UnitReport report(ReportNumber number) {
        return reports.require(number);
    }

    private LocalDate clockDay() {
        return LocalDate.now(clock);
    }

    private static ReportNumber number(String unit) {
        return new ReportNumber(2023, unit);
    }

    private static Actor official(String userId) {
        return new Actor(userId, Set.of(userId));
    }

    private static Instant at(int year, int month, int day, int hour, int minute, int second) {
        return LocalDateTime.of(year, month, day, hour, minute, second)
                .atZone(HomeZone.ID)
                .toInstant();
    }
}
