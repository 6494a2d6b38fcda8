package vn.khenthuong.annualreport.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import vn.khenthuong.annualreport.Consolidation;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.annualreport.Consolidation.Signature;
import vn.khenthuong.annualreport.Consolidation.Stage;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportState;
import vn.khenthuong.annualreport.ReportYear;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.correspondence.NumberRegister;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Organization;

@DisplayName("Người lập báo cáo không ký, cả khi hai tài khoản nay không còn là một người")
class FourEyesOfReportsTest {

    private static final Instant PREPARED = Instant.parse("2023-10-20T01:00:00Z");
    private static final Deed DEED = new Deed("canbo", PREPARED);
    private static final Actor HEAD = new Actor("lanhdao", Set.of());
    private static final ReportNumber NUMBER = new ReportNumber(2023, "di-linh");

    private final Organization organization = mock(Organization.class);
    private final ReportYears years = mock(ReportYears.class);
    private final ReportRepository reports = mock(ReportRepository.class);
    private final ConsolidationRepository consolidations = mock(ConsolidationRepository.class);
    private final Clock clock = Clock.systemUTC();

    @BeforeEach
    void oncePrepared() {
        when(organization.isDeedOf(anyString(), any())).thenCallRealMethod();
        when(organization.accountsBehind(any()))
                .thenAnswer(asked -> Set.of(asked.<Deed>getArgument(0).by()));
        when(organization.groupOf(any(), any(), any())).thenReturn("nhom");
        when(organization.holds(any(), any(), any())).thenReturn(true);
        when(years.lock(anyInt())).thenReturn(new ReportYear(2023, PREPARED, PREPARED, "x", null));
    }

    @Test
    @DisplayName("báo cáo của đơn vị: người khác đi tiếp, người khi ấy là một thì bị từ chối")
    void unit() {
        var report = new UnitReport(NUMBER, ReportState.PREPARED, PREPARED, null, false, null, null, 0, 0);
        when(reports.report(NUMBER)).thenReturn(Optional.of(new ReportRepository.Draft(report, DEED, null)));
        var service = new UnitReportService(
                reports,
                years,
                mock(FigureSheet.class),
                mock(FiguresPolicy.class),
                mock(FirstDraft.class),
                organization,
                mock(NumberRegister.class),
                mock(Journal.class),
                mock(ProcessMessages.class),
                mock(ApplicationEventPublisher.class),
                clock);

        assertThatThrownBy(() -> service.sign(NUMBER, "", LocalDate.of(2023, 10, 21), HEAD))
                .isNotInstanceOf(NotPermittedException.class);
        verify(reports).entered(NUMBER);

        linkedThen();
        assertThatThrownBy(() -> service.sign(NUMBER, "12/BC", LocalDate.of(2023, 10, 21), HEAD))
                .isInstanceOf(NotPermittedException.class)
                .hasMessage("Người lập báo cáo không được ký báo cáo.");
    }

    @Test
    @DisplayName("báo cáo tổng hợp: người khi ấy là một với người tổng hợp không ký")
    void consolidated() {
        when(consolidations.find(2023, Kind.FOCAL))
                .thenReturn(Optional.of(new Consolidation(
                        2023,
                        Kind.FOCAL,
                        Stage.PREPARED,
                        "x",
                        null,
                        null,
                        Map.of(),
                        null,
                        new Signature(DEED.by(), DEED.at()),
                        null,
                        null,
                        null,
                        null)));
        var steps = mock(ConsolidationSteps.class);
        var service = new ConsolidationSignatureService(
                years, consolidations, mock(FigureSheet.class), steps, organization, clock);

        service.signFocal(2023, Map.of(), HEAD);
        verify(steps).send(any(), any(), any(), any());

        linkedThen();
        assertThatThrownBy(() -> service.signFocal(2023, Map.of(), HEAD)).isInstanceOf(NotPermittedException.class);
    }

    private void linkedThen() {
        when(organization.accountsBehind(DEED)).thenReturn(Set.of(DEED.by(), HEAD.userId()));
    }
}
