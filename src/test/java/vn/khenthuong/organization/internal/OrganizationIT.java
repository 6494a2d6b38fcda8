package vn.khenthuong.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.kernel.StartupStep;
import vn.khenthuong.organization.AreaClass;
import vn.khenthuong.organization.Commune;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Identities;
import vn.khenthuong.organization.IdentityPlan.Membership;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;
import vn.khenthuong.support.DataSets;
import vn.khenthuong.support.IntegrationTest;

@IntegrationTest
@DisplayName("Tổ chức của tỉnh và tài khoản trong engine")
class OrganizationIT {

    private static final LocalDate SO_KET = LocalDate.of(2023, 6, 30);

    @Autowired
    private Organization organization;

    @Autowired
    private OrganizationSource source;

    @Autowired
    private Identities identities;

    @Autowired
    private IdentityService engine;

    @Autowired
    @Qualifier("identitySync")
    private StartupStep identitySync;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    @DisplayName("38 đơn vị đề nghị năm 2023: 2 thành phố, 10 huyện, 19 cơ quan, MTTQ, 5 tổ chức, NHCSXH")
    void unitsAsTheyStoodIn2023() {
        var units = organization.nominatingOn(SO_KET);
        assertThat(units).hasSize(38);
        assertThat(units.stream().collect(Collectors.groupingBy(Unit::kind, Collectors.counting())))
                .containsEntry(UnitKind.CITY, 2L)
                .containsEntry(UnitKind.DISTRICT, 10L)
                .containsEntry(UnitKind.DEPARTMENT, 19L)
                .containsEntry(UnitKind.FATHERLAND_FRONT, 1L)
                .containsEntry(UnitKind.SOCIO_POLITICAL, 5L)
                .containsEntry(UnitKind.POLICY_BANK, 1L);
        assertThat(units).filteredOn(Unit::specialFocus).extracting(Unit::name).containsExactly("Huyện Đam Rông");
        assertThat(organization.require("so-ldtbxh").name()).isEqualTo("Sở Lao động - Thương binh và Xã hội");
        assertThat(organization.require("cuc-thue").nominates()).isFalse();
        assertThat(organization.holder(Function.FOCAL_AGENCY, SO_KET).code()).isEqualTo("so-ldtbxh");
        assertThat(organization.holder(Function.APPRAISER, SO_KET).code()).isEqualTo("so-noi-vu");
    }

    @Test
    @DisplayName("R-110: bốn xã khu vực III của Đam Rông, từ ngày 04/6/2021")
    void communesOfDamRong() {
        var communes = organization.communesOf("dam-rong");
        assertThat(communes).hasSize(8);
        assertThat(communes)
                .filteredOn(commune -> organization
                        .areaClass(commune.code(), LocalDate.of(2021, 6, 4))
                        .filter(AreaClass.III::equals)
                        .isPresent())
                .extracting(Commune::name)
                .containsExactly("Xã Đạ Long", "Xã Đạ M'Rông", "Xã Đạ Tông", "Xã Liêng Srônh");
        assertThat(organization.areaClass("dam-rong-da-tong", LocalDate.of(2021, 6, 3)))
                .isEmpty();
        assertThat(organization.nominatingOn(SO_KET))
                .filteredOn(unit -> unit.kind().isLocality())
                .allSatisfy(
                        unit -> assertThat(organization.communesOf(unit.code())).hasSizeGreaterThan(4));
    }

    @ParameterizedTest
    @DisplayName("người dùng trình diễn đăng nhập được bằng mật khẩu chung")
    @ValueSource(
            strings = {
                "canbo.dam-rong",
                "lanhdao.so-y-te",
                "canbo2.so-ldtbxh",
                "lanhdao2.so-noi-vu",
                "thuky.hdtdkt",
                "uyvien9.hdtdkt",
                "chutich.ubnd",
                "vanthu.ubnd",
                "giamsat",
                "quantri"
            })
    void demoUsersSignIn(String userId) {
        assertThat(engine.checkPassword(userId, "khenthuong")).isTrue();
    }

