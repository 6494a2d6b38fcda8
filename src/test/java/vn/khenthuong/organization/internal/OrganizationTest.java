package vn.khenthuong.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static vn.khenthuong.organization.internal.TestOrganization.BEFORE;
import static vn.khenthuong.organization.internal.TestOrganization.MERGED;
import static vn.khenthuong.organization.internal.TestOrganization.TAKEN_OVER;
import static vn.khenthuong.organization.internal.TestOrganization.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.organization.AdministratorAccount;
import vn.khenthuong.organization.AreaClass;
import vn.khenthuong.organization.Commune;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.OperatorAccounts;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;

@DisplayName("Tổ chức")
class OrganizationTest {

    private static final Actor OFFICER_OF_SUCCESSOR = new Actor("canbo.da-huoai", Set.of("canbo.da-huoai", "giamsat"));

    @Test
    @DisplayName("đơn vị đề nghị là các đơn vị còn tồn tại, theo thứ tự, không gồm cơ quan chỉ được lấy ý kiến")
    void nominatingUnitsOnADay() {
        assertThat(on(BEFORE).nominatingOn(BEFORE))
                .extracting(Unit::code)
                .containsExactly("da-huoai", "da-teh", "so-noi-vu", "so-ldtbxh");
        assertThat(on(BEFORE).nominatingOn(TAKEN_OVER)).extracting(Unit::code).containsExactly("da-huoai", "so-noi-vu");
    }

    @Test
    @DisplayName("trước ngày sáp nhập, đơn vị kế thừa chưa có quyền gì ở đơn vị cũ")
    void successorHasNoRightsBeforeTheMerger() {
        assertThat(on(BEFORE).unitsOf(OFFICER_OF_SUCCESSOR, Role.OFFICER)).containsExactly("da-huoai");
    }

    @Test
    @DisplayName("từ ngày sáp nhập, cán bộ đơn vị kế thừa làm việc cho cả đơn vị cũ, chỉ trong vai trò của mình")
    void successorActsForItsPredecessors() {
        assertThat(on(MERGED).unitsOf(OFFICER_OF_SUCCESSOR, Role.OFFICER)).containsExactly("da-huoai", "da-teh");
        assertThat(on(MERGED).unitsOf(OFFICER_OF_SUCCESSOR, Role.HEAD)).isEmpty();
    }

