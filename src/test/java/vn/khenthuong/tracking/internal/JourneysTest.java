package vn.khenthuong.tracking.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.consultation.Consultations;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.nomination.VisibilityLevel;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.tracking.DossierRow;
import vn.khenthuong.tracking.JourneyStep;
import vn.khenthuong.tracking.OpenStep;
import vn.khenthuong.tracking.ProcessSteps;
import vn.khenthuong.tracking.RouteStage;
import vn.khenthuong.tracking.internal.ListMemberships.Membership;

@DisplayName("Hành trình của hồ sơ")
class JourneysTest {

    private static final String DOSSIER = "SK2023-DI-LINH-0001";
    private static final String LIST = "SK2023-DS1";
    private static final Instant MONDAY = Instant.parse("2023-11-06T02:00:00Z");

    private final Journal journal = mock(Journal.class);
    private final ListMemberships memberships = mock(ListMemberships.class);
    private final ProcessSteps processes = mock(ProcessSteps.class);
    private final WorkingDays workingDays = mock(WorkingDays.class);
    private final Organization organization = mock(Organization.class);
    private Journeys journeys;

    @BeforeEach
    void everyDayIsWorked() throws Exception {
        when(workingDays.between(any(), any())).thenAnswer(call -> (int)
                ChronoUnit.DAYS.between(call.getArgument(0, LocalDate.class), call.getArgument(1, LocalDate.class)));
        when(organization.nameOf(anyString())).thenReturn("Nguyễn Văn A");
        when(organization.actedAs(any(), any())).thenCallRealMethod();
        when(organization.find(anyString())).thenReturn(Optional.empty());
        when(memberships.of(DOSSIER)).thenReturn(List.of(new Membership(LIST, true)));
        when(journal.of(anyString())).thenReturn(List.of());
        journeys = new Journeys(
                journal,
                memberships,
                processes,
                workingDays,
                organization,
                new Words(new ObjectMapper()),
                new RoleNames(organization),
                mock(Consultations.class),
                Clock.fixed(day(20), HomeZone.ID));
    }

    @Test
    @DisplayName("thời gian hồ sơ ở đơn vị để bổ sung không tính vào ngày thuần")
    void supplementIsAPause() {
        when(journal.of(DOSSIER))
                .thenReturn(List.of(
                        own("userTask_receiveDossier", 0, 2, "SUPPLEMENT", null),
                        own("userTask_supplementDossier", 2, 5, "SUBMIT", null),
                        own("userTask_approveSupplement", 5, 6, "APPROVE", null),
                        own("userTask_receiveDossier", 6, 9, "COMPLETE", null)));
        when(journal.of(LIST)).thenReturn(List.of(ofList("userTask_consolidateList", 1, 7, "SUBMIT", null)));

        assertThat(journeys.of(dossier(DossierState.REVIEWED, null, true)))
                .extracting(JourneyStep::step, JourneyStep::grossDays, JourneyStep::netDays)
                .containsExactly(
                        tuple("userTask_receiveDossier", 2, 2),
                        tuple("userTask_supplementDossier", 3, 0),
                        tuple("userTask_approveSupplement", 1, 0),
                        tuple("userTask_consolidateList", 6, 2),
                        tuple("userTask_receiveDossier", 3, 3));
    }

