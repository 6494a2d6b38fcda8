package vn.khenthuong.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.context.ApplicationEventPublisher;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.forms.TakenTasks;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.DutiesDone;
import vn.khenthuong.nomination.FourEyes;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;

@DisplayName("Ai phân công việc của cán bộ nào")
class AssignmentsTest {

    private static final Actor HEAD =
            new Actor("lanhdao.da-huoai", Set.of("lanhdao.da-huoai", "lanhdao.da-teh"), Set.of());
    private static final Actor NO_HEAD = new Actor("canbo.da-huoai", Set.of("canbo.da-huoai"), Set.of());
    private static final Set<String> ROLES = Set.of("canbo.da-huoai", "canbo.da-teh");
    private static final Official OFFICER = new Official("canbo.da-huoai", "Nguyễn Thị Hiền", "hien@khenthuong.local");
    private static final OfficerTask OF_PREDECESSOR = new OfficerTask(
            "task-1",
            "nomination",
            "userTask_prepareDossier",
            "Hoàn thiện hồ sơ",
            "SK2023-DA-TEH-0001",
            "da-teh",
            "canbo.da-teh",
            "Đang soạn",
            null,
            null,
            false);

    private final OfficerTasks tasks = mock(OfficerTasks.class);
    private final TakenTasks taken = mock(TakenTasks.class);
    private final FourEyes fourEyes = mock(FourEyes.class);
    private final Organization organization = mock(Organization.class);
    private final Journal journal = mock(Journal.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final Assignments assignments = new Assignments(
            tasks,
            taken,
            new TaskReach(organization),
            fourEyes,
            organization,
            journal,
            events,
            Clock.fixed(Instant.parse("2024-12-02T01:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void aUnitThatSucceededAnother() {
        when(organization.unitsOf(HEAD, Role.HEAD)).thenReturn(Set.of("da-huoai", "da-teh"));
        when(organization.unitsOf(HEAD, Role.HEAD, Work.DOSSIERS)).thenReturn(Set.of("da-huoai", "da-teh"));
        when(organization.unitsOf(NO_HEAD, Role.HEAD)).thenReturn(Set.of());
        when(organization.membersOf("canbo.da-teh")).thenReturn(List.of(OFFICER));
        when(organization.nameOf(OFFICER.userId())).thenReturn(OFFICER.fullName());
        when(fourEyes.of(any())).thenReturn(new DutiesDone(Map.of()));
        when(tasks.of(ROLES)).thenReturn(List.of(OF_PREDECESSOR));
        when(tasks.lock("task-1", ROLES)).thenReturn(Optional.of(OF_PREDECESSOR));
    }

    @Test
    @DisplayName("thủ trưởng đơn vị kế thừa thấy và giao cả việc của đơn vị trước; nhật ký nêu vai trò ở đơn vị trước")
    void successors() {
        assertThat(assignments.of(HEAD)).containsExactly(OF_PREDECESSOR);
        assertThat(assignments.candidates(List.of(OF_PREDECESSOR))).containsEntry("task-1", List.of(OFFICER));

        assignments.give(new Reassignment("task-1", null, OFFICER.userId(), null), HEAD);

        verify(tasks).give(OF_PREDECESSOR, OFFICER.userId());
        verifyNoInteractions(taken);
        var line = ArgumentCaptor.forClass(JournalEntry.class);
        verify(journal).record(line.capture());
        assertThat(line.getValue().role()).isEqualTo("lanhdao.da-teh");
        assertThat(line.getValue().subject()).isEqualTo("SK2023-DA-TEH-0001");
        verify(events)
                .publishEvent(new TaskGiven(
                        "SK2023-DA-TEH-0001",
                        "userTask_prepareDossier",
                        "Hoàn thiện hồ sơ",
                        "canbo.da-teh",
                        null,
                        OFFICER.userId(),
                        HEAD.userId(),
                        null));
    }

    @Test
    @DisplayName("không phải thủ trưởng thì bị từ chối trước khi hỏi tới việc nào")
    void noHead() {
        var wanted = new Reassignment("task-1", null, OFFICER.userId(), null);

        assertThat(assignments.isHead(HEAD)).isTrue();
        assertThat(assignments.isHead(NO_HEAD)).isFalse();
        assertThatThrownBy(() -> assignments.of(NO_HEAD)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> assignments.give(wanted, NO_HEAD)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> assignments.takeBack(wanted, NO_HEAD)).isInstanceOf(NotPermittedException.class);
        verifyNoInteractions(tasks, taken, journal, events);
    }
}
