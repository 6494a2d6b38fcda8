package vn.khenthuong.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.calendar.AnswerPromise;
import vn.khenthuong.calendar.AnswerPromise.GivenDays;
import vn.khenthuong.calendar.CalendarChange;
import vn.khenthuong.calendar.Sla;
import vn.khenthuong.calendar.internal.CalendarFixture;
import vn.khenthuong.consultation.Consultations;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.Duty;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundKind;
import vn.khenthuong.round.RoundSchedule;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.support.ACase;

@DisplayName("Tiếp nhận hồ sơ")
class ReceptionTest {

    private static final String NUMBER = "SK2023-DI-LINH-0001";
    private static final Instant NOW = Instant.parse("2023-10-02T03:00:00Z");
    private static final LocalDate ROUND_CLOSES = LocalDate.of(2023, 10, 15);
    private static final GivenDays GIVEN = new GivenDays(null, LocalDate.of(2023, 10, 27));
    private static final LocalDate DUE = LocalDate.of(2023, 11, 6);
    private static final Instant SUPPLEMENT_END =
            Deadline.endOf(LocalDate.of(2023, 10, 9)).instant();
    private static final Actor OFFICER = new Actor("canbo.so-ldtbxh", Set.of("canbo.so-ldtbxh"));

    private final Nominations nominations = mock(Nominations.class);
    private final Rounds rounds = mock(Rounds.class);
    private final Sla sla = mock(Sla.class);
    private final AnswerPromise promise = mock(AnswerPromise.class);
    private final Consultations consultations = mock(Consultations.class);
    private final Reception reception =
            new Reception(nominations, rounds, sla, promise, consultations, Clock.fixed(NOW, HomeZone.ID));

    @BeforeEach
    void limits() {
        when(sla.workingDays("userTask_supplementDossier", "A")).thenReturn(OptionalInt.of(5));
        when(sla.workingDays("userTask_receiveDossier", "A")).thenReturn(OptionalInt.of(5));
        when(rounds.scheduleOf("SK2023"))
                .thenReturn(new RoundSchedule(
                        null, null, null, Deadline.endOf(GIVEN.submitted()).instant()));
        when(rounds.closesAt("SK2023")).thenReturn(Deadline.endOf(ROUND_CLOSES).instant());
        when(promise.dayOf(LocalDate.of(2023, 10, 2), ROUND_CLOSES, "A", false, GIVEN))
                .thenReturn(DUE);
        when(sla.dueAt(NOW, 5)).thenReturn(SUPPLEMENT_END);
        when(rounds.require("SK2023")).thenReturn(round(RoundState.OPEN));
    }

    @Test
    @DisplayName("đủ hồ sơ: cấp giấy tiếp nhận, hẹn ngày trả lời; địa phương được thẩm tra ngay")
    void localCaseIsReviewedAtOnce() {
        submitted(ACase.numbered(NUMBER));

        assertThat(reception.complete(NUMBER, OFFICER, false, () -> true).reviewOpen())
                .isTrue();

        verify(nominations).takeDuty(NUMBER, OFFICER, Duty.RECEIVE);
        verify(nominations).receive(NUMBER, NOW, DUE);
        verify(rounds, never()).lock(anyString());
    }

    @Test
    @DisplayName("danh sách chung cấp tỉnh chờ đợt đóng mới thẩm tra (A-17), quyết định khi đã khóa đợt")
    void poolWaitsForTheClosing() {
        submitted(ACase.numbered(NUMBER).ofThePool());
        when(rounds.lock("SK2023")).thenReturn(round(RoundState.OPEN), round(RoundState.CLOSED));

        assertThat(reception.complete(NUMBER, OFFICER, false, () -> true).reviewOpen())
                .isFalse();
        assertThat(reception.complete(NUMBER, OFFICER, false, () -> true).reviewOpen())
                .isTrue();

        var order = inOrder(rounds, nominations);
        order.verify(rounds).lock("SK2023");
        order.verify(nominations).receive(any(), any(), any());
    }

    @Test
    @DisplayName("bổ sung: hạn là mốc muộn hơn giữa hạn của đơn vị và 5 ngày làm việc (A-21)")
    void supplementDeadline() {
        submitted(ACase.numbered(NUMBER));
        var unitDeadline = Deadline.endOf(LocalDate.of(2023, 10, 31)).instant();
        when(rounds.deadlineFor("SK2023", "di-linh")).thenReturn(unitDeadline, NOW.minusSeconds(60));
        var items = List.of("COUNCIL_MINUTES", "minutes");

        assertThat(reception
                        .requestSupplement(NUMBER, OFFICER, items, "Thiếu biên bản")
                        .deadline())
                .isEqualTo(unitDeadline);
        assertThat(reception
                        .requestSupplement(NUMBER, OFFICER, items, "Thiếu biên bản")
                        .deadline())
                .isEqualTo(SUPPLEMENT_END);

        verify(nominations).requestSupplement(NUMBER, items, "Thiếu biên bản", LocalDate.of(2023, 10, 31));
        verify(nominations).requestSupplement(NUMBER, items, "Thiếu biên bản", LocalDate.of(2023, 10, 9));
    }

