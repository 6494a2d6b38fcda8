package vn.khenthuong.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.NominationRequest;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaMessages;
import vn.khenthuong.quota.QuotaScope;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundKind;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;

@DisplayName("Ai được đề nghị ai, trong đợt nào, khen gì")
class StreamPolicyTest {

    private static final Instant NOW = Instant.parse("2023-09-15T17:00:00Z");
    private static final Actor OFFICER = new Actor("canbo.di-linh", Set.of("canbo.di-linh"));

    private static final Unit DI_LINH = unit("di-linh", "Huyện Di Linh", UnitKind.DISTRICT);
    private static final Unit DA_LAT = unit("da-lat", "Thành phố Đà Lạt", UnitKind.CITY);
    private static final Unit HEALTH = unit("so-y-te", "Sở Y tế", UnitKind.DEPARTMENT);
    private static final Unit BANK = unit("nhcsxh", "Chi nhánh Ngân hàng Chính sách xã hội tỉnh", UnitKind.POLICY_BANK);
    private static final Unit TAX = new Unit(
            "cuc-thue", "Cục Thuế tỉnh", UnitKind.CONSULTED_AGENCY, false, false, LocalDate.of(2021, 1, 1), null);

    private final Organization organization = mock(Organization.class);
    private final Rounds rounds = mock(Rounds.class);
    private final QuotaLedger ledger = mock(QuotaLedger.class);
    private final QuotaMessages messages = mock(QuotaMessages.class);
    private final StreamPolicy policy =
            new StreamPolicy(organization, rounds, ledger, messages, Clock.fixed(NOW, HomeZone.ID));

    @BeforeEach
    void units() {
        for (Unit unit : List.of(DI_LINH, DA_LAT, HEALTH, BANK, TAX)) {
            when(organization.require(unit.code())).thenReturn(unit);
        }
        when(rounds.deadlineFor(anyString(), anyString())).thenReturn(NOW.plusNanos(1));
    }

    @Nested
    @DisplayName("Lựa chọn đưa ra")
    class Offer {

        @Test
        @DisplayName("chỉ đợt đang nhận đề nghị mà đơn vị có chỉ tiêu, và loại đối tượng có chỉ tiêu")
        void openRoundsWithALimit() {
            actsFor(DI_LINH);
            AwardRound taken = round("SK2023", RoundState.OPEN);
            when(rounds.all())
                    .thenReturn(List.of(
                            round("MOI", RoundState.PROPOSED),
                            taken,
                            round("KHONG", RoundState.OPEN),
                            round("DONG", RoundState.CLOSED)));
            limited("SK2023", DI_LINH, NomineeType.COLLECTIVE, QuotaScope.UNIT);
            limited("SK2023", DI_LINH, NomineeType.HOUSEHOLD, QuotaScope.UNIT);
            limited("MOI", DI_LINH, NomineeType.INDIVIDUAL, QuotaScope.UNIT);
            limited("DONG", DI_LINH, NomineeType.INDIVIDUAL, QuotaScope.UNIT);

            var offer = policy.offer(OFFICER);

            assertThat(offer.rounds()).containsExactly(taken);
            assertThat(offer.units()).containsExactly(DI_LINH);
            assertThat(offer.nomineeTypes()).containsExactly(NomineeType.COLLECTIVE, NomineeType.HOUSEHOLD);
            assertThat(offer.awardForms()).containsExactly(AwardForm.BANG_KHEN_TINH);
        }

        @Test
        @DisplayName("đúng hạn của đơn vị là đã muộn; đơn vị được gia hạn thì chưa")
        void deadlineOfTheUnit() {
            actsFor(DI_LINH);
            AwardRound open = round("SK2023", RoundState.OPEN);
            when(rounds.all()).thenReturn(List.of(open));
            limited("SK2023", DI_LINH, NomineeType.COLLECTIVE, QuotaScope.UNIT);

            when(rounds.deadlineFor("SK2023", "di-linh")).thenReturn(NOW);
            assertThat(policy.offer(OFFICER).rounds()).isEmpty();
            assertThat(policy.offer(OFFICER).nomineeTypes()).isEmpty();
            assertThat(policy.offer(OFFICER).criteriaGroups()).isEmpty();

            when(rounds.deadlineFor("SK2023", "di-linh")).thenReturn(NOW.plusNanos(1));
            assertThat(policy.offer(OFFICER).rounds()).containsExactly(open);
        }