    @Test
    @DisplayName("nhóm, phạm vi và tên của người dùng trình diễn")
    void groupsAndTenants() {
        assertThat(groupsOf("canbo2.so-ldtbxh")).containsExactly("canbo.so-ldtbxh");
        assertThat(groupsOf("uyvien3.hdtdkt")).containsExactly("uyvien.hdtdkt");
        assertThat(groupsOf("quantri")).containsExactly("camunda-admin");
        assertThat(tenantsOf("canbo.dam-rong")).containsExactly("dam-rong");
        assertThat(tenantsOf("lanhdao.cuc-thue")).containsExactly("cuc-thue");
        assertThat(tenantsOf("canbo.so-noi-vu")).hasSize(38).doesNotContain("cuc-thue");
        assertThat(tenantsOf("giamsat")).hasSize(38);

        var user = engine.createUserQuery().userId("canbo.dam-rong").singleResult();
        assertThat(user.getFirstName() + " " + user.getLastName())
                .isEqualTo(organization.nameOf("canbo.dam-rong"))
                .doesNotContain("dam-rong");
        assertThat(user.getEmail()).isEqualTo("canbo.dam-rong@khenthuong.local");
    }

    @Test
    @Transactional
    @DisplayName("khởi động lại không thêm bớt gì, và đặt lại mật khẩu quản trị viên theo cấu hình")
    void runsAgainWithoutChange() {
        var before = counts();
        jdbc.update("UPDATE public.act_id_user SET pwd_ = (SELECT pwd_ FROM public.act_id_user WHERE id_ = 'giamsat'),"
                + " salt_ = 'x' WHERE id_ = 'quantri'");
        jdbc.update("INSERT INTO public.act_id_tenant_member (id_, tenant_id_, group_id_)"
                + " VALUES ('stale', 'dam-rong', 'canbo.di-linh')");

        identitySync.run();

        assertThat(counts()).isEqualTo(before);
        assertThat(engine.checkPassword("quantri", "khenthuong")).isTrue();
    }

    @Test
    @Transactional
    @DisplayName("bộ dữ liệu sắp xếp lại 2024–2025: kế thừa đơn vị, chức năng đầu mối, nhóm")
    void reorganisationDataSet() {
        jdbc.execute((Connection connection) -> {
            DataSets.reorganise(connection);
            return null;
        });
        var afterwards = LocalDate.of(2025, 3, 1);
        var data = source.load();

        assertThat(data.units())
                .filteredOn(unit -> unit.kind().isLocality() && unit.isValidOn(afterwards))
                .hasSize(10);
        assertThat(data.holder(Function.FOCAL_AGENCY, afterwards.minusDays(1)))
                .map(Unit::code)
                .hasValue("so-ldtbxh");
        assertThat(data.holder(Function.FOCAL_AGENCY, afterwards))
                .map(Unit::code)
                .hasValue("so-nnmt");
        assertThat(data.withPredecessors("da-huoai", afterwards)).containsExactly("da-huoai", "cat-tien", "da-teh");
        assertThat(identities.planFor(afterwards).memberships())
                .contains(
                        new Membership("canbo.da-huoai", "canbo.cat-tien"),
                        new Membership("lanhdao2.so-noi-vu", "lanhdao.so-ldtbxh"));
    }

    private List<String> groupsOf(String userId) {
        return engine.createGroupQuery().groupMember(userId).list().stream()
                .map(group -> group.getId())
                .toList();
    }

    private List<String> tenantsOf(String userId) {
        return engine.createTenantQuery().userMember(userId).includingGroupsOfUser(true).list().stream()
                .map(tenant -> tenant.getId())
                .toList();
    }

    private List<Integer> counts() {
        return List.of("act_id_user", "act_id_group", "act_id_membership", "act_id_tenant", "act_id_tenant_member")
                .stream()
                .map(table -> jdbc.queryForObject("SELECT count(*) FROM public." + table, Integer.class))
                .toList();
    }
}
