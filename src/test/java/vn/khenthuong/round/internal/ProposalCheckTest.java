package vn.khenthuong.round.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.ListDeadlineChange.Stage;
import vn.khenthuong.round.RoundKind;
import vn.khenthuong.round.RoundMandate;
import vn.khenthuong.round.RoundProposal;
import vn.khenthuong.round.RoundSchedule;
import vn.khenthuong.round.RoundState;

@DisplayName("Đề xuất mở đợt")
class ProposalCheckTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    /** 1 March 2023, 00:30 at home, still the day before in Greenwich. */
    private static final Instant NOW = Instant.parse("2023-02-28T17:30:00Z");

    private static final Instant DEADLINE = Instant.parse("2023-09-15T17:00:00Z");
    private static final LocalDate REFERENCE = LocalDate.of(2023, 6, 30);

    private static final List<Regime> REGIMES = List.of(
            new Regime("A", LocalDate.of(2004, 7, 1), LocalDate.of(2023, 12, 31)),
            new Regime("B", LocalDate.of(2024, 1, 1), LocalDate.of(2025, 6, 30)),
            new Regime("C", LocalDate.of(2025, 7, 1), null));

    private final ProposalCheck check = new ProposalCheck(movement(), REGIMES, NOW, ZONE);

    @Test
    @DisplayName("đúng thì thành một đợt chờ duyệt, thành tích tính đến hết năm đánh giá (A-01)")
    void proposed() {
        assertThat(check.check(proposal("SK2023", "  Sơ kết năm 2023 ", "A", 2023, REFERENCE, DEADLINE.plusMillis(7))))
                .isEqualTo(new AwardRound(
                        "SK2023",
                        RoundKind.SO_KET_2023,
                        "Sơ kết năm 2023",
                        "A",
                        2023,
                        REFERENCE,
                        DEADLINE,
                        LocalDate.of(2021, 1, 1),
                        LocalDate.of(2023, 12, 31),
                        RoundState.PROPOSED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"S", "sk2023", "2023SK", "SK-2023", "SK 2023", "ĐK2023", "S23456789012345678901", ""})
    @DisplayName("mã đợt: 2 đến 20 chữ in hoa không dấu hoặc chữ số")
    void wrongCode(String code) {
        refused(
                proposal(code, "Sơ kết", "A", 2023, REFERENCE, DEADLINE),
                "“Mã đợt” gồm 2 đến 20 chữ cái in hoa không dấu hoặc chữ số và bắt đầu bằng chữ cái, ví dụ SK2023.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"S1", "S2345678901234567890"})
    @DisplayName("mã đợt dài 2 và 20 thì được")
    void shortestAndLongestCode(String code) {
        assertThat(check.check(proposal(code, "Sơ kết", "A", 2023, REFERENCE, DEADLINE))
                        .code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"B", "C", "D"})
    @DisplayName("khung pháp lý là khung có hiệu lực vào ngày tham chiếu")
    void ruleSet(String ruleSet) {
        refused(
                proposal("SK2023", "Sơ kết", ruleSet, 2023, REFERENCE, DEADLINE),
                "“Khung pháp lý” phải là khung có hiệu lực vào “Ngày tham chiếu” (30/06/2023): khung A.");
    }

    @ParameterizedTest
    @CsvSource({"2025-01-02, B", "2025-06-30, B", "2025-07-01, C", "2025-12-31, C"})
    @DisplayName("tổng kết 2025: luật theo ngày tham chiếu")
    void finalReview(LocalDate day, String ruleSet) {
        var later = new ProposalCheck(movement(), REGIMES, Instant.parse("2025-06-01T01:00:00Z"), ZONE);
        var proposal = new RoundProposal(
                "TK2025",
                RoundKind.TONG_KET_2025,
                "Tổng kết",
                ruleSet,
                2025,
                day,
                Instant.parse("2025-12-31T17:00:00Z"),
                RoundMandate.none());
        assertThat(later.check(proposal).ruleSet()).isEqualTo(ruleSet);
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2022, 2024, 2025, 2026})
    @DisplayName("năm đánh giá là năm của loại đợt (R-081)")
    void assessmentYear(int year) {
        refused(
                proposal("SK2023", "Sơ kết", "A", year, REFERENCE, DEADLINE),
                "Đợt sơ kết là của năm 2023 (khoản 3 Mục V của Kế hoạch); “Năm đánh giá” phải là 2023.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-01", "2022-12-31", "2024-01-01"})
    @DisplayName("ngày tham chiếu trong năm của loại đợt (R-081)")
    void referenceDate(LocalDate day) {
        refused(
                proposal("SK2023", "Sơ kết", "A", 2023, day, DEADLINE),
                "Đợt sơ kết là của năm 2023 (khoản 3 Mục V của Kế hoạch); “Ngày tham chiếu” phải trong năm 2023.");
    }

    @ParameterizedTest
    @CsvSource({"2023-09-15, true", "2023-09-16, false"})
    @DisplayName("ngày tham chiếu không sau ngày cuối của hạn đề nghị")
    void referenceDateBeforeDeadline(LocalDate day, boolean accepted) {
        var proposal = proposal("SK2023", "Sơ kết", "A", 2023, day, DEADLINE);
        if (accepted) {
            assertThat(check.check(proposal).referenceDate()).isEqualTo(day);
        } else {
            refused(proposal, "“Ngày tham chiếu” không được sau “Hạn đề nghị”.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Sơ kết <2023", "Sơ kết >2023", "Sơ kết\n2023", "Sơ\u0007kết"})
    @DisplayName("tên đợt không trống, không có thẻ, không có ký tự điều khiển")
    void wrongTitle(String title) {
        refused(
                proposal("SK2023", title, "A", 2023, REFERENCE, DEADLINE),
                "“Tên đợt” phải có từ 1 đến 300 ký tự và không có ký tự < hoặc >.");
    }

    @Test
    @DisplayName("tên đợt được đếm sau khi chuẩn hoá: 300 thì được, 301 thì không")
    void longTitle() {
        var decomposed = "e\u0323\u0302".repeat(300);
        assertThat(check.check(proposal("SK2023", decomposed, "A", 2023, REFERENCE, DEADLINE))
                        .title())
                .isEqualTo("ệ".repeat(300));
        refused(
                proposal("SK2023", decomposed + "e", "A", 2023, REFERENCE, DEADLINE),
                "“Tên đợt” phải có từ 1 đến 300 ký tự và không có ký tự < hoặc >.");
    }

    @Test
    @DisplayName("hạn đề nghị sau lúc này, không quá hai năm, tính theo giây")
    void deadline() {
        assertThatThrownBy(() -> check.deadline(NOW))
                .isInstanceOf(BadInputException.class)
                .hasMessage("“Hạn đề nghị” phải sau thời điểm hiện tại.");
        assertThat(check.deadline(NOW.plusSeconds(1))).isEqualTo(NOW.plusSeconds(1));

        var latest = Instant.parse("2025-02-28T17:30:00Z");
        assertThat(check.deadline(latest)).isEqualTo(latest);
        assertThatThrownBy(() -> check.deadline(latest.plusMillis(1)))
                .isInstanceOf(BadInputException.class)
                .hasMessage("“Hạn đề nghị” không được quá 2 năm sau hôm nay.");
    }

    @Test
    @DisplayName("đề xuất có hạn đã qua bị từ chối")
    void proposalInThePast() {
        refused(
                proposal("SK2023", "Sơ kết", "A", 2023, REFERENCE, NOW.minusSeconds(1)),
                "“Hạn đề nghị” phải sau thời điểm hiện tại.");
    }

    @Test
    @DisplayName("mọi lỗi của một đề xuất được nói một lần")
    void everythingAtOnce() {
        assertThatThrownBy(() -> check.check(proposal("sk2023", " ", "X", 2025, REFERENCE, NOW.minusSeconds(1))))
                .isInstanceOf(BadInputException.class)
                .hasMessageContainingAll("“Mã đợt”", "“Tên đợt”", "“Năm đánh giá”", "“Khung pháp lý”", "“Hạn đề nghị”");
    }

    @Test
    @DisplayName("thành tích trong giai đoạn của phong trào, đến hết năm đánh giá (A-01); hướng dẫn có thể thu hẹp")
    void achievementWindow() {
        var narrowed = check.check(
                scheduled(new RoundSchedule(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 6, 30), null, null)));
        assertThat(narrowed.achievementFrom()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(narrowed.achievementTo()).isEqualTo(LocalDate.of(2023, 6, 30));
        for (var outside : List.of(
                new RoundSchedule(LocalDate.of(2020, 12, 31), null, null, null),
                new RoundSchedule(null, LocalDate.of(2024, 1, 1), null, null))) {
            refused(
                    scheduled(outside),
                    "Thành tích được tính từ 01/01/2021 đến 31/12/2023 (điểm b khoản 2 Mục IV của Kế hoạch, đến hết năm đánh giá); “Thành tích từ ngày”, “Thành tích đến ngày” phải trong thời gian đó.");
        }
        refused(
                scheduled(new RoundSchedule(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 5, 1), null, null)),
                "“Thành tích từ ngày” không được sau “Thành tích đến ngày”.");
    }

    @Test
    @DisplayName("đơn vị, rồi cơ quan đầu mối, rồi Sở Nội vụ; sai thứ tự thì nêu điều khoản (A-22)")
    void deadlinesInOrder() {
        var focal = DEADLINE.plus(Duration.ofDays(10));
        var appraisal = DEADLINE.plus(Duration.ofDays(40));
        assertThat(check.check(scheduled(new RoundSchedule(null, null, focal, appraisal)))
                        .state())
                .isEqualTo(RoundState.PROPOSED);
        assertThatThrownBy(() -> check.check(scheduled(new RoundSchedule(null, null, DEADLINE, appraisal))))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("điểm e khoản 2 Mục IV của Kế hoạch");
        for (var early :
                List.of(new RoundSchedule(null, null, focal, focal), new RoundSchedule(null, null, null, DEADLINE))) {
            assertThatThrownBy(() -> check.check(scheduled(early)))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining("khoản 2 Mục VI của Kế hoạch");
        }
    }

    @Test
    @DisplayName("hạn đề nghị sai thì chỉ nói hạn ấy, không nói thứ tự với nó; hai sở vẫn phải theo thứ tự của mình")
    void orderBesideAWrongDeadline() {
        var focal = DEADLINE.plus(Duration.ofDays(10));
        assertThatThrownBy(() -> check.check(scheduled(
                        NOW.minusSeconds(1), new RoundSchedule(null, null, focal, focal.plus(Duration.ofDays(1))))))
                .isInstanceOf(BadInputException.class)
                .hasMessage("“Hạn đề nghị” phải sau thời điểm hiện tại.");
        assertThatThrownBy(() ->
                        check.check(scheduled(NOW.minusSeconds(1), new RoundSchedule(null, null, null, DEADLINE))))
                .isInstanceOf(BadInputException.class)
                .hasMessage("“Hạn đề nghị” phải sau thời điểm hiện tại.");
        assertThatThrownBy(
                        () -> check.check(scheduled(NOW.minusSeconds(1), new RoundSchedule(null, null, focal, focal))))
                .isInstanceOf(BadInputException.class)
                .hasMessageContainingAll(
                        "“Hạn đề nghị” phải sau thời điểm hiện tại.", "“Hạn trình của Sở Nội vụ” phải sau");
    }

    @Test
    @DisplayName("hạn của hai sở không quá hai năm: đúng hai năm thì được, thêm một giây thì không")
    void departmentsWithinTwoYears() {
        var latest = Instant.parse("2025-02-28T17:30:00Z");
        assertThat(check.check(scheduled(new RoundSchedule(null, null, latest.minusSeconds(1), latest)))
                        .state())
                .isEqualTo(RoundState.PROPOSED);
        for (var late : List.of(
                new RoundSchedule(null, null, latest.plusSeconds(1), null),
                new RoundSchedule(null, null, null, latest.plusSeconds(1)))) {
            refused(scheduled(late), "Hạn của cơ quan đầu mối và của Sở Nội vụ không được quá 2 năm sau hôm nay.");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("hạn của một sở được dời đến sau hạn hiện nay, tính theo giây; hạn của sở kia giữ nguyên (A-22)")
    void departmentMoved(Stage stage) {
        var present = deadlines(10, 40);
        var later = present.deadlineOf(stage).plus(Duration.ofDays(5));

        var moved = check.moved(present, stage, later.plusMillis(7), DEADLINE);

        assertThat(moved).isEqualTo(stage == Stage.FOCAL ? deadlines(15, 40) : deadlines(10, 45));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("sở chưa có hạn thì được đặt hạn")
    void departmentGetsItsFirstDeadline(Stage stage) {
        var deadline = DEADLINE.plusSeconds(1);

        assertThat(check.moved(RoundSchedule.none(), stage, deadline, DEADLINE).deadlineOf(stage))
                .isEqualTo(deadline);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("hạn của một sở phải có, phải sau lúc này và sau hạn hiện nay")
    void departmentNotMoved(Stage stage) {
        refusedMove(RoundSchedule.none(), stage, null, "Cần nhập “%s”.".formatted(stage.label()));
        refusedMove(RoundSchedule.none(), stage, NOW, "“%s” phải sau thời điểm hiện tại.".formatted(stage.label()));
        var present = deadlines(10, 40);
        for (var tooEarly :
                List.of(present.deadlineOf(stage), present.deadlineOf(stage).plusMillis(999))) {
            refusedMove(
                    present,
                    stage,
                    tooEarly,
                    "“%s” chỉ được dời đến sau hạn hiện nay (%s)."
                            .formatted(stage.label(), VietnameseDates.of(present.deadlineOf(stage))));
        }
    }

    @Test
    @DisplayName("dời hạn vẫn giữ thứ tự: đơn vị, cơ quan đầu mối, Sở Nội vụ; không quá hai năm")
    void departmentsMovedInOrder() {
        assertThatThrownBy(() -> check.moved(RoundSchedule.none(), Stage.FOCAL, DEADLINE, DEADLINE))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("“Hạn tổng hợp của cơ quan đầu mối” phải sau “Hạn đề nghị”");
        assertThatThrownBy(
                        () -> check.moved(deadlines(10, 40), Stage.FOCAL, DEADLINE.plus(Duration.ofDays(40)), DEADLINE))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("“Hạn trình của Sở Nội vụ” phải sau");
        refusedMove(
                deadlines(10, 40),
                Stage.APPRAISAL,
                Instant.parse("2025-02-28T17:30:01Z"),
                "Hạn của cơ quan đầu mối và của Sở Nội vụ không được quá 2 năm sau hôm nay.");
    }

    @Test
    @DisplayName("hạn của đơn vị không dời quá hạn của cơ quan đầu mối hay của Sở Nội vụ")
    void unitsBeforeDepartments() {
        var departments = deadlines(10, 40);
        assertThatCode(() -> check.requireBeforeDepartments(departments, DEADLINE.plus(Duration.ofDays(9))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check.requireBeforeDepartments(departments, DEADLINE.plus(Duration.ofDays(10))))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("“Hạn tổng hợp của cơ quan đầu mối” phải sau “Hạn đề nghị”");
        var appraisalOnly = new RoundSchedule(null, null, null, DEADLINE.plus(Duration.ofDays(40)));
        assertThatThrownBy(() -> check.requireBeforeDepartments(appraisalOnly, DEADLINE.plus(Duration.ofDays(40))))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("“Hạn trình của Sở Nội vụ” phải sau “Hạn đề nghị”");
    }

    @Test
    @DisplayName("thiếu hạn đề nghị thì nói cần nhập")
    void noDeadline() {
        assertThatThrownBy(() -> check.deadline(null))
                .isInstanceOf(BadInputException.class)
                .hasMessage("Cần nhập “Hạn đề nghị”.");
    }

    /** @param focal days after the deadline of the units */
    private static RoundSchedule deadlines(int focal, int appraisal) {
        return new RoundSchedule(
                null, null, DEADLINE.plus(Duration.ofDays(focal)), DEADLINE.plus(Duration.ofDays(appraisal)));
    }

    private void refusedMove(RoundSchedule present, Stage stage, Instant entered, String sentence) {
        assertThatThrownBy(() -> check.moved(present, stage, entered, DEADLINE))
                .isInstanceOf(BadInputException.class)
                .hasMessage(sentence);
    }

    private static RoundProposal scheduled(RoundSchedule schedule) {
        return scheduled(DEADLINE, schedule);
    }

    private static RoundProposal scheduled(Instant deadline, RoundSchedule schedule) {
        var good = proposal("SK2023", "Sơ kết", "A", 2023, REFERENCE, deadline);
        return new RoundProposal(
                good.code(),
                good.kind(),
                good.title(),
                good.ruleSet(),
                good.assessmentYear(),
                good.referenceDate(),
                good.unitDeadline(),
                good.mandate(),
                schedule);
    }

    private void refused(RoundProposal proposal, String sentence) {
        assertThatThrownBy(() -> check.check(proposal))
                .isInstanceOf(BadInputException.class)
                .hasMessage(sentence);
    }

    private static RoundProposal proposal(
            String code, String title, String ruleSet, int year, LocalDate referenceDate, Instant deadline) {
        return new RoundProposal(
                code, RoundKind.SO_KET_2023, title, ruleSet, year, referenceDate, deadline, RoundMandate.none());
    }

    private static Movement movement() {
        return new Movement("PT2021", LocalDate.of(2022, 8, 24), LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31));
    }
}
