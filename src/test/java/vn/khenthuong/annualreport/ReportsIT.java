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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
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
import vn.khenthuong.organization.Official;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.DataSets;
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
    private OfficialFiguresOfReports official;

    @Autowired
    private Consolidations consolidations;

    @Autowired
    private ConsolidationSignatures signatures;

    @Autowired
    private Addressees addressees;

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
            years.openByHand(2023, null, LABOUR);
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

        assertThat(years.openByHand(2023, null, LABOUR).openedBy()).isEqualTo("canbo.so-ldtbxh");
        assertThatThrownBy(() -> years.openByHand(2023, null, LABOUR))
                .isInstanceOf(ConflictException.class)
                .hasMessage("Năm báo cáo 2023 đã được mở.");
        assertThatThrownBy(() -> years.openByHand(2025, null, LABOUR)).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> years.openByHand(2021, null, LABOUR)).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> years.openByHand(2022, null, OFFICER)).isInstanceOf(NotPermittedException.class);
    }

    @Test
    @DisplayName(
            "A-24: năm đến hạn mở thì mở, hệ thống dừng hay mới cài qua ngày mở cũng vậy; không hỏi giờ của cơ sở dữ liệu")
    void madeUpFor() {
        clock.set(LocalDate.of(2023, 9, 30));
        assertThat(years.yearToOpen()).isEmpty();
        clock.set(LocalDate.of(2023, 10, 5));
        assertThat(years.yearToOpen()).contains(2023);
        clock.set(LocalDate.of(2023, 12, 31));
        assertThat(years.yearToOpen()).contains(2023);
        years.open(2023);
        assertThat(years.yearToOpen()).isEmpty();
        clock.set(LocalDate.of(2024, 2, 1));
        assertThat(years.yearToOpen()).isEmpty();
    }

    @Test
    @DisplayName("A-24: hết giai đoạn của Kế hoạch thì không năm nào tự mở; mở tay phải có văn bản kéo dài Phong trào")
    void afterThePlan() {
        clock.set(LocalDate.of(2025, 10, 1));
        assertThat(years.yearToOpen()).contains(2025);
        for (var year : List.of(2026, 2027)) {
            clock.set(LocalDate.of(year, 10, 5));
            assertThat(years.yearToOpen()).isEmpty();
            assertThat(years.open(year)).isFalse();
        }
        assertThatThrownBy(() -> years.openByHand(2026, null, LABOUR))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "Kế hoạch chỉ giao báo cáo các năm 2022 đến 2025: muốn mở năm 2026, cần nhập số và ngày của văn bản"
                                + " kéo dài Phong trào.");
        assertThatThrownBy(() -> years.openByHand(2026, new DocumentReference("2105/QĐ-UBND", null), LABOUR))
                .isInstanceOf(BadInputException.class)
                .hasMessage("Cần nhập “Ngày văn bản”.");
        var extension = new DocumentReference("2105/QĐ-UBND", LocalDate.of(2025, 12, 20));
        assertThatThrownBy(() -> years.openByHand(2024, extension, LABOUR)).isInstanceOf(BadInputException.class);
        years.openByHand(2026, extension, LABOUR);
        assertThat(jdbc.queryForObject(
                        "SELECT extension_number FROM khenthuong.report_year WHERE year = 2026", String.class))
                .isEqualTo("2105/QĐ-UBND");
    }

    @Test
    @DisplayName("A-26: ai phải báo cáo là một ghi nhận riêng, không phải quyền đề nghị khen thưởng")
    @AnewAfterwards
    void whoReports() {
        jdbc.update("UPDATE khenthuong.unit SET reports = false WHERE code = 'bql-kcn'");
        jdbc.update("UPDATE khenthuong.unit SET reports = true WHERE code = 'cong-an'");
        memory.forget();
        years.open(2023);
        assertThat(years.reports(2023))
                .hasSize(38)
                .extracting(report -> report.number().unit())
                .contains("cong-an")
                .doesNotContain("bql-kcn");
    }

    @Test
    @DisplayName("A-37: báo cáo do các đơn vị tồn tại ngày 14/11 nợ, không phải ngày mở")
    @AnewAfterwards
    void unitsOfTheLastDay() {
        jdbc.update("UPDATE khenthuong.unit SET valid_to = '2023-10-31' WHERE code = 'cat-tien'");
        jdbc.update("UPDATE khenthuong.unit SET valid_from = '2023-11-01' WHERE code = 'da-teh'");
        jdbc.update("UPDATE khenthuong.unit SET valid_to = '2023-11-14' WHERE code = 'bao-lam'");
        memory.forget();
        years.open(2023);
        assertThat(years.reports(2023))
                .extracting(report -> report.number().unit())
                .contains("da-teh", "bao-lam")
                .doesNotContain("cat-tien");
    }

    @Test
    @DisplayName("mở sau hạn: hạn không đổi, nhật ký nói rõ; báo cáo được nhận và ghi là nộp chậm")
    void openedAfterItsDeadline() {
        clock.set(LocalDate.of(2024, 1, 15));
        assertThat(years.openByHand(2023, null, LABOUR).deadline()).isEqualTo(at(2023, 11, 15, 0, 0, 0));
        assertThat(jdbc.queryForObject(
                        "SELECT reason FROM khenthuong.audit_entry WHERE subject = 'BC2023' AND step = 'REPORT_YEAR_OPENED'"
                                + " ORDER BY at DESC LIMIT 1",
                        String.class))
                .contains("Mở sau hạn: báo cáo vẫn được nhận và ghi là nộp chậm.");
        deliver("dam-rong");
        assertThat(report("dam-rong").late()).isTrue();
    }

    @Test
    @DisplayName("báo cáo của một năm không ký trước năm ấy; số liệu không tính đến ngày ngoài năm hay chưa tới")
    void datesInOrder() {
        years.open(2023);
        prepare("dam-rong");
        assertThatThrownBy(() -> reports.sign(number("dam-rong"), "25/BC", LocalDate.of(2022, 12, 31), HEAD))
                .isInstanceOf(BadInputException.class)
                .hasMessage("“Ngày ký” (31/12/2022) không được trước “Ngày đầu của năm báo cáo 2023” (01/01/2023).");
        assertThatThrownBy(() -> reports.sign(number("dam-rong"), "abc", LocalDate.of(2022, 12, 31), HEAD))
                .as("number and order of dates at once")
                .hasMessageContainingAll("“Số văn bản” gồm", "không được trước “Ngày đầu của năm báo cáo 2023”");
        var entered = content("da-lat");
        for (var day : List.of(LocalDate.of(2022, 12, 31), clockDay().plusDays(1))) {
            var basis = new ReportContent(
                    entered.direction(),
                    null,
                    entered.results(),
                    new ReportContent.Basis(day, null, ReportContent.Status.OFFICIAL),
                    null,
                    null,
                    entered.certificates(),
                    null,
                    null,
                    null);
            assertThatThrownBy(() -> reports.prepare(number("da-lat"), basis, official("canbo.da-lat")))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageStartingWith("“Số liệu tính đến ngày”");
        }
    }

    @Test
    @DisplayName("A-24: Bộ LĐTBXH đến 28/2/2025, từ 1/3/2025 Bộ Nông nghiệp và Môi trường")
    void addresseesByDate() {
        assertThat(addressees.nameOn(Addressee.MINISTRY, LocalDate.of(2025, 2, 28)))
                .isEqualTo("Bộ Lao động - Thương binh và Xã hội");
        assertThat(addressees.nameOn(Addressee.MINISTRY, LocalDate.of(2025, 3, 1)))
                .isEqualTo("Bộ Nông nghiệp và Môi trường");
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
                .hasMessage("Cần nhập “Số văn bản”. Cần nhập “Ngày văn bản”.");
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
        assertThat(reminders.history(number("dam-rong"))).isEmpty();
        clock.set(at(2023, 10, 13, 7, 30, 0));
        remind("dam-rong");
        remind("dam-rong");
        assertThat(reminders.history(number("dam-rong")))
                .extracting(ReportReminders.Reminder::day)
                .containsExactly(LocalDate.of(2023, 10, 13));
        clock.set(at(2023, 11, 10, 9, 0, 0));
        assertThat(reminders.outlook(number("dam-rong")).next()).contains(at(2023, 11, 10, 7, 30, 0));
        remind("dam-rong");
        assertThat(reminders.history(number("dam-rong")))
                .extracting(ReportReminders.Reminder::day)
                .containsExactly(LocalDate.of(2023, 10, 13), LocalDate.of(2023, 11, 10));
        assertThat(events.stream(ReportReminderDue.class)).hasSize(2);
        assertThat(events.stream(ReportReminderDue.class).toList().get(1).daysLeft())
                .isEqualTo(4);
        assertThat(recipients(0)).containsExactly("canbo.dam-rong");
        assertThat(recipients(1)).containsExactly("canbo.dam-rong", "lanhdao.dam-rong");
        assertThat(reminders.outlook(number("dam-rong")).next()).contains(at(2023, 11, 13, 7, 30, 0));
        deliver("dam-rong");
        assertThat(reminders.outlook(number("dam-rong")).next()).isEmpty();
        clock.set(at(2023, 11, 15, 9, 0, 0));
        remind("dam-rong");
        assertThat(events.stream(ReportReminderDue.class)).hasSize(2);
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "R-097: đến ngày nhắc mà đơn vị không có người nhận thư thì không tính là đã nhắc; có người rồi thì lần nhắc kế tiếp được gửi")
    void nobodyToRemind() {
        years.open(2023);
        jdbc.update("DELETE FROM khenthuong.official_role WHERE role LIKE '%.dam-rong'");
        jdbc.update("UPDATE khenthuong.official SET email = ' ' WHERE user_id = 'canbo.di-linh'");
        memory.forget();
        clock.set(at(2023, 10, 13, 7, 30, 0));
        for (var unit : List.of("dam-rong", "di-linh", "da-lat")) {
            remind(unit);
            remind(unit);
        }
        assertThat(report("dam-rong").reminderCount()).isEqualTo(new ReminderCount(0, 1));
        assertThat(report("di-linh").reminderCount())
                .as("an official without an address cannot be reminded")
                .isEqualTo(new ReminderCount(0, 1));
        assertThat(report("da-lat").reminderCount()).isEqualTo(new ReminderCount(1, 0));
        assertThat(reminders.outlook(number("dam-rong")))
                .isEqualTo(new ReportReminders.Outlook(Optional.of(at(2023, 10, 31, 7, 30, 0)), 0));
        assertThat(reminders.history(number("dam-rong")))
                .singleElement()
                .matches(day -> !day.isGiven())
                .extracting(ReportReminders.Reminder::day)
                .isEqualTo(LocalDate.of(2023, 10, 13));
        assertThat(jdbc.queryForList("SELECT subject FROM khenthuong.notice WHERE subject LIKE 'BC%'", String.class))
                .containsExactly("BC2023-DA-LAT");

        jdbc.update("INSERT INTO khenthuong.official_role (user_id, role, valid_from)"
                + " VALUES ('canbo.dam-rong', 'canbo.dam-rong', '2023-10-20')");
        clock.set(at(2023, 10, 31, 7, 30, 0));
        memory.forget();
        remind("dam-rong");

        assertThat(report("dam-rong").reminderCount()).isEqualTo(new ReminderCount(1, 1));
        assertThat(reminders.outlook(number("dam-rong")).sent()).isEqualTo(1);
        assertThat(jdbc.queryForList(
                        "SELECT recipient FROM khenthuong.notice WHERE subject = 'BC2023-DAM-RONG'", String.class))
                .containsExactly("canbo.dam-rong");
    }

    @Test
    @AnewAfterwards
    @DisplayName("trễ hạn mà đơn vị không có người nhận: người theo dõi mọi đơn vị vẫn được báo")
    void overdueWithNobody() {
        years.open(2023);
        jdbc.update("DELETE FROM khenthuong.official_role WHERE role LIKE '%.dam-rong'");
        memory.forget();
        clock.set(at(2023, 11, 15, 7, 30, 0));
        remind("dam-rong");

        assertThat(report("dam-rong").reminderCount()).isEqualTo(new ReminderCount(0, 1));
        assertThat(jdbc.queryForList("SELECT recipient FROM khenthuong.notice WHERE subject = 'BC2023'", String.class))
                .contains("canbo.so-ldtbxh", "lanhdao.so-noi-vu", "giamsat");
    }

    @Test
    @DisplayName(
            "R-098, A-33: lãnh đạo cơ quan đầu mối ký thì đóng năm; đến lúc ấy còn nhận báo cáo; đóng rồi không nộp được nữa")
    void consolidated() {
        years.open(2023);
        deliver("dam-rong");
        prepare("da-lat");
        prepare("di-linh");
        assertThatThrownBy(() -> consolidations.prepare(2023, Kind.FOCAL, "Tốt", null, LABOUR))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("Còn 37 đơn vị");
        assertThatThrownBy(() -> consolidations.prepare(2023, Kind.BOARD, "Tốt", "Chậm", LABOUR))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> signatures.signFocal(2023, letters(), HEAD_OF_LABOUR))
                .isInstanceOf(ConflictException.class);
        consolidations.prepare(2023, Kind.FOCAL, "Tốt", "Các đơn vị còn lại chưa nộp", LABOUR);
        assertThat(years.require(2023).isClosed()).isFalse();
        sign("di-linh");

        assertThatThrownBy(() -> signatures.signFocal(2023, letters(), LABOUR))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> signatures.signFocal(2023, Map.of(), HEAD_OF_LABOUR))
                .isInstanceOf(BadInputException.class);
        var both = new Actor("canbo.so-ldtbxh", Set.of("canbo.so-ldtbxh", "lanhdao.so-ldtbxh"));
        assertThatThrownBy(() -> signatures.signFocal(2023, letters(), both))
                .isInstanceOf(NotPermittedException.class)
                .hasMessageStartingWith("Người đã tổng hợp");
        signatures.signFocal(2023, letters(), HEAD_OF_LABOUR);

        assertThat(years.require(2023).isClosed()).isTrue();
        assertThat(report("da-lat").state()).isEqualTo(ReportState.MISSING);
        assertThatThrownBy(() -> sign("da-lat")).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> consolidations.prepare(2023, Kind.FOCAL, "Tốt", "Chậm", LABOUR))
                .isInstanceOf(ConflictException.class);
        var kept = consolidations.find(2023, Kind.FOCAL).orElseThrow();
        assertThat(kept.isSent()).isTrue();
        assertThat(kept.letters()).isEqualTo(letters());
        assertThat(kept.figures().missing())
                .as("as they stood at the signature")
                .hasSize(36);
        assertThat(kept.figures().totals())
                .extracting(total -> total.target().code())
                .as("in the order of the plan")
                .containsSubsequence("R-010", "R-012-X", "R-012-T", "R-013-N", "R-015", "R-015-V", "R-016");
        assertThat(kept.figures().totals())
                .filteredOn(total -> total.target().code().equals("R-010"))
                .singleElement()
                .satisfies(total -> {
                    assertThat(total.units()).isEqualTo(2);
                    assertThat(total.rate()).isEqualByComparingTo("20.00");
                });
        assertThat(events.stream(ReportYearClosed.class)).containsExactly(new ReportYearClosed(2023));
    }

    @Test
    @DisplayName(
            "A-28: số chính thức bổ sung sau khi nộp, cả khi năm đã khóa: số ước còn ghi lại; báo cáo tổng hợp đã ký không đổi")
    void officialFigures() {
        years.open(2023);
        clock.set(at(2023, 11, 10, 9, 0, 0));
        var estimates = content("dam-rong");
        var unit = number("dam-rong");
        reports.prepare(
                unit,
                new ReportContent(
                        "Đã phát động",
                        null,
                        estimates.results(),
                        new ReportContent.Basis(
                                LocalDate.of(2023, 10, 31), "Phòng LĐTBXH", ReportContent.Status.ESTIMATED),
                        null,
                        null,
                        new Certificates(0, 0, 0),
                        null,
                        null,
                        null),
                OFFICER);
        var document = new DocumentReference("77/QĐ-UBND", LocalDate.of(2023, 12, 20));
        assertThatThrownBy(() -> official.record(unit, LocalDate.of(2023, 11, 1), document, List.of(), HEAD))
                .as("not delivered")
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> reports.sign(unit, "25/BC-UBND", LocalDate.of(2023, 10, 30), HEAD))
                .hasMessage("“Ngày ký” (30/10/2023) không được trước “Số liệu tính đến ngày” (31/10/2023).");
        sign("dam-rong");
        assertThat(total("R-010").estimated()).isTrue();
        consolidations.prepare(2023, Kind.FOCAL, "Tốt", "Chậm", LABOUR);
        signatures.signFocal(2023, letters(), HEAD_OF_LABOUR);

        clock.set(at(2023, 12, 22, 9, 0, 0));
        var figures = official.targets(unit).stream()
                .map(target -> new TargetResult(
                        target.code(),
                        BigDecimal.valueOf(target.measure() == ReportTarget.Measure.COUNT ? 0 : 18),
                        target.parts().secondNumerator() == null ? null : BigDecimal.ZERO,
                        target.parts().denominator() == null ? null : BigDecimal.valueOf(100),
                        target.parts().secondDenominator() == null ? null : BigDecimal.ZERO,
                        null,
                        null,
                        null))
                .toList();
        assertThat(figures)
                .extracting(TargetResult::target)
                .containsExactly("R-010", "R-011", "R-012-X", "R-012-T", "R-016", "R-017");
        assertThat(official.mayRecord(unit, OFFICER)).isFalse();
        assertThatThrownBy(() -> official.record(unit, LocalDate.of(2023, 12, 1), document, figures, LABOUR))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> official.record(unit, null, new DocumentReference("abc", null), List.of(), HEAD))
                .as("everything at once")
                .isInstanceOf(BadInputException.class)
                .hasMessageContainingAll(
                        "“Số liệu tính đến ngày”",
                        "“Số văn bản” gồm",
                        "Cần nhập “Ngày văn bản”",
                        "“Số hộ nghèo đa chiều”");
        assertThatThrownBy(() -> official.record(unit, LocalDate.of(2023, 12, 21), document, figures, HEAD))
                .hasMessage("“Ngày văn bản” (20/12/2023) không được trước “Số liệu tính đến ngày” (21/12/2023).");

        assertThat(official.mayRecord(unit, HEAD)).isTrue();
        official.record(unit, LocalDate.of(2023, 12, 1), document, figures, HEAD);

        var told = reports.content(unit).orElseThrow();
        assertThat(told.basis().status()).isEqualTo(ReportContent.Status.OFFICIAL);
        assertThat(told.results())
                .filteredOn(result -> result.target().equals("R-010"))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.rate().orElseThrow()).isEqualByComparingTo("18");
                    assertThat(result.remark())
                            .isEqualTo(
                                    "Số chính thức theo văn bản số 77/QĐ-UBND ngày 20/12/2023; khi nộp báo cáo ước 20/100 (20,00%).");
                });
        assertThat(told.results())
                .filteredOn(result -> result.target().equals("R-018"))
                .as("no figure of the review")
                .extracting(TargetResult::remark)
                .containsOnlyNulls();
        assertThat(total("R-010").estimated()).isFalse();
        assertThat(total("R-010").rate()).isEqualByComparingTo("18.00");
        var kept = consolidations.find(2023, Kind.FOCAL).orElseThrow();
        assertThat(kept.figures().totals())
                .filteredOn(total -> total.target().code().equals("R-010"))
                .singleElement()
                .satisfies(total -> assertThat(total.rate()).isEqualByComparingTo("20.00"));
        assertThat(reports.contentAt(unit, kept.signed().at())
                        .orElseThrow()
                        .basis()
                        .isEstimated())
                .isTrue();
        assertThat(official.of(unit)).singleElement().satisfies(added -> {
            assertThat(added.recordedBy()).isEqualTo("lanhdao.dam-rong");
            assertThat(added.document()).isEqualTo(document);
        });
        assertThat(jdbc.queryForList(
                        "SELECT reason FROM khenthuong.audit_entry WHERE subject = ? AND step = 'OFFICIAL_FIGURES_ADDED'",
                        String.class,
                        unit.toString()))
                .containsExactly(
                        "Bổ sung số liệu rà soát hộ nghèo chính thức theo văn bản số 77/QĐ-UBND ngày 20/12/2023.");
    }

    private ConsolidatedFigures.Total total(String target) {
        return consolidations.figures(2023).totals().stream()
                .filter(total -> total.target().code().equals(target))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "A-33: báo cáo Ban TĐKT Trung ương qua cán bộ, lãnh đạo Sở Nội vụ, Chủ tịch, văn thư; mỗi bước một người khác")
    void signedForTheProvince() {
        years.open(2023);
        deliver("dam-rong");
        var officer = official("canbo.so-noi-vu");
        var head = official("lanhdao.so-noi-vu");
        var chair = official("chutich.ubnd");
        var clerk = official("vanthu.ubnd");
        var letter = new DocumentReference("310/BC-UBND", clockDay());
        consolidations.prepare(2023, Kind.BOARD, "Tốt", "Các đơn vị còn lại chưa nộp", officer);
        assertThatThrownBy(() -> signatures.signByChair(2023, chair)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> signatures.giveBack(2023, Kind.BOARD, "Sai", chair))
                .isInstanceOf(NotPermittedException.class);
        signatures.giveBack(2023, Kind.BOARD, "Thiếu đánh giá", head);
        assertThat(consolidations.find(2023, Kind.BOARD).orElseThrow().returnReason())
                .isEqualTo("Thiếu đánh giá");
        consolidations.prepare(2023, Kind.BOARD, "Rất tốt", "Các đơn vị còn lại chưa nộp", officer);

        var old = new DocumentReference("85/TTr-SNV", clockDay().minusDays(1));
        assertThatThrownBy(() -> signatures.submitToChair(2023, old, head))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("không được trước “Ngày ký của báo cáo mới nhất đã tổng hợp”");
        signatures.submitToChair(2023, new DocumentReference("85/TTr-SNV", clockDay()), head);
        var headAndChair = new Actor("lanhdao.so-noi-vu", Set.of("chutich.ubnd"));
        assertThatThrownBy(() -> signatures.signByChair(2023, headAndChair)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> signatures.issue(2023, letter, clerk)).isInstanceOf(ConflictException.class);
        signatures.signByChair(2023, chair);
        assertThatThrownBy(() -> signatures.issue(
                        2023, new DocumentReference("310/BC-UBND", clockDay().minusDays(1)), clerk))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("không được trước “Ngày Tờ trình”");
        assertThatThrownBy(() -> signatures.issue(2023, letter, head)).isInstanceOf(NotPermittedException.class);
        signatures.issue(2023, letter, clerk);

        var sent = consolidations.find(2023, Kind.BOARD).orElseThrow();
        assertThat(sent.isSent()).isTrue();
        assertThat(sent.letters()).containsEntry(Addressee.CENTRAL_BOARD, letter);
        assertThat(sent.submission().number()).isEqualTo("85/TTr-SNV");
        assertThat(years.require(2023).isClosed())
                .as("only Labour's head closes the year")
                .isFalse();
    }

    @Test
    @DisplayName("biểu mẫu tổng hợp của mô hình cũ: một bước, gửi ngay và đóng năm")
    void consolidatedInOneStep() {
        years.open(2023);
        deliver("dam-rong");
        consolidations.submit(2023, Kind.FOCAL, "Tốt", "Các đơn vị còn lại chưa nộp", letters(), LABOUR);
        assertThat(years.require(2023).isClosed()).isTrue();
        assertThat(consolidations.find(2023, Kind.FOCAL).orElseThrow().isSent()).isTrue();
    }

    private Map<Addressee, DocumentReference> letters() {
        return Map.of(
                Addressee.STEERING_COMMITTEE, new DocumentReference("10/BC-SLĐTBXH", clockDay()),
                Addressee.MINISTRY, new DocumentReference("11/BC-SLĐTBXH", clockDay()));
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
        assertThat(reports.targets(new ReportNumber(2025, "so-nnmt")))
                .extracting(ReportTarget::code)
                .containsExactly("R-013-N", "R-013-C", "R-015", "R-015-V", "R-018");
    }

    private Void reorganise(Connection connection) {
        DataSets.reorganise(connection);
        return null;
    }

    private void remind(String unit) {
        reminders.remind(number(unit), "instance");
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

    private List<String> recipients(int reminder) {
        return events.stream(ReportReminderDue.class).toList().get(reminder).recipients().stream()
                .map(Official::userId)
                .toList();
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
