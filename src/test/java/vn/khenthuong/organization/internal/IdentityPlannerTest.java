package vn.khenthuong.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.organization.internal.TestOrganization.BEFORE;
import static vn.khenthuong.organization.internal.TestOrganization.MERGED;
import static vn.khenthuong.organization.internal.TestOrganization.TAKEN_OVER;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import vn.khenthuong.organization.ActingUnits;
import vn.khenthuong.organization.Identities;
import vn.khenthuong.organization.IdentityPlan.Group;
import vn.khenthuong.organization.IdentityPlan.Membership;
import vn.khenthuong.organization.IdentityPlan.Tenant;
import vn.khenthuong.organization.IdentityPlan.TenantGroup;
import vn.khenthuong.organization.Official;

@DisplayName("Nhóm, người dùng và phạm vi suy ra từ tổ chức")
class IdentityPlannerTest {

    private final Identities identities = new IdentityPlanner(TestOrganization::data, acting());

    @Test
    @DisplayName("mỗi đơn vị có nhóm cán bộ, nhóm lãnh đạo và một phạm vi")
    void groupsAndTenantsOfUnits() {
        var plan = identities.planFor(MERGED);

        assertThat(plan.groups())
                .extracting(Group::id)
                .contains("canbo.da-teh", "lanhdao.da-teh", "canbo.cuc-thue", "thuky.hdtdkt", "camunda-admin")
                .doesNotHaveDuplicates();
        assertThat(plan.tenants())
                .extracting(Tenant::id)
                .containsExactly("da-huoai", "da-teh", "so-noi-vu", "so-ldtbxh", "cuc-thue");
    }

    @Test
    @DisplayName("sau sáp nhập, cán bộ đơn vị kế thừa vào nhóm của đơn vị cũ; cán bộ đã thôi việc ra khỏi nhóm")
    void membershipsFollowTheMerger() {
        var inherited = new Membership("canbo.da-huoai", "canbo.da-teh");
        var retired = new Membership("canbo.da-teh", "canbo.da-teh");

        var before = identities.planFor(BEFORE);
        assertThat(before.memberships()).contains(retired).doesNotContain(inherited);

        var after = identities.planFor(MERGED);
        assertThat(after.memberships())
                .contains(
                        inherited, new Membership("giamsat", "giamsat"), new Membership("chutich.ubnd", "chutich.ubnd"))
                .doesNotContain(retired);
        assertThat(after.people()).extracting(Official::userId).doesNotContain("canbo.da-teh");
    }

    @Test
    @DisplayName("phạm vi của đơn vị: người của đơn vị, đầu mối, thẩm định, hội đồng, Chủ tịch, văn thư, giám sát")
    void tenantOfANominatingUnit() {
        assertThat(identities.planFor(BEFORE).tenantGroups())
                .filteredOn(member -> member.tenant().equals("da-teh"))
                .extracting(TenantGroup::group)
                .containsExactlyInAnyOrder(
                        "canbo.da-teh",
                        "lanhdao.da-teh",
                        "canbo.so-ldtbxh",
                        "lanhdao.so-ldtbxh",
                        "canbo.so-noi-vu",
                        "lanhdao.so-noi-vu",
                        "thuky.hdtdkt",
                        "uyvien.hdtdkt",
                        "chutich.ubnd",
                        "vanthu.ubnd",
                        "giamsat");
    }

    @Test
    @DisplayName("cơ quan được lấy ý kiến chỉ có người của mình; cơ quan đầu mối cũ thôi thấy mọi đơn vị")
    void tenantsAreNoWiderThanNeeded() {
        assertThat(identities.planFor(BEFORE).tenantGroups())
                .filteredOn(member -> member.tenant().equals("cuc-thue"))
                .extracting(TenantGroup::group)
                .containsExactlyInAnyOrder("canbo.cuc-thue", "lanhdao.cuc-thue");
        assertThat(identities.planFor(TAKEN_OVER).tenantGroups())
                .filteredOn(member -> member.group().equals("canbo.so-ldtbxh"))
                .containsExactly(new TenantGroup("so-ldtbxh", "canbo.so-ldtbxh"));
    }

    @Test
    @DisplayName("đơn vị làm tiếp hồ sơ của đơn vị đã hết vào phạm vi của đơn vị ấy, không vào nhóm (A-37)")
    void actingUnits() {
        var plan = identities.planFor(MERGED);

        assertThat(plan.tenantGroups())
                .contains(
                        new TenantGroup("da-huoai", "canbo.cuc-thue"), new TenantGroup("da-huoai", "lanhdao.cuc-thue"))
                .doesNotContain(new TenantGroup("da-teh", "canbo.cuc-thue"));
        assertThat(plan.memberships())
                .filteredOn(membership -> membership.userId().equals("canbo.cuc-thue"))
                .extracting(Membership::group)
                .doesNotContain("canbo.da-huoai");
    }

    /** Cases of Đạ Huoai are worked by the tax office. */
    private static ObjectProvider<ActingUnits> acting() {
        return new ObjectProvider<>() {
            @Override
            public Stream<ActingUnits> stream() {
                return Stream.of(() -> List.of(new ActingUnits.Acting("da-huoai", "cuc-thue")));
            }
        };
    }
}
