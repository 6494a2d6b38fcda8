package vn.khenthuong.round.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundKind;
import vn.khenthuong.round.RoundProposal;
import vn.khenthuong.round.RoundState;

@DisplayName("Đề xuất mở đợt")
class ProposalCheckTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    /** 1 March 2023, 00:30 at home, still the day before in Greenwich. */
    private static final Instant NOW = Instant.parse("2023-02-28T17:30:00Z");

    private static final Instant DEADLINE = Instant.parse("2023-09-15T17:00:00Z");
    private static final LocalDate REFERENCE = LocalDate.of(2023, 6, 30);

    private final ProposalCheck check =
            new ProposalCheck(new Movement("PT2021", LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31)), NOW, ZONE);

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

    @Test
    @DisplayName("khung pháp lý là A, B hoặc C")
    void ruleSet() {
        refused(
                proposal("SK2023", "Sơ kết", "D", 2023, REFERENCE, DEADLINE),
                "“Khung pháp lý” phải là một trong [A, B, C].");
        assertThat(check.check(proposal("SK2023", "Sơ kết", "C", 2023, REFERENCE, DEADLINE))
                        .ruleSet())
                .isEqualTo("C");
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2026})
    @DisplayName("năm đánh giá nằm trong thời gian của phong trào")
    void assessmentYear(int year) {
        refused(proposal("SK2023", "Sơ kết", "A", year, REFERENCE, DEADLINE), "“Năm đánh giá” phải từ 2021 đến 2025.");
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31, false", "2021-01-01, true", "2024-03-01, true", "2024-03-02, false"})
    @DisplayName("ngày tham chiếu từ đầu phong trào đến một năm sau hôm nay, hôm nay ở Việt Nam")
    void referenceDate(LocalDate day, boolean accepted) {
        var proposal = proposal("SK2023", "Sơ kết", "A", 2023, day, DEADLINE);
        if (accepted) {
            assertThat(check.check(proposal).referenceDate()).isEqualTo(day);
        } else {
            refused(proposal, "“Ngày tham chiếu” phải từ năm 2021 và không quá một năm sau hôm nay.");
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

    private void refused(RoundProposal proposal, String sentence) {
        assertThatThrownBy(() -> check.check(proposal))
                .isInstanceOf(BadInputException.class)
                .hasMessage(sentence);
    }

    private static RoundProposal proposal(
            String code, String title, String ruleSet, int year, LocalDate referenceDate, Instant deadline) {
        return new RoundProposal(code, RoundKind.SO_KET_2023, title, ruleSet, year, referenceDate, deadline, null);
    }
}
