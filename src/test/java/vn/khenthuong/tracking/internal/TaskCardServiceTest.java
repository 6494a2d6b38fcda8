package vn.khenthuong.tracking.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.calendar.DueWords;
import vn.khenthuong.commendation.Commendations;
import vn.khenthuong.consultation.Consultations;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.ListEntry;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.DutiesDone;
import vn.khenthuong.nomination.Duty;
import vn.khenthuong.nomination.FourEyes;
import vn.khenthuong.nomination.OwnDossiers;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.petition.PetitionReports;
import vn.khenthuong.petition.Petitions;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.tracking.OfferedTask;
import vn.khenthuong.tracking.OfferedTasks;
import vn.khenthuong.tracking.TaskCard;
import vn.khenthuong.tracking.TaskCards;

@DisplayName("Thẻ việc: mỗi loại việc nói điều cần biết")
class TaskCardServiceTest {

    private final OfferedTasks offered = mock(OfferedTasks.class);
    private final DossierNames dossiers = mock(DossierNames.class);
    private final FourEyes fourEyes = mock(FourEyes.class);
    private final AwardLists lists = mock(AwardLists.class);
    private final Organization organization = mock(Organization.class);
    private final TaskCards cards = new TaskCardService(
            offered,
            dossiers,
            fourEyes,
            () -> Optional.of(new Actor("canbo.so-ldtbxh", Set.of())),
            lists,
            mock(Commendations.class),
            mock(Consultations.class),
            mock(Petitions.class),
            mock(PetitionReports.class),
            mock(Rounds.class),
            organization,
            new PersonNames(organization),
            mock(DueWords.class),
            Clock.fixed(Instant.parse("2026-11-10T02:00:00Z"), HomeZone.ID));

    private String step = "userTask_prepareDossier";

    @BeforeEach
    void districtOfLacDuong() {
        var unit = mock(Unit.class);
        when(unit.name()).thenReturn("Huyện Lạc Dương");
        when(organization.find("lac-duong")).thenReturn(Optional.of(unit));
        when(dossiers.of(any())).thenReturn(Map.of());
        when(fourEyes.of(any())).thenReturn(new DutiesDone(Map.of()));
    }

    @Test
    @DisplayName("báo cáo của đơn vị: năm và tên đơn vị; báo cáo tổng hợp: năm")
    void reports() {
        assertThat(card("unitReport", "BC2026-LAC-DUONG")).satisfies(card -> {
            assertThat(card.title()).isEqualTo("Báo cáo năm 2026");
            assertThat(card.unitName()).isEqualTo("Huyện Lạc Dương");
            assertThat(card.due()).isNull();
        });
        assertThat(card("annualReport", "BC2026")).satisfies(card -> {
            assertThat(card.title()).isEqualTo("Báo cáo năm 2026");
            assertThat(card.unitName()).isNull();
        });
    }

    @Test
    @DisplayName("danh sách: đợt và số hồ sơ đang ở trong danh sách")
    void list() {
        when(lists.require("SK2023-DS1"))
                .thenReturn(new AwardListSnapshot(
                        "SK2023-DS1",
                        "SK2023",
                        AwardListState.PROPOSED,
                        3,
                        true,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(
                                ListEntry.of("SK2023-DI-LINH-0001", true, 1),
                                ListEntry.of("SK2023-DI-LINH-0002", true, 1),
                                ListEntry.of("SK2023-DI-LINH-0003", false, 1))));
        assertThat(card("awardList", "SK2023-DS1")).satisfies(card -> {
            assertThat(card.title()).isEqualTo("2 hồ sơ trong danh sách");
            assertThat(card.round()).isEqualTo("SK2023");
        });
    }

    @Test
    @DisplayName("hồ sơ tạm dừng: thẻ nói ra")
    void onHold() {
        when(dossiers.of(any()))
                .thenReturn(Map.of(
                        "SK2023-LAC-DUONG-0001",
                        new DossierNames.Named(
                                "SK2023-LAC-DUONG-0001", "Kră Jăn Ha Pôh", "lac-duong", "SK2023", true)));
        assertThat(card("nomination", "SK2023-LAC-DUONG-0001").onHold()).isTrue();
    }

    @Test
    @DisplayName("việc mà bốn mắt không cho người đọc làm: thẻ nói vì sao, với người khác thì không")
    void barred() {
        when(dossiers.of(any()))
                .thenReturn(Map.of(
                        "SK2023-LAC-DUONG-0001",
                        new DossierNames.Named(
                                "SK2023-LAC-DUONG-0001", "Kră Jăn Ha Pôh", "lac-duong", "SK2023", false)));
        when(fourEyes.of(any()))
                .thenReturn(new DutiesDone(
                        Map.of("SK2023-LAC-DUONG-0001", Map.of("canbo.so-ldtbxh", Set.of(Duty.PREPARE)))));
        step = "userTask_reviewDossier";
        assertThat(card("nomination", "SK2023-LAC-DUONG-0001").barred()).contains("Người đã lập hồ sơ này");

        when(fourEyes.of(any()))
                .thenReturn(new DutiesDone(Map.of(), Map.of("SK2023-LAC-DUONG-0001", Set.of("canbo.so-ldtbxh"))));
        assertThat(card("nomination", "SK2023-LAC-DUONG-0001").barred()).isEqualTo(OwnDossiers.REFUSAL);

        when(fourEyes.of(any()))
                .thenReturn(new DutiesDone(Map.of(), Map.of("SK2023-LAC-DUONG-0001", Set.of("canbo2.so-ldtbxh"))));
        assertThat(card("nomination", "SK2023-LAC-DUONG-0001").barred()).isNull();
    }

    private TaskCard card(String process, String businessKey) {
        when(offered.among(List.of("t")))
                .thenReturn(List.of(new OfferedTask("t", process, step, businessKey, null, null)));
        var found = cards.of(List.of("t"));
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