    @Test
    @DisplayName("hai đơn vị kế thừa lẫn nhau, do hai văn bản ghi khác ngày: vẫn trả lời được, không còn đơn vị nào")
    void unitsThatSucceedEachOther() {
        var ended = MERGED.minusDays(1);
        var data = new OrganizationData(
                List.of(unitUntil("mot", ended), unitUntil("hai", ended), unitUntil("ba", null)),
                List.of(
                        new Succession("mot", "hai", MERGED),
                        new Succession("hai", "mot", MERGED),
                        new Succession("ba", "hai", TAKEN_OVER)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(data.livesOn("mot", MERGED)).isFalse();
        assertThat(data.livesOn("mot", TAKEN_OVER)).isTrue();
        assertThat(data.withPredecessors("ba", TAKEN_OVER)).containsExactly("ba", "hai", "mot");
    }

    private static Unit unitUntil(String code, LocalDate validTo) {
        return new Unit(code, code, UnitKind.DEPARTMENT, false, true, LocalDate.of(2021, 1, 1), validTo);
    }

    @Test
    @DisplayName("đơn vị cũ không có quyền ở đơn vị kế thừa")
    void predecessorHasNoRightsOverTheSuccessor() {
        assertThat(on(MERGED).unitsOf(new Actor("canbo.da-teh", Set.of("canbo.da-teh")), Role.OFFICER))
                .containsExactly("da-teh");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("nhóm xử lý của từng vai")
    @CsvSource({
        "UNIT_OFFICER, canbo.da-teh",
        "UNIT_HEAD, lanhdao.da-teh",
        "FOCAL_OFFICER, canbo.so-ldtbxh",
        "FOCAL_HEAD, lanhdao.so-ldtbxh",
        "APPRAISAL_OFFICER, canbo.so-noi-vu",
        "APPRAISAL_HEAD, lanhdao.so-noi-vu",
        "CHAIR, chutich.ubnd",
        "CLERK, vanthu.ubnd"
    })
    void groupOfEachPerformer(Performer performer, String group) {
        assertThat(on(BEFORE).groupOf(performer, "da-teh", BEFORE)).isEqualTo(group);
    }

    @Test
    @DisplayName("A-20: việc của cơ quan đầu mối chuyển theo chức năng, đúng ngày")
    void focalAgencyChangesOnItsDay() {
        var organization = on(BEFORE);
        var lastDay = TAKEN_OVER.minusDays(1);
        assertThat(organization.holder(Function.FOCAL_AGENCY, lastDay).code()).isEqualTo("so-ldtbxh");
        assertThat(organization.holder(Function.FOCAL_AGENCY, TAKEN_OVER).code())
                .isEqualTo("so-noi-vu");
        assertThat(organization.groupOf(Performer.FOCAL_HEAD, null, TAKEN_OVER)).isEqualTo("lanhdao.so-noi-vu");

        var head = new Actor("lanhdao.so-noi-vu", Set.of("lanhdao.so-noi-vu"));
        assertThat(organization.performs(head, Performer.FOCAL_HEAD, null, lastDay))
                .isFalse();
        assertThat(organization.performs(head, Performer.FOCAL_HEAD, null, TAKEN_OVER))
                .isTrue();
    }

    @Test
    @DisplayName("không có đơn vị thì nói rõ; không ai giữ chức năng là lỗi dữ liệu")
    void saysWhatIsMissing() {
        var organization = on(BEFORE);
        assertThatThrownBy(() -> organization.require("dak-nong"))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("Không có đơn vị “dak-nong”.");
        assertThatThrownBy(() -> organization.groupOf(Performer.UNIT_HEAD, "dak-nong", BEFORE))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> organization.holder(Function.APPRAISER, LocalDate.of(2020, 1, 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("họ tên cán bộ, hoặc tên đăng nhập khi không biết")
    void namesOfficials() {
        assertThat(on(BEFORE).nameOf("canbo.da-huoai")).isEqualTo("Nguyễn Văn An");
        assertThat(on(BEFORE).nameOf("quantri")).isEqualTo("quantri");
    }

    @Test
    @DisplayName("quản trị viên do người vận hành đặt: họ tên; tên đăng nhập chỉ kèm khi trùng tên với tài khoản khác")
    void tellsNamesakesApart() {
        var operators = mock(OperatorAccounts.class);
        when(operators.all())
                .thenReturn(List.of(
                        new AdministratorAccount("quantri", "mật-khẩu-dài", "Phạm Quang Lộc"),
                        new AdministratorAccount("quantri2", "mật-khẩu-dài", " nguyễn văn an ")));
        var organization = on(BEFORE, operators);

        assertThat(organization.nameOf("quantri")).isEqualTo("Phạm Quang Lộc");
        assertThat(organization.distinctNameOf("quantri")).isEqualTo("Phạm Quang Lộc");
        assertThat(organization.distinctNameOf("quantri2")).isEqualTo("nguyễn văn an (quantri2)");
        assertThat(organization.distinctNameOf("canbo.da-huoai")).isEqualTo("Nguyễn Văn An (canbo.da-huoai)");
        assertThat(organization.nameOf("canbo.da-huoai"))
                .as("on papers, without")
                .isEqualTo("Nguyễn Văn An");
        assertThat(organization.distinctNameOf("canbo.da-teh")).isEqualTo("Trần Thị Bình");
    }

    @Test
    @DisplayName("R-114: khu vực của xã thay đổi theo thời gian")
    void areaClassChangesInTime() {
        var organization = on(BEFORE);
        assertThat(organization.areaClass("da-teh-an-nhon", LocalDate.of(2021, 6, 3)))
                .hasValue(AreaClass.II);
        assertThat(organization.areaClass("da-teh-an-nhon", LocalDate.of(2021, 6, 4)))
                .hasValue(AreaClass.I);
        assertThat(organization.areaClass("da-huoai-phuoc-loc", BEFORE)).isEmpty();
    }

    @Test
    @DisplayName("xã của đơn vị kế thừa gồm cả xã của đơn vị cũ")
    void communesFollowTheMerger() {
        assertThat(on(BEFORE).communesOf("da-huoai")).extracting(Commune::code).containsExactly("da-huoai-phuoc-loc");
        assertThat(on(MERGED).communesOf("da-huoai"))
                .extracting(Commune::code)
                .containsExactly("da-huoai-phuoc-loc", "da-teh-an-nhon");
        assertThat(on(MERGED).commune("da-teh-an-nhon")).map(Commune::unit).hasValue("da-teh");
    }
}