        @Test
        @DisplayName("huyện, thành phố: mọi nhóm của địa bàn, không có nhóm của ngân hàng")
        void groupsOfALocality() {
            assertThat(groupsOffered(DI_LINH, NomineeType.values()))
                    .containsExactlyInAnyOrder(
                            CriteriaGroup.AGENCY,
                            CriteriaGroup.COMMUNE_SPECIAL,
                            CriteriaGroup.COMMUNE_AREA,
                            CriteriaGroup.VILLAGE,
                            CriteriaGroup.HOUSEHOLD_SELF_ESCAPE,
                            CriteriaGroup.HOUSEHOLD_HELPER,
                            CriteriaGroup.OFFICIAL,
                            CriteriaGroup.ENTERPRISE,
                            CriteriaGroup.CREDIT_INSTITUTION);
        }

        @Test
        @DisplayName("cơ quan cấp tỉnh: không có nhóm của địa bàn; chỉ nhóm của loại đối tượng có chỉ tiêu")
        void groupsOfADepartment() {
            assertThat(groupsOffered(HEALTH, NomineeType.COLLECTIVE, NomineeType.INDIVIDUAL))
                    .containsExactlyInAnyOrder(
                            CriteriaGroup.AGENCY,
                            CriteriaGroup.OFFICIAL,
                            CriteriaGroup.ENTERPRISE,
                            CriteriaGroup.CREDIT_INSTITUTION);
            assertThat(groupsOffered(HEALTH, NomineeType.INDIVIDUAL))
                    .containsExactlyInAnyOrder(CriteriaGroup.OFFICIAL, CriteriaGroup.ENTERPRISE);
        }

        @Test
        @DisplayName("Ngân hàng Chính sách xã hội có nhóm của mình (R-031)")
        void groupsOfTheBank() {
            assertThat(groupsOffered(BANK, NomineeType.COLLECTIVE))
                    .containsExactlyInAnyOrder(
                            CriteriaGroup.AGENCY,
                            CriteriaGroup.POLICY_BANK,
                            CriteriaGroup.ENTERPRISE,
                            CriteriaGroup.CREDIT_INSTITUTION);
        }

        @Test
        @DisplayName("thay mặt hai đơn vị: được chọn những gì một trong hai đơn vị được chọn")
        void twoUnits() {
            actsFor(HEALTH, DI_LINH);
            when(rounds.all()).thenReturn(List.of(round("TK2025", RoundState.OPEN), round("SK2023", RoundState.OPEN)));
            limited("SK2023", DI_LINH, NomineeType.HOUSEHOLD, QuotaScope.UNIT);
            limited("SK2023", HEALTH, NomineeType.COLLECTIVE, QuotaScope.ROUND);
            limited("TK2025", HEALTH, NomineeType.INDIVIDUAL, QuotaScope.UNIT);

            var offer = policy.offer(OFFICER);

            assertThat(offer.rounds()).extracting(AwardRound::code).containsExactly("TK2025", "SK2023");
            assertThat(offer.units()).containsExactly(DI_LINH, HEALTH);
            assertThat(offer.nomineeTypes()).containsExactly(NomineeType.values());
            assertThat(offer.criteriaGroups())
                    .contains(CriteriaGroup.VILLAGE, CriteriaGroup.HOUSEHOLD_HELPER, CriteriaGroup.OFFICIAL)
                    .doesNotContain(CriteriaGroup.POLICY_BANK);
        }

        @Test
        @DisplayName("một đơn vị trong một đợt: chỉ nói về đơn vị và đợt ấy")
        void oneUnitInOneRound() {
            AwardRound open = round("SK2023", RoundState.OPEN);
            when(rounds.require("SK2023")).thenReturn(open);
            limited("SK2023", HEALTH, NomineeType.COLLECTIVE, QuotaScope.ROUND);
            limited("SK2023", DI_LINH, NomineeType.HOUSEHOLD, QuotaScope.UNIT);

            var offer = policy.offerOf("so-y-te", "SK2023");

            assertThat(offer.units()).containsExactly(HEALTH);
            assertThat(offer.rounds()).containsExactly(open);
            assertThat(offer.nomineeTypes()).containsExactly(NomineeType.COLLECTIVE);
        }

