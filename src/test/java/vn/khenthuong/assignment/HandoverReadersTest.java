package vn.khenthuong.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;

@DisplayName("Ai đọc biên bản bàn giao nào, đọc phần nào")
class HandoverReadersTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Actor GIVER_ELSEWHERE = new Actor("mai.lt.2", Set.of("canbo.lam-ha"));
    private static final Actor RECEIVER = new Actor("hoa.nt", Set.of("canbo.da-teh"));
    private static final Actor HEAD = new Actor("hung.pv", Set.of("lanhdao.da-teh"));
    private static final Actor FOR_REPORTS = new Actor("pho", Set.of("lanhdao.da-teh"));
    private static final Actor STRANGER = new Actor("chau.tt", Set.of("canbo.da-teh"));

    private final HandoverRepository handovers = mock(HandoverRepository.class);
    private final Organization organization = mock(Organization.class);
    private final HandoverReaders readers = new HandoverReaders(handovers, new TaskReach(organization), organization);

    @BeforeEach
    void one() {
        var dossier = line("nomination", "SK2023-DA-TEH-0001", "canbo.da-teh");
        var report = line("unitReport", "BC2023-DA-TEH", "canbo.da-teh");
        var elsewhere = line("nomination", "SK2023-LAM-HA-0001", "canbo.lam-ha");
        when(handovers.find(ID))
                .thenReturn(Optional.of(new Handover(
                        ID,
                        "LOAT-000001",
                        "mai.lt",
                        "Lê Thị Mai",
                        "hoa.nt",
                        "Nguyễn Thị Hoa",
                        "mai.lt",
                        "Lê Thị Mai",
                        null,
                        null,
                        Instant.EPOCH,
                        List.of(dossier, report, elsewhere))));
        when(organization.isSamePerson(any(), any()))
                .thenAnswer(asked -> asked.<String>getArgument(0).startsWith(asked.<String>getArgument(1)));
        when(organization.unitsOf(eq(HEAD), eq(Role.HEAD), any(Work[].class))).thenReturn(Set.of("da-teh"));
        when(organization.unitsOf(eq(HEAD), eq(Role.HEAD))).thenReturn(Set.of("da-teh"));
        when(organization.unitsOf(eq(FOR_REPORTS), eq(Role.HEAD))).thenReturn(Set.of("da-teh"));
        when(organization.unitsOf(eq(FOR_REPORTS), eq(Role.HEAD), eq(Work.REPORTS)))
                .thenReturn(Set.of("da-teh"));
    }

    @Test
    @DisplayName("hai bên đọc cả, bằng tài khoản nào cũng vậy; thủ trưởng đọc phần của đơn vị mình")
    void partiesAndHeads() {
        assertThat(subjects(RECEIVER)).containsExactly("SK2023-DA-TEH-0001", "BC2023-DA-TEH", "SK2023-LAM-HA-0001");
        assertThat(subjects(GIVER_ELSEWHERE)).hasSize(3);
        assertThat(subjects(HEAD)).containsExactly("SK2023-DA-TEH-0001", "BC2023-DA-TEH");
    }

    @Test
    @DisplayName("người ký thay một loại việc đọc phần của loại việc ấy")
    void limited() {
        assertThat(subjects(FOR_REPORTS)).containsExactly("BC2023-DA-TEH");
    }

    @Test
    @DisplayName("người khác, cả đồng nghiệp cùng nhóm: như không có")
    void strangers() {
        assertThat(readers.find(ID, STRANGER)).isEmpty();
        assertThat(readers.find(UUID.randomUUID(), RECEIVER)).isEmpty();
    }

    @Test
    @DisplayName(
            "danh sách hỏi đúng loại việc của người đọc; không phải thủ trưởng thì chỉ những gì mình giao, mình nhận")
    void listed() {
        readers.concerning(STRANGER);
        readers.concerning(FOR_REPORTS);

        assertThat(kindsAsked("chau.tt")).isEmpty();
        assertThat(kindsAsked("pho"))
                .isNotEmpty()
                .extracting(TaskKind::process)
                .contains("unitReport")
                .doesNotContain("nomination");
    }

    private Collection<TaskKind> kindsAsked(String userId) {
        ArgumentCaptor<Collection<TaskKind>> kinds = ArgumentCaptor.captor();
        verify(handovers).concerning(eq(userId), kinds.capture(), anyInt());
        return kinds.getValue();
    }

    private Stream<String> subjects(Actor reader) {
        return readers.find(ID, reader).stream()
                .flatMap(made -> made.lines().stream())
                .map(Handover.Line::subject);
    }

    private static Handover.Line line(String process, String subject, String role) {
        return new Handover.Line(
                process,
                "Việc",
                subject,
                null,
                role,
                null,
                null,
                HeldTask.Basis.TAKEN,
                HandoverPlan.Outcome.HANDED_OVER,
                null,
                0,
                List.of(),
                null);
    }
}
