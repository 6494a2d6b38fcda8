package vn.khenthuong.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;

@DisplayName("Bảng quyền xem hồ sơ")
class VisibilityTableTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    private static final Map<Performer, String> PERFORMERS = Map.of(
            Performer.FOCAL_OFFICER, "canbo.so-ldtbxh",
            Performer.FOCAL_HEAD, "lanhdao.so-ldtbxh",
            Performer.APPRAISAL_OFFICER, "canbo.so-noi-vu",
            Performer.APPRAISAL_HEAD, "lanhdao.so-noi-vu",
            Performer.CHAIR, "chutich.ubnd",
            Performer.CLERK, "vanthu.ubnd");

    private final Organization organization = mock(Organization.class);

    @BeforeEach
    void organise() {
        when(organization.holds(any(), any(), any(Work[].class)))
                .thenAnswer(call -> call.<Actor>getArgument(0).isIn(call.getArgument(1)));
        when(organization.performs(any(), any(), isNull(), eq(DAY), any(Work[].class)))
                .thenAnswer(asked -> asked.<Actor>getArgument(0).isIn(PERFORMERS.get(asked.<Performer>getArgument(1))));
        when(organization.unitsOf(any(), any(), any(Work[].class)))
                .thenAnswer(asked -> unitsOf(asked.getArgument(0), asked.getArgument(1)));
    }

    private static Set<String> unitsOf(Actor actor, Role role) {
        return actor.groups().stream()
                .filter(group -> group.startsWith(role.of("")))
                .map(group -> group.substring(role.of("").length()))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "canbo.so-ldtbxh,      SUBMITTED",
        "lanhdao.so-ldtbxh,    SUBMITTED",
        "giamsat,              SUBMITTED",
        "canbo.so-noi-vu,      LISTED",
        "lanhdao.so-noi-vu,    LISTED",
        "chutich.ubnd,         WITH_CHAIR",
        "vanthu.ubnd,          DECIDED",
        "canbo.di-linh,",
        "lanhdao.di-linh,",
        "thuky.hdtdkt,",
        "uyvien.hdtdkt,",
        "canbo.cuc-thue,",
        "camunda-admin,"
    })
    @DisplayName("hồ sơ của mọi đơn vị được xem từ giai đoạn nào")
    void fromStage(String group, DossierStage first) {
        var seen = visibility(group);
        for (var stage : DossierStage.values()) {
            assertThat(seen.coversAll(stage, VisibilityLevel.NAME))
                    .as("%s %s", group, stage)
                    .isEqualTo(first != null && stage.compareTo(first) >= 0);
        }
    }

    @Test
    @DisplayName("giám sát xem hồ sơ, không xem giấy tờ và số định danh")
    void observers() {
        var seen = visibility("giamsat");
        assertThat(seen.coversAll(DossierStage.DECIDED, VisibilityLevel.DOSSIER))
                .isTrue();
        assertThat(seen.condition(VisibilityLevel.PAPERS)).isEqualTo("false");
        assertThat(seen.condition(VisibilityLevel.IDENTITY_NUMBER)).isEqualTo("false");
    }

    @Test
    @DisplayName("cán bộ đơn vị chỉ thấy hồ sơ của đơn vị mình")
    void ownUnit() {
        var seen = visibility("canbo.di-linh");
        assertThat(seen.units()).containsExactly("di-linh");
        assertThat(seen.coversOtherUnits()).isFalse();
        assertThat(seen.condition(VisibilityLevel.IDENTITY_NUMBER)).contains("'{di-linh}'");
    }

    @Test
    @DisplayName("cơ quan được lấy ý kiến biết tên người được đề nghị trong hồ sơ hỏi mình, không biết hồ sơ, giấy tờ")
    void consultedAgency() {
        var seen = visibility("canbo.cuc-thue");
        assertThat(seen.condition(VisibilityLevel.NAME))
                .contains("consultation_overview WHERE dossier = number AND agency = ANY ('{cuc-thue}'::text[])")
                .contains("received_at IS NOT NULL");
        assertThat(seen.condition(VisibilityLevel.DOSSIER)).doesNotContain("consultation");
        assertThat(seen.coversOtherUnits()).isFalse();
    }

    @Test
    @DisplayName("Sở Nội vụ thấy hồ sơ chỉ tiêu chung của những đợt đã đóng (R-066)")
    void closedPool() {
        var rows = VisibilityTable.standard().rowsFor(actor("canbo.so-noi-vu"), organization, DAY);
        var seen = new DossierVisibility(rows, Set.of("so-noi-vu"), Set.of("SK2023"));
        assertThat(seen.condition(VisibilityLevel.DOSSIER))
                .contains("pool AND round = ANY ('{SK2023}'::text[]) AND submitted_at IS NOT NULL");
    }

    @Test
    @DisplayName("quản trị viên không thấy hồ sơ nào; một dòng thêm vào thì thấy theo dòng ấy")
    void rowsAdd() {
        assertThat(visibility("camunda-admin").condition(VisibilityLevel.NAME)).isEqualTo("false");
        var table = VisibilityTable.standard()
                .with(new VisibilityRow(
                        new DossierReader.InGroup("thuky.hdtdkt"),
                        DossierScope.ALL_UNITS,
                        DossierStage.LISTED,
                        VisibilityLevel.PAPERS));
        var rows = table.rowsFor(actor("thuky.hdtdkt"), organization, DAY);
        var seen = new DossierVisibility(rows, Set.of(), Set.of());
        assertThat(seen.coversAll(DossierStage.RECEIVED, VisibilityLevel.NAME)).isFalse();
        assertThat(seen.coversAll(DossierStage.LISTED, VisibilityLevel.PAPERS)).isTrue();
        assertThat(seen.coversAll(DossierStage.LISTED, VisibilityLevel.IDENTITY_NUMBER))
                .isFalse();
        assertThat(table.groups()).containsExactlyInAnyOrder("giamsat", "thuky.hdtdkt");
    }

    @Test
    @DisplayName("chỉ mã đơn vị và mã đợt đi vào câu lệnh")
    void onlyCodes() {
        var rows = VisibilityTable.standard().rowsFor(actor("canbo.di-linh"), organization, DAY);
        var seen = new DossierVisibility(rows, Set.of("x'}') OR true --"), Set.of());
        assertThatIllegalArgumentException().isThrownBy(() -> seen.condition(VisibilityLevel.NAME));
    }

    private DossierVisibility visibility(String group) {
        var rows = VisibilityTable.standard().rowsFor(actor(group), organization, DAY);
        var units = Stream.of(Role.OFFICER, Role.HEAD)
                .flatMap(role -> unitsOf(actor(group), role).stream())
                .collect(Collectors.toSet());
        return new DossierVisibility(rows, units, Set.of());
    }

    private static Actor actor(String group) {
        return new Actor(group, Set.of(group));
    }
}
