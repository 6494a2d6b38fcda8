package vn.khenthuong.tracking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.tracking.JourneyStep;
import vn.khenthuong.tracking.RouteStage;
import vn.khenthuong.tracking.StoppedCase;
import vn.khenthuong.tracking.web.StageLine.Mark;

@DisplayName("Sáu chặng của một hồ sơ")
class StageLineTest {

    private static final Instant TUESDAY = Instant.parse("2023-11-14T02:00:00Z");
    private static final Instant MONDAY = Instant.parse("2023-11-06T02:00:00Z");

    @Test
    @DisplayName("chặng đã qua có ngày và người, chặng hiện tại có việc và hạn, chặng sau chưa đến")
    void onTheWay() {
        var stages = StageLine.of(
                List.of(
                        done("userTask_prepareDossier", 0),
                        done("userTask_approveByUnit", 1),
                        open("userTask_receiveDossier")),
                DossierState.SUBMITTED,
                Optional.empty(),
                null,
                TUESDAY);

        assertThat(stages)
                .extracting(StageLine::mark)
                .containsExactly(Mark.DONE, Mark.DONE, Mark.HERE, Mark.AHEAD, Mark.AHEAD, Mark.AHEAD);
        assertThat(stages.get(1).day()).isEqualTo("07/11/2023 09:00");
        assertThat(stages.get(1).actor()).isEqualTo("Nguyễn Văn A");
        assertThat(stages.get(2).remark()).isEqualTo("userTask_receiveDossier in words");
        assertThat(stages.get(2).due()).isEqualTo("15/11/2023");
        assertThat(stages.get(2).late()).isFalse();
        assertThat(stages.get(3).day()).isNull();
    }

    @Test
    @DisplayName("trễ từ đúng thời điểm hết hạn")
    void late() {
        var journey = List.of(open("userTask_receiveDossier"));
        var due = journey.get(0).due();
        assertThat(StageLine.of(journey, DossierState.SUBMITTED, Optional.empty(), null, due.minusSeconds(1))
                        .get(2)
                        .late())
                .isFalse();
        assertThat(StageLine.of(journey, DossierState.SUBMITTED, Optional.empty(), null, due)
                        .get(2)
                        .late())
                .isTrue();
    }

    @Test
    @DisplayName("hồ sơ phải bổ sung đứng lại ở đơn vị")
    void supplement() {
        var stages = StageLine.of(
                List.of(
                        done("userTask_approveByUnit", 1),
                        done("userTask_receiveDossier", 2),
                        open("userTask_supplementDossier")),
                DossierState.SUPPLEMENT_REQUESTED,
                Optional.empty(),
                null,
                TUESDAY);

        assertThat(stages.get(0).mark()).isEqualTo(Mark.HERE);
        assertThat(stages.subList(1, 6)).extracting(StageLine::mark).containsOnly(Mark.AHEAD);
    }

    @Test
    @DisplayName("việc của danh sách đi xa hơn hồ sơ đang chờ; không ai có việc thì theo trạng thái")
    void list() {
        assertThat(StageLine.of(
                        List.of(open("event_decided"), open("userTask_decide")),
                        DossierState.WITH_CHAIR,
                        Optional.empty(),
                        null,
                        TUESDAY))
                .filteredOn(StageLine::isPresent)
                .extracting(StageLine::label)
                .containsExactly("Chủ tịch quyết định");
        assertThat(StageLine.of(
                                List.of(open("event_listSubmitted")),
                                DossierState.REVIEWED,
                                Optional.empty(),
                                null,
                                TUESDAY)
                        .get(2)
                        .isPresent())
                .isTrue();
    }