        @Test
        @DisplayName("đơn vị đã kết thúc mà không có đơn vị kế thừa thì không đề nghị ai")
        void endedUnit() {
            actsFor(DI_LINH, HEALTH);
            when(organization.endedWithoutSuccessor(LocalDate.ofInstant(NOW, HomeZone.ID)))
                    .thenReturn(List.of(HEALTH));

            assertThat(policy.unitsOf(OFFICER)).containsExactly(DI_LINH);
        }

        private Set<CriteriaGroup> groupsOffered(Unit unit, NomineeType... types) {
            actsFor(unit);
            String round = "SK2023-" + types.length;
            when(rounds.all()).thenReturn(List.of(round(round, RoundState.OPEN)));
            for (NomineeType type : types) {
                limited(round, unit, type, QuotaScope.UNIT);
            }
            return policy.offer(OFFICER).criteriaGroups();
        }
    }

    @Nested
    @DisplayName("Đơn vị đề nghị")
    class OwnUnit {

        @Test
        @DisplayName("người không lập hồ sơ cho đơn vị nào thì không được đề nghị; cơ quan chỉ cho ý kiến cũng vậy")
        void nobodysOfficer() {
            for (Unit[] units : List.of(new Unit[0], new Unit[] {TAX})) {
                actsFor(units);
                assertThatThrownBy(() -> policy.unitFor(OFFICER, null))
                        .isInstanceOf(NotPermittedException.class)
                        .hasMessage("Bạn không phải là cán bộ lập hồ sơ của đơn vị nào.");
                assertThat(policy.unitsOf(OFFICER)).isEmpty();
            }
        }

        @Test
        @DisplayName("chỉ có một đơn vị thì không phải chọn")
        void onlyOne() {
            actsFor(DI_LINH);

            assertThat(policy.unitFor(OFFICER, null)).isEqualTo(DI_LINH);
            assertThat(policy.unitFor(OFFICER, "di-linh")).isEqualTo(DI_LINH);
        }

        @Test
        @DisplayName("thay mặt nhiều đơn vị thì phải chọn một trong số đó")
        void oneOfSeveral() {
            actsFor(HEALTH, DI_LINH);

            assertThatThrownBy(() -> policy.unitFor(OFFICER, null))
                    .isInstanceOf(BadInputException.class)
                    .hasMessage("Bạn thay mặt nhiều đơn vị: cần chọn “Đơn vị đề nghị”.");
            assertThat(policy.unitFor(OFFICER, "so-y-te")).isEqualTo(HEALTH);
            assertThat(policy.unitsOf(OFFICER)).containsExactly(DI_LINH, HEALTH);
        }

        @ParameterizedTest
        @ValueSource(strings = {"da-lat", "cuc-thue", "khong-co"})
        @DisplayName("không đề nghị thay đơn vị khác")
        void anotherUnit(String requested) {
            actsFor(DI_LINH, TAX);

            assertThatThrownBy(() -> policy.unitFor(OFFICER, requested))
                    .isInstanceOf(NotPermittedException.class)
                    .hasMessage("Bạn không được lập hồ sơ thay đơn vị này.");
        }
    }

