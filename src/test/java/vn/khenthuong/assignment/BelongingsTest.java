package vn.khenthuong.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.assignment.HeldTask.Basis;
import vn.khenthuong.forms.TypedWork;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.DutiesDone;
import vn.khenthuong.nomination.Duty;
import vn.khenthuong.nomination.FourEyes;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;

@DisplayName("Ai bàn giao việc của ai")
class BelongingsTest {

    private static final String OFFICERS = "canbo.da-teh";
    private static final String HEADS = "lanhdao.da-huoai";
    private static final String GIVER = "mai.lt";
    private static final String GONE = "da.nghi";
    private static final Actor HEAD = new Actor("hung.pv", Set.of(HEADS, "lanhdao.da-teh"));
    private static final Actor OFFICER = new Actor("hoa.nt", Set.of(OFFICERS));
    private static final Actor ADMINISTRATOR = new Actor("quantri", Set.of("camunda-admin"));

    private final OfficerTasks tasks = mock(OfficerTasks.class);
    private final TypedWork typed = mock(TypedWork.class);
    private final FourEyes fourEyes = mock(FourEyes.class);
    private final Organization organization = mock(Organization.class);
    private final Belongings belongings =
            new Belongings(tasks, typed, new TaskReach(organization), fourEyes, organization);

    @BeforeEach
    void aUnitThatSucceededAnother() {
        when(organization.unitsOf(eq(HEAD), eq(Role.HEAD), any(Work[].class))).thenReturn(Set.of("da-huoai", "da-teh"));
        when(organization.holds(any(), any(), any(Work[].class)))
                .thenAnswer(asked -> asked.<Actor>getArgument(0).isIn(asked.getArgument(1)));
        when(organization.membersOf(OFFICERS)).thenReturn(List.of(new Official(GIVER, "Lê Thị Mai", null)));
        when(organization.nameOf(any())).thenAnswer(asked -> asked.getArgument(0));
        when(fourEyes.of(anyCollection())).thenReturn(new DutiesDone(Map.of()));
    }

    @Test
    @DisplayName(
            "thủ trưởng đơn vị kế thừa bàn giao việc của cán bộ đơn vị trước, không bàn giao việc người ấy giữ ở đơn vị khác")
    void ownOfficers() {
        var own = task("1", OFFICERS, GIVER);
        when(tasks.heldBy(GIVER)).thenReturn(List.of(own, task("2", "canbo.lam-ha", GIVER)));

        assertThat(belongings.of(GIVER, HEAD)).containsExactly(new HeldTask(own, Basis.TAKEN));
        assertThat(belongings.givers(HEAD)).extracting(Official::userId).containsExactly("hung.pv", GIVER);
        assertThatThrownBy(() -> belongings.of("cua.don.vi.khac", HEAD)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> belongings.of(GIVER, OFFICER)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName(
            "việc người đã thôi vai trò để lại: của cán bộ thì thủ trưởng bàn giao, của thủ trưởng thì thủ trưởng khác; quản trị viên thì không")
    void gone() {
        var ofOfficer = task("1", OFFICERS, null);
        var ofHead = task("2", HEADS, null);
        offered(ofOfficer, ofHead);
        when(typed.leftBy(anyCollection())).thenReturn(Map.of("1", GONE, "2", GONE));

        assertThat(belongings.of(GONE, HEAD))
                .containsExactlyInAnyOrder(new HeldTask(ofOfficer, Basis.LEFT), new HeldTask(ofHead, Basis.LEFT));
        assertThat(belongings.givers(HEAD)).extracting(Official::userId).contains(GONE);
        assertThatThrownBy(() -> belongings.of(GONE, OFFICER)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> belongings.of(GONE, ADMINISTRATOR)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> belongings.givers(ADMINISTRATOR)).isInstanceOf(NotPermittedException.class);
    }

    @Test
    @DisplayName("việc chưa ai nhận thuộc về người đã làm chính bước ấy của hồ sơ, trừ khi người khác vừa để lại")
    void returned() {
        var supplement = new OfficerTask(
                "1",
                "nomination",
                "userTask_supplementDossier",
                "Bổ sung hồ sơ",
                "SK2023-DA-TEH-0001",
                "da-teh",
                OFFICERS,
                null,
                null,
                null,
                false);
        offered(supplement, task("2", OFFICERS, null));
        when(fourEyes.of(anyCollection()))
                .thenReturn(new DutiesDone(Map.of("SK2023-DA-TEH-0001", Map.of(GIVER, Set.of(Duty.PREPARE)))));

        assertThat(belongings.of(GIVER, HEAD)).containsExactly(new HeldTask(supplement, Basis.RETURNED));

        when(typed.leftBy(anyCollection())).thenReturn(Map.of("1", GONE));
        assertThat(belongings.of(GIVER, HEAD)).isEmpty();
    }

    @Test
    @DisplayName(
            "người ký thay thủ trưởng chỉ một loại việc thì chỉ bàn giao việc thuộc loại ấy, của cán bộ và của thủ trưởng")
    void limitedToSomeWork() {
        var substitute = new Actor("pho", Set.of(HEADS, "lanhdao.da-teh"));
        when(organization.unitsOf(substitute, Role.HEAD)).thenReturn(Set.of("da-huoai", "da-teh"));
        when(organization.unitsOf(substitute, Role.HEAD, Work.DOSSIERS)).thenReturn(Set.of("da-huoai", "da-teh"));
        when(organization.unitsOf(substitute, Role.HEAD, Work.LISTS)).thenReturn(Set.of());
        when(organization.holds(substitute, HEADS, Work.LISTS)).thenReturn(false);
        var ofDossier = ofProcess("nomination", "1", OFFICERS, GIVER);
        var ofList = ofProcess("awardList", "2", OFFICERS, GIVER);
        when(tasks.heldBy(GIVER)).thenReturn(List.of(ofDossier, ofList));
        offered(
                ofProcess("nomination", "3", OFFICERS, null),
                ofProcess("awardList", "4", OFFICERS, null),
                ofProcess("awardList", "5", HEADS, null));
        when(typed.leftBy(anyCollection()))
                .thenAnswer(asked -> asked.<Collection<String>>getArgument(0).stream()
                        .collect(Collectors.toMap(id -> id, id -> id.equals("3") ? GIVER : GONE)));

        assertThat(belongings.of(GIVER, substitute))
                .containsExactly(
                        new HeldTask(ofDossier, Basis.TAKEN),
                        new HeldTask(ofProcess("nomination", "3", OFFICERS, null), Basis.LEFT));
        assertThat(belongings.givers(substitute)).extracting(Official::userId).containsExactly("pho", GIVER);
        assertThatThrownBy(() -> belongings.of(GONE, substitute)).isInstanceOf(NotFoundException.class);
    }

    private void offered(OfficerTask... open) {
        when(tasks.of(anyCollection()))
                .thenAnswer(asked -> Stream.of(open)
                        .filter(task -> asked.<Collection<String>>getArgument(0).contains(task.role()))
                        .toList());
    }

    private static OfficerTask task(String id, String role, String holder) {
        return ofProcess("awardList", id, role, holder);
    }

    private static OfficerTask ofProcess(String process, String id, String role, String holder) {
        return new OfficerTask(
                id,
                process,
                "userTask_signFocalSubmission",
                "Ký Tờ trình",
                "SK2023-DS" + id,
                null,
                role,
                null,
                null,
                holder,
                false);
    }
}