    @Test
    @DisplayName("được khen thưởng: sáu chặng đều xong; hồ sơ khác dừng ở chặng nó dừng, nói vì sao")
    void ended() {
        assertThat(StageLine.of(
                        List.of(done("userTask_issueDecision", 9)),
                        DossierState.AWARDED,
                        Optional.empty(),
                        null,
                        TUESDAY))
                .extracting(StageLine::mark)
                .containsOnly(Mark.DONE);

        var notSelected = StageLine.of(
                List.of(done("userTask_signFocalSubmission", 8), done("userTask_receiveList", 9)),
                DossierState.NOT_SELECTED,
                Optional.empty(),
                null,
                TUESDAY);
        assertThat(notSelected)
                .extracting(StageLine::mark)
                .containsExactly(Mark.DONE, Mark.DONE, Mark.ENDED, Mark.AHEAD, Mark.AHEAD, Mark.AHEAD);
        assertThat(notSelected.get(2).day()).isEqualTo("14/11/2023 09:00");

        var withdrawn = StageLine.of(
                List.of(
                        done("userTask_prepareDossier", 0),
                        done("userTask_approveByUnit", 1),
                        done("userTask_receiveDossier", 3),
                        done("WITHDRAWN", 4)),
                DossierState.WITHDRAWN,
                Optional.empty(),
                null,
                TUESDAY);
        assertThat(withdrawn)
                .extracting(StageLine::mark)
                .containsExactly(Mark.DONE, Mark.DONE, Mark.ENDED, Mark.AHEAD, Mark.AHEAD, Mark.AHEAD);
        assertThat(withdrawn.get(2).remark()).isEqualTo("Đã rút");
    }

    @Test
    @DisplayName("rút khi đang chờ tiếp nhận: dừng ở chặng tiếp nhận, ghi ngày và người rút")
    void withdrawnWhileWaiting() {
        var end = withdrawal("KT. Thủ trưởng đơn vị – Trần Văn B");
        var stages = StageLine.of(
                List.of(done("userTask_prepareDossier", 0), done("userTask_approveByUnit", 1), end),
                DossierState.WITHDRAWN,
                Optional.of(new StoppedCase(RouteStage.FOCAL_AGENCY, end)),
                null,
                TUESDAY);

        assertThat(stages)
                .extracting(StageLine::mark)
                .containsExactly(Mark.DONE, Mark.DONE, Mark.ENDED, Mark.AHEAD, Mark.AHEAD, Mark.AHEAD);
        assertThat(stages.get(1).day()).isEqualTo("07/11/2023 09:00");
        assertThat(stages.get(2).day()).isEqualTo("13/11/2023 09:00");
        assertThat(stages.get(2).actor()).isEqualTo("KT. Thủ trưởng đơn vị – Trần Văn B");
        assertThat(stages.get(2).remark()).isEqualTo("Đã rút");
    }

    @Test
    @DisplayName("đang tạm dừng: chặng hiện tại nói tạm dừng từ ngày nào")
    void held() {
        var stages = StageLine.of(
                List.of(open("userTask_reviewDossier"), open("userTask_resolveHold")),
                DossierState.RECEIVED,
                Optional.empty(),
                MONDAY,
                TUESDAY);

        assertThat(stages.get(2).remark()).isEqualTo("userTask_reviewDossier in words. Tạm dừng từ ngày 06/11/2023");
    }

    private static JourneyStep withdrawal(String actor) {
        var at = MONDAY.plus(7, ChronoUnit.DAYS);
        return new JourneyStep(
                "SK2023-DI-LINH-0001",
                "WITHDRAWN",
                "Đơn vị rút hồ sơ",
                null,
                actor,
                null,
                null,
                at,
                at,
                null,
                null,
                null,
                null,
                null,
                0,
                0);
    }

    private static JourneyStep done(String step, int day) {
        return step(step, MONDAY.plus(day, ChronoUnit.DAYS), null);
    }

    private static JourneyStep open(String step) {
        return step(step, null, Instant.parse("2023-11-15T17:00:00Z"));
    }

    private static JourneyStep step(String step, Instant at, Instant due) {
        return new JourneyStep(
                "SK2023-DI-LINH-0001",
                step,
                step + " in words",
                null,
                "Nguyễn Văn A",
                null,
                null,
                MONDAY,
                at,
                due,
                null,
                null,
                null,
                null,
                0,
                0);
    }
}