    @Test
    @DisplayName("hồ sơ đã rời danh sách thì bước sau đó của danh sách không phải của nó")
    void aListGoesOnWithoutIt() {
        when(journal.of(DOSSIER)).thenReturn(List.of(own("userTask_signAppraisalSubmission", 10, 10, "FAILED", "Kém")));
        when(journal.of(LIST))
                .thenReturn(List.of(
                        ofList("userTask_signAppraisalSubmission", 8, 10, "SUBMIT", null),
                        ofList("userTask_decide", 10, 12, "DECIDE", "lý do của hồ sơ khác")));

        assertThat(journeys.of(dossier(DossierState.FAILED, new Refusal(ReasonCode.BELOW_STANDARD, "Kém"), true)))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.outcome()).isEqualTo("FAILED");
                    assertThat(step.grossDays()).isEqualTo(2);
                });
        verify(processes, never()).open(any());
    }

    @Test
    @DisplayName("lần thử bị từ chối và việc tải giấy tờ không phải là bước")
    void attemptsAreNoSteps() {
        when(journal.of(DOSSIER))
                .thenReturn(List.of(
                        own("userTask_reviewDossier", 1, 1, "REFUSED", "Người đã lập hồ sơ này không được thẩm tra"),
                        own("DOCUMENT_UPLOADED", 1, 1, "COUNCIL_MINUTES", "a.pdf, bản 1")));

        assertThat(journeys.of(dossier(DossierState.SUBMITTED, null, true))).isEmpty();
    }

    @Test
    @DisplayName("bước đang chờ đứng cuối, kể cả của danh sách; người không được xem giấy tờ không biết tài khoản")
    void openStepsComeLast() {
        when(journal.of(DOSSIER)).thenReturn(List.of(own("userTask_reviewDossier", 0, 1, "SELECT", null)));
        when(processes.open(List.of(DOSSIER, LIST)))
                .thenReturn(List.of(
                        new OpenStep(DOSSIER, "event_listSubmitted", day(1), null, null, List.of()),
                        new OpenStep(
                                LIST,
                                "userTask_receiveList",
                                day(3),
                                day(25),
                                "canbo.so-noi-vu",
                                List.of("canbo.so-noi-vu"))));

        var steps = journeys.of(dossier(DossierState.REVIEWED, null, false));

        assertThat(steps).extracting(JourneyStep::isOpen).containsExactly(false, true, true);
        assertThat(steps).extracting(JourneyStep::actor).containsOnlyNulls();
        assertThat(steps.get(2).actorName()).isEqualTo("Nguyễn Văn A");
        assertThat(steps.get(2).due()).isEqualTo(day(25));
        assertThat(steps.get(2).grossDays()).isEqualTo(17);
    }

    @Test
    @DisplayName("rút, kết thúc khi tạm dừng, hết hạn: dừng ở việc đang chờ lúc ấy, do người đã rút")
    void stoppedWhereItWaited() {
        for (var end : List.of("WITHDRAWN", "HOLD_ENDED", "EXPIRED", "CANCELLED")) {
            when(journal.of(DOSSIER))
                    .thenReturn(
                            List.of(own("userTask_approveByUnit", 0, 1, "APPROVE", null), own(end, 8, 8, null, "Đơn")));
            when(processes.waitingAt(List.of(DOSSIER), day(8)))
                    .thenReturn(List.of("userTask_receiveDossier", "userTask_resolveHold"));

            assertThat(journeys.stopped(dossier(DossierState.CANCELLED, null, true)))
                    .hasValueSatisfying(stopped -> {
                        assertThat(stopped.stage()).isEqualTo(RouteStage.FOCAL_AGENCY);
                        assertThat(stopped.end().step()).isEqualTo(end);
                        assertThat(stopped.end().at()).isEqualTo(day(8));
                    });
        }
        when(processes.waitingAt(List.of(DOSSIER), day(8))).thenReturn(List.of());
        when(processes.waitingAt(List.of(LIST), day(8))).thenReturn(List.of("userTask_decide"));
        assertThat(journeys.stopped(dossier(DossierState.CANCELLED, null, true))
                        .orElseThrow()
                        .stage())
                .as("its list was with the Chair")
                .isEqualTo(RouteStage.CHAIR);
        assertThat(journeys.stopped(dossier(DossierState.SUBMITTED, null, true)))
                .isEmpty();
    }

    @Test
    @DisplayName("việc của nhiều vai: chưa ai nhận thì nêu mọi vai, có người nhận thì nêu vai của người ấy")
    void everyRoleThatMay() {
        when(organization.rolesOf("canbo.so-ldtbxh")).thenReturn(List.of("uyvien.hdtdkt"));
        when(processes.open(List.of(DOSSIER, LIST)))
                .thenReturn(List.of(
                        new OpenStep(
                                DOSSIER,
                                "userTask_resolveHold",
                                day(1),
                                null,
                                null,
                                List.of("chutich.ubnd", "uyvien.hdtdkt")),
                        new OpenStep(
                                DOSSIER,
                                "userTask_resolveHold",
                                day(1),
                                null,
                                "canbo.so-ldtbxh",
                                List.of("chutich.ubnd", "uyvien.hdtdkt"))));

        assertThat(journeys.of(dossier(DossierState.SUBMITTED, null, true)))
                .extracting(JourneyStep::roleLabel)
                .containsExactly("Chủ tịch UBND tỉnh; Ủy viên Hội đồng", "Ủy viên Hội đồng");
    }

    private static JournalEntry own(String step, int from, int to, String outcome, String reason) {
        return new JournalEntry(DOSSIER, step, "an", "canbo.di-linh", day(from), day(to), outcome, reason, null);
    }

    private static JournalEntry ofList(String step, int from, int to, String outcome, String reason) {
        return new JournalEntry(LIST, step, "an", "canbo.so-ldtbxh", day(from), day(to), outcome, reason, null);
    }

    private static Instant day(int days) {
        return MONDAY.plus(days, ChronoUnit.DAYS);
    }

    private static DossierRow dossier(DossierState state, Refusal refusal, boolean papers) {
        return new DossierRow(
                DOSSIER,
                "SK2023",
                "di-linh",
                "Huyện Di Linh",
                null,
                null,
                NomineeType.INDIVIDUAL,
                "Nguyễn Thị Hồng Ánh",
                CriteriaGroup.OFFICIAL,
                AwardForm.BANG_KHEN_TINH,
                state,
                false,
                null,
                false,
                false,
                LIST,
                refusal,
                null,
                null,
                null,
                day(0),
                day(0),
                null,
                null,
                null,
                day(10),
                papers ? VisibilityLevel.PAPERS : VisibilityLevel.DOSSIER);
    }
}