    @Nested
    @DisplayName("Đề nghị sai dù ai đề nghị")
    class Form {

        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "- . -"})
        @DisplayName("tên không có chữ")
        void nameWithoutLetters(String name) {
            var request = new NominationRequest(
                    "SK2023", null, NomineeType.COLLECTIVE, name, CriteriaGroup.AGENCY, AwardForm.BANG_KHEN_TINH);

            assertThatThrownBy(() -> policy.checkForm(request))
                    .isInstanceOf(BadInputException.class)
                    .hasMessage("“Tên tập thể, họ và tên cá nhân hoặc chủ hộ” phải có chữ.");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "HUAN_CHUONG_LAO_DONG, 'Huân chương Lao động là khen thưởng cấp Nhà nước, chỉ đề nghị được khi có hướng dẫn của Ban Thi đua - Khen thưởng Trung ương (điểm c khoản 2 Mục IV). Hệ thống chưa nhận đề nghị khen thưởng cấp Nhà nước.'",
            "BANG_KHEN_THU_TUONG, Bằng khen của Thủ tướng Chính phủ là khen thưởng cấp Nhà nước",
            "GIAY_KHEN, Giấy khen do thủ trưởng đơn vị tặng theo thẩm quyền của mình"
        })
        @DisplayName(
                "khen cấp Nhà nước chờ hướng dẫn và hệ thống chưa nhận (R-060), giấy khen là việc của thủ trưởng (R-061)")
        void otherAwards(AwardForm award, String words) {
            assertThatThrownBy(() -> policy.checkForm(request(NomineeType.COLLECTIVE, CriteriaGroup.AGENCY, award)))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageStartingWith(words);
        }

        @ParameterizedTest(name = "{0} cho {1}")
        @CsvSource({
            "VILLAGE, HOUSEHOLD, 'Nhóm tiêu chí “Thôn, buôn, tổ dân phố” dành cho tập thể, không dùng cho hộ gia đình.'",
            "OFFICIAL, COLLECTIVE, 'Nhóm tiêu chí “Cán bộ, công chức, viên chức, người lao động” dành cho cá nhân, không dùng cho tập thể.'",
            "HOUSEHOLD_HELPER, COLLECTIVE, 'Nhóm tiêu chí “Hộ giúp đỡ hộ nghèo” dành cho cá nhân, hộ gia đình, không dùng cho tập thể.'"
        })
        @DisplayName("nhóm tiêu chí của loại đối tượng khác")
        void groupOfAnotherType(CriteriaGroup group, NomineeType type, String sentence) {
            assertThatThrownBy(() -> policy.checkForm(request(type, group, AwardForm.BANG_KHEN_TINH)))
                    .isInstanceOf(BadInputException.class)
                    .hasMessage(sentence);
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("đúng nhóm, Bằng khen của tỉnh thì được")
        void fine(CriteriaGroup group) {
            group.nomineeTypes()
                    .forEach(type -> assertThatCode(
                                    () -> policy.checkForm(request(type, group, AwardForm.BANG_KHEN_TINH)))
                            .doesNotThrowAnyException());
        }
    }

    @Nested
    @DisplayName("Nhóm tiêu chí theo loại đơn vị")
    class Group {

        static Stream<Arguments> fitting() {
            return Stream.of(
                    Arguments.of(CriteriaGroup.POLICY_BANK, BANK),
                    Arguments.of(CriteriaGroup.VILLAGE, DI_LINH),
                    Arguments.of(CriteriaGroup.HOUSEHOLD_HELPER, DA_LAT),
                    Arguments.of(CriteriaGroup.OFFICIAL, DI_LINH),
                    Arguments.of(CriteriaGroup.OFFICIAL, HEALTH),
                    Arguments.of(CriteriaGroup.AGENCY, BANK));
        }

        @ParameterizedTest(name = "{0} của {1}")
        @MethodSource("fitting")
        @DisplayName("nhóm địa bàn cho huyện, thành phố; nhóm ngân hàng cho ngân hàng; nhóm khác cho mọi đơn vị")
        void fits(CriteriaGroup group, Unit unit) {
            assertThatCode(() -> policy.checkGroup(request(group), unit)).doesNotThrowAnyException();
        }

        @ParameterizedTest
        @EnumSource(names = {"COMMUNE_SPECIAL", "COMMUNE_AREA", "VILLAGE", "HOUSEHOLD_SELF_ESCAPE", "HOUSEHOLD_HELPER"})
        @DisplayName("xã, thôn, hộ không do cơ quan cấp tỉnh đề nghị")
        void localGroup(CriteriaGroup group) {
            assertThatThrownBy(() -> policy.checkGroup(request(group), HEALTH))
                    .isInstanceOf(BadInputException.class)
                    .hasMessage("Nhóm tiêu chí “%s” chỉ do huyện, thành phố đề nghị; Sở Y tế không đề nghị được."
                            .formatted(group.label()));
        }

        @Test
        @DisplayName("nhóm của ngân hàng không dành cho đơn vị khác (R-031)")
        void groupOfTheBank() {
            assertThatThrownBy(() -> policy.checkGroup(request(CriteriaGroup.POLICY_BANK), DI_LINH))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageStartingWith("Nhóm tiêu chí “Ngân hàng Chính sách xã hội” chỉ dành cho Chi nhánh");
        }
    }

    @Nested
    @DisplayName("Diện đề nghị")
    class InTheStream {

        @Test
        @DisplayName("không có chỉ tiêu nào cho loại đối tượng này: từ chối bằng câu của sổ chỉ tiêu (R-068)")
        void noLimit() {
            when(messages.notInStream("SK2023", "so-y-te", "HOUSEHOLD")).thenReturn("Sở Y tế không có chỉ tiêu.");

            assertThatThrownBy(() -> policy.requireStream(request(CriteriaGroup.HOUSEHOLD_HELPER), HEALTH))
                    .isInstanceOf(BadInputException.class)
                    .hasMessage("Sở Y tế không có chỉ tiêu.");
        }

        @Test
        @DisplayName("chỉ có chỉ tiêu chung của đợt thì xét chung (A-17); có chỉ tiêu riêng thì không")
        void poolOrOwnLimit() {
            limited("SK2023", HEALTH, NomineeType.COLLECTIVE, QuotaScope.ROUND);
            limited("SK2023", DI_LINH, NomineeType.COLLECTIVE, QuotaScope.UNIT);
            limited("SK2023", DA_LAT, NomineeType.COLLECTIVE, QuotaScope.UNIT, QuotaScope.ROUND);

            assertThat(policy.requireStream(request(CriteriaGroup.AGENCY), HEALTH))
                    .isTrue();
            assertThat(policy.requireStream(request(CriteriaGroup.AGENCY), DI_LINH))
                    .isFalse();
            assertThat(policy.requireStream(request(CriteriaGroup.AGENCY), DA_LAT))
                    .isFalse();
        }
    }

    private void actsFor(Unit... units) {
        when(organization.unitsOf(OFFICER, Role.OFFICER))
                .thenReturn(new LinkedHashSet<>(Stream.of(units).map(Unit::code).toList()));
    }

    private void limited(String round, Unit unit, NomineeType type, QuotaScope... scopes) {
        when(ledger.limitsFor(round, unit.code(), type.name()))
                .thenReturn(Stream.of(scopes)
                        .map(scope -> limit(round, unit, type, scope))
                        .toList());
    }

    private static QuotaLimit limit(String round, Unit unit, NomineeType type, QuotaScope scope) {
        return new QuotaLimit(
                1,
                round,
                scope,
                scope == QuotaScope.UNIT ? unit.code() : null,
                Set.of(type.name()),
                0,
                3,
                0,
                0,
                "R-063",
                "tối đa 03 trường hợp",
                0,
                null);
    }

    private static NominationRequest request(CriteriaGroup group) {
        return request(typeOf(group), group, AwardForm.BANG_KHEN_TINH);
    }

    /** The kind of nominee the criteria are written for. */
    private static NomineeType typeOf(CriteriaGroup group) {
        return group.admits(NomineeType.HOUSEHOLD)
                ? NomineeType.HOUSEHOLD
                : group.nomineeTypes().iterator().next();
    }

    private static NominationRequest request(NomineeType type, CriteriaGroup group, AwardForm award) {
        return new NominationRequest("SK2023", null, type, "K’Brẻo", group, award);
    }

    private static Unit unit(String code, String name, UnitKind kind) {
        return new Unit(code, name, kind, false, true, LocalDate.of(2021, 1, 1), null);
    }

    private static AwardRound round(String code, RoundState state) {
        return new AwardRound(
                code,
                RoundKind.SO_KET_2023,
                "Sơ kết năm 2023",
                "A",
                2023,
                LocalDate.of(2023, 6, 30),
                NOW.plusSeconds(60),
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2025, 12, 31),
                state);
    }
}