    @Test
    @DisplayName(
            "lịch đổi: hạn bổ sung tính lại từ ngày yêu cầu, không sớm hơn hạn của đơn vị; hạn đã dời khác giữ số ngày còn lại")
    void supplementDeadlineWhenTheCalendarChanges() {
        submitted(ACase.numbered(NUMBER));
        var unitDeadline = Deadline.endOf(LocalDate.of(2023, 10, 10)).instant();
        when(rounds.deadlineFor("SK2023", "di-linh")).thenReturn(unitDeadline);
        var plain = CalendarFixture.workingDays(Set.of(2023), Map.of());
        var oneOff = CalendarFixture.workingDays(Set.of(2023), Map.of(LocalDate.of(2023, 10, 6), "HOLIDAY"));
        var fiveOff = CalendarFixture.workingDays(
                Set.of(2023),
                LocalDate.of(2023, 10, 5)
                        .datesUntil(LocalDate.of(2023, 10, 10))
                        .collect(Collectors.toMap(day -> day, day -> "HOLIDAY")));
        var today = LocalDate.of(2023, 10, 4);

        assertThat(reception.movedSupplementDeadline(
                        NUMBER, NOW, unitDeadline, new CalendarChange(plain, oneOff, today)))
                .as("7 October, then 8, both before the unit deadline")
                .isEqualTo(unitDeadline);
        var later = Deadline.endOf(LocalDate.of(2023, 10, 12)).instant();
        assertThat(reception.movedSupplementDeadline(
                        NUMBER, NOW, unitDeadline, new CalendarChange(plain, fiveOff, today)))
                .as("7 October, then past the unit deadline")
                .isEqualTo(later);
        assertThat(reception.movedSupplementDeadline(NUMBER, NOW, later, new CalendarChange(fiveOff, plain, today)))
                .as("and back")
                .isEqualTo(unitDeadline);
        var otherwise = Deadline.endOf(LocalDate.of(2023, 10, 20)).instant();
        assertThat(reception.movedSupplementDeadline(NUMBER, NOW, otherwise, new CalendarChange(plain, oneOff, today)))
                .isEqualTo(Deadline.endOf(LocalDate.of(2023, 10, 21)).instant());
    }

    @Test
    @DisplayName("bổ sung: đồng hồ tiếp nhận dừng, sau đó chỉ còn số ngày chưa dùng, ít nhất một ngày")
    void receptionClockStands() {
        when(rounds.deadlineFor("SK2023", "di-linh")).thenReturn(SUPPLEMENT_END);
        submitted(ACase.numbered(NUMBER).receptionUsed(3));
        assertThat(reception
                        .requestSupplement(NUMBER, OFFICER, List.of("minutes"), "Thiếu")
                        .receptionDaysLeft())
                .isEqualTo(2);

        submitted(ACase.numbered(NUMBER).receptionUsed(9));
        assertThat(reception
                        .requestSupplement(NUMBER, OFFICER, List.of("minutes"), "Thiếu")
                        .receptionDaysLeft())
                .isOne();
    }

    @Test
    @DisplayName(
            "đề nghị từ chối: không đúng đối tượng; thiếu thì chỉ sau khi đã yêu cầu bổ sung; không vì tiêu chuẩn (A-32)")
    void proposesARejection() {
        submitted(ACase.numbered(NUMBER));
        var wrong = new Refusal(ReasonCode.WRONG_SUBJECT, "Không thuộc đối tượng của phong trào");
        var incomplete = new Refusal(ReasonCode.INSUFFICIENT_DOSSIER, "Vẫn thiếu biên bản");

        reception.proposeRejection(NUMBER, OFFICER, wrong);
        verify(nominations).takeDuty(NUMBER, OFFICER, Duty.RECEIVE);
        verify(nominations).proposeRejection(NUMBER, wrong);

        assertThatThrownBy(() -> reception.proposeRejection(NUMBER, OFFICER, incomplete))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("phải yêu cầu bổ sung trước");
        for (var code : List.of(ReasonCode.BELOW_STANDARD, ReasonCode.VIOLATION, ReasonCode.BEYOND_NUMBER)) {
            assertThatThrownBy(() -> reception.proposeRejection(NUMBER, OFFICER, new Refusal(code, "Chưa đủ")))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining("do bước thẩm tra xem xét");
        }
        when(nominations.wasSupplemented(NUMBER)).thenReturn(true);
        reception.proposeRejection(NUMBER, OFFICER, incomplete);
        verify(nominations).proposeRejection(NUMBER, incomplete);
        verify(nominations, never()).reject(any(), any());
    }

    @Test
    @DisplayName("thủ trưởng đầu mối ký từ chối; không ký thì bước tiếp nhận còn những ngày chưa dùng")
    void headAnswersTheRejection() {
        submitted(ACase.numbered(NUMBER).receptionUsed(2));
        var letter = new DocumentReference("77/SLĐTBXH", LocalDate.of(2023, 10, 2));

        reception.signRejection(NUMBER, OFFICER, letter);
        verify(nominations).takeDuty(NUMBER, OFFICER, Duty.SIGN_REJECTION);
        verify(nominations).signRejection(NUMBER, letter);

        assertThat(reception.returnRejection(NUMBER, "Đúng đối tượng")).isEqualTo(3);
        verify(nominations).returnRejection(NUMBER, "Đúng đối tượng");
    }

    @Test
    @DisplayName("từ chối theo mô hình cũ là cuối cùng, mang mã lý do")
    void rejected() {
        submitted(ACase.numbered(NUMBER));
        var refusal = new Refusal(ReasonCode.WRONG_SUBJECT, "Không thuộc đối tượng của phong trào");

        reception.reject(NUMBER, OFFICER, refusal);

        verify(nominations).takeDuty(NUMBER, OFFICER, Duty.RECEIVE);
        verify(nominations).reject(NUMBER, refusal);
    }

    private void submitted(ACase dossier) {
        when(nominations.require(NUMBER))
                .thenReturn(dossier.in(DossierState.SUBMITTED).snapshot());
    }

    private static AwardRound round(RoundState state) {
        return new AwardRound(
                "SK2023",
                RoundKind.SO_KET_2023,
                "Sơ kết phong trào giai đoạn 2021-2023",
                "A",
                2023,
                LocalDate.of(2023, 6, 30),
                NOW,
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2023, 12, 31),
                state);
    }
}
