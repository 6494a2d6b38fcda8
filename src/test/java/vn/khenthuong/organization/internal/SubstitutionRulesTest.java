package vn.khenthuong.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.RoleLimits;
import vn.khenthuong.organization.ActingUnits;
import vn.khenthuong.organization.Capacity;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.IdentityPlan.Membership;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OfficialRole;
import vn.khenthuong.organization.OperatorAccounts;
import vn.khenthuong.organization.Period;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Substitution;
import vn.khenthuong.organization.Substitution.Reason;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;
import vn.khenthuong.organization.WantedSubstitution;
import vn.khenthuong.organization.Work;

@DisplayName("Ai ký thay được ai")
class SubstitutionRulesTest {

    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2023, 5, 15);
    private static final LocalDate NEXT_WEEK = TODAY.plusDays(7);
    private static final LocalDate LEFT_ON = TODAY.plusDays(30);
    private static final Instant NOW = Instant.parse("2023-05-15T01:00:00Z");

    private static OrganizationData data(Substitution... substitutions) {
        return new OrganizationData(
                List.of(
                        unit("dam-rong", "Huyện Đam Rông", UnitKind.DISTRICT, null),
                        unit("lam-ha", "Huyện Lâm Hà", UnitKind.DISTRICT, TODAY.plusDays(20)),
                        unit("vp-ubnd", "Văn phòng Ủy ban nhân dân tỉnh", UnitKind.DEPARTMENT, null),
                        unit("so-y-te", "Sở Y tế", UnitKind.DEPARTMENT, null),
                        unit("so-noi-vu", "Sở Nội vụ", UnitKind.DEPARTMENT, null),
                        unit("so-ldtbxh", "Sở Lao động - Thương binh và Xã hội", UnitKind.DEPARTMENT, null)),
                List.of(),
                List.of(
                        new Holding(Function.FOCAL_AGENCY, "so-ldtbxh", new Period(START, null)),
                        new Holding(Function.APPRAISER, "so-noi-vu", new Period(START, null))),
                List.of(
                        official("head"),
                        new Official("head.2", "head.2", "head@x.vn", new Period(START, null)),
                        official("deputy"),
                        official("officer"),
                        official("other"),
                        official("gone"),
                        official("chair"),
                        official("vice"),
                        official("office"),
                        official("office.deputy"),
                        official("home.head"),
                        official("home.officer"),
                        official("labour.head"),
                        official("labour.both"),
                        official("admin"),
                        official("watcher")),
                List.of(
                        role("head", "lanhdao.dam-rong"),
                        role("head.2", "pho.dam-rong"),
                        role("deputy", "pho.dam-rong"),
                        role("deputy", "pho.so-y-te"),
                        role("deputy", "pho.lam-ha"),
                        role("officer", "canbo.dam-rong"),
                        role("other", "canbo.so-y-te"),
                        new OfficialRole("gone", "pho.dam-rong", new Period(START, TODAY.plusDays(3))),
                        new OfficialRole("chair", "chutich.ubnd", new Period(START, LEFT_ON)),
                        role("vice", "pho.ubnd"),
                        role("office", "lanhdao.vp-ubnd"),
                        role("office.deputy", "pho.vp-ubnd"),
                        role("home.head", "lanhdao.so-noi-vu"),
                        role("home.officer", "canbo.so-noi-vu"),
                        role("labour.head", "lanhdao.so-ldtbxh"),
                        role("labour.both", "pho.so-ldtbxh"),
                        role("labour.both", "canbo.so-noi-vu"),
                        role("admin", "camunda-admin"),
                        role("admin", "pho.dam-rong"),
                        role("watcher", "giamsat"),
                        role("watcher", "pho.dam-rong")),
                List.of(),
                List.of(),
                List.of(substitutions));
    }

    private static Unit unit(String code, String name, UnitKind kind, LocalDate to) {
        return new Unit(code, name, kind, false, true, START, to);
    }

    private static Official official(String user) {
        return new Official(user, user, user + "@x.vn", new Period(START, null));
    }

    private static OfficialRole role(String user, String group) {
        return new OfficialRole(user, group, new Period(START, null));
    }

    private static WantedSubstitution wanted(String role, String who, String substitute, Capacity as, LocalDate to) {
        return new WantedSubstitution(
                role,
                who,
                substitute,
                as,
                Set.of(),
                TODAY,
                to,
                "12/QĐ-UBND",
                TODAY,
                as == Capacity.Q ? Reason.VACANCY : Reason.LEAVE,
                "Trưởng phòng Tổ chức");
    }

    private static WantedSubstitution deputyOfHead() {
        return wanted("lanhdao.dam-rong", "head", "deputy", Capacity.KT, NEXT_WEEK);
    }

    private static Substitution examine(WantedSubstitution wanted, OrganizationData data, Substitution... others) {
        return new SubstitutionExamination(data, List.of(others), 180).of(wanted, "proposer", NOW, TODAY);
    }

    private static Substitution examine(WantedSubstitution wanted) {
        return examine(wanted, data());
    }

    private static Substitution confirmed(WantedSubstitution wanted) {
        return confirmed(examine(wanted));
    }

    private static Substitution confirmed(Substitution one) {
        return with(one, Substitution.State.CONFIRMED, null, one.works());
    }

    private static Substitution with(Substitution one, Substitution.State state, Instant ended, Set<Work> works) {
        return new Substitution(
                one.id(),
                one.role(),
                one.represented(),
                one.substitute(),
                one.capacity(),
                works,
                one.period(),
                one.document(),
                one.reason(),
                one.seatTitle(),
                one.position(),
                one.proposedBy(),
                one.proposedAt(),
                state,
                ended);
    }

    private static void refused(WantedSubstitution wanted, String part) {
        assertThatThrownBy(() -> examine(wanted))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(part);
    }

    @Test
    @DisplayName("KT. là cấp phó của chính đơn vị; chức vụ ghi khi ký suy ra từ đơn vị")
    void deputySignsForHisHead() {
        var one = examine(deputyOfHead());
        assertThat(one.seatTitle()).isEqualTo("Chủ tịch");
        assertThat(one.position()).isEqualTo("Phó Chủ tịch");
        assertThat(one.isForEverything()).isTrue();
        assertThat(one.named("Nguyễn Văn An"))
                .isEqualTo("KT. Chủ tịch – Nguyễn Văn An, theo văn bản số 12/QĐ-UBND ngày 15/05/2023");
        refused(wanted("lanhdao.dam-rong", "head", "officer", Capacity.KT, NEXT_WEEK), "cấp phó của chính đơn vị");
        refused(
                wanted("lanhdao.dam-rong", "head", "officer", Capacity.KT, NEXT_WEEK),
                "đề nghị quản trị viên ghi vai trò cấp phó");
        refused(wanted("lanhdao.dam-rong", "head", "other", Capacity.KT, NEXT_WEEK), "cấp phó của chính đơn vị");
        refused(wanted("lanhdao.dam-rong", "head", "other", Capacity.TUQ, NEXT_WEEK), "của chính đơn vị");
    }

    @Test
    @DisplayName(
            "Chủ tịch: KT. là Phó Chủ tịch, TL. là cơ quan thuộc UBND và cấp phó của nó, TUQ. là thủ trưởng trực thuộc")
    void whoSignsForTheChair() {
        assertThat(examine(wanted("chutich.ubnd", "chair", "vice", Capacity.KT, NEXT_WEEK))
                        .position())
                .isEqualTo("Phó Chủ tịch");
        assertThat(examine(untitled(wanted("chutich.ubnd", "chair", "office", Capacity.TL, NEXT_WEEK)))
                        .position())
                .isEqualTo("Chánh Văn phòng");
        assertThat(examine(untitled(wanted("chutich.ubnd", "chair", "office.deputy", Capacity.TL, NEXT_WEEK)))
                        .position())
                .isEqualTo("KT. Chánh Văn phòng / Phó Chánh Văn phòng");
        assertThat(examine(untitled(wanted("chutich.ubnd", "chair", "head", Capacity.TUQ, NEXT_WEEK)))
                        .position())
                .isEqualTo("Chủ tịch Ủy ban nhân dân huyện Đam Rông");
        refused(
                wanted("chutich.ubnd", "chair", "office.deputy", Capacity.TUQ, NEXT_WEEK),
                "cơ quan, địa phương trực thuộc");
        refused(wanted("chutich.ubnd", "chair", "office", Capacity.KT, NEXT_WEEK), "Phó Chủ tịch");
        refused(wanted("chutich.ubnd", "chair", "head", Capacity.TL, NEXT_WEEK), "cơ quan thuộc Ủy ban nhân dân tỉnh");
    }

    private static WantedSubstitution untitled(WantedSubstitution one) {
        return new WantedSubstitution(
                one.role(),
                one.represented(),
                one.substitute(),
                one.capacity(),
                one.works(),
                one.from(),
                one.to(),
                one.documentNumber(),
                one.documentDate(),
                one.reason(),
                null);
    }

    @Test
    @DisplayName("Q. chỉ khi khuyết, không ghi người được thay, cho mọi việc; một chức danh một người")
    void actingHeadOfAVacantSeat() {
        var acting = wanted("lanhdao.so-y-te", null, "other", Capacity.Q, null);
        var one = confirmed(acting);
        assertThat(one.capacityInWords()).isEqualTo("Q. Giám đốc");
        refused(wanted("lanhdao.dam-rong", null, "deputy", Capacity.Q, null), "không khuyết");
        refused(wanted("lanhdao.so-y-te", "other", "deputy", Capacity.Q, null), "không ghi người được thay");
        assertThatThrownBy(() -> examine(wanted("lanhdao.so-y-te", null, "deputy", Capacity.Q, null), data(one), one))
                .hasMessageContaining("Đã có văn bản 12/QĐ-UBND");
    }

    @Test
    @DisplayName("TL. và TUQ. phải có thời hạn; không dài quá số ngày quy định; không lùi ngày")
    void timeIsLimited() {
        refused(wanted("lanhdao.dam-rong", "head", "officer", Capacity.TL, null), "phải có thời hạn");
        refused(wanted("lanhdao.dam-rong", "head", "officer", Capacity.TUQ, null), "phải có thời hạn");
        refused(wanted("lanhdao.dam-rong", "head", "deputy", Capacity.KT, TODAY.plusDays(180)), "180 ngày");
        assertThat(examine(wanted("lanhdao.dam-rong", "head", "deputy", Capacity.KT, TODAY.plusDays(179)))
                        .period()
                        .to())
                .isEqualTo(TODAY.plusDays(179));
        assertThatThrownBy(() -> new SubstitutionExamination(data(), List.of(), 180)
                        .of(deputyOfHead(), "p", NOW, TODAY.plusDays(1)))
                .hasMessageContaining("không được trước hôm nay");
    }

    @Test
    @DisplayName("không ký thay chính mình, kể cả bằng tài khoản thứ hai")
    void nobodyForHimself() {
        refused(wanted("lanhdao.dam-rong", "head", "head.2", Capacity.KT, NEXT_WEEK), "chính mình");
    }

    @Test
    @DisplayName("việc được giao không giao tiếp: người chỉ giữ chức danh theo văn bản ký thay không có người ký thay")
    void noDelegationOfADelegation() {
        var first = confirmed(deputyOfHead());
        assertThatThrownBy(() -> examine(
                        wanted("lanhdao.dam-rong", "deputy", "officer", Capacity.TUQ, TODAY.plusDays(3)),
                        data(first),
                        first))
                .hasMessageContaining("không giao tiếp cho người khác");
        refused(
                wanted("lanhdao.dam-rong", "other", "officer", Capacity.TUQ, TODAY.plusDays(3)),
                "không giữ chức danh này");
    }

    @ParameterizedTest
    @CsvSource({
        "lanhdao.dam-rong, head, admin, KT, quản trị viên",
        "lanhdao.dam-rong, head, watcher, KT, giám sát",
        "lanhdao.dam-rong, head, gone, KT, không còn là cán bộ",
        "lanhdao.lam-ha, , deputy, Q, không tồn tại vào ngày 05/06/2023",
        "canbo.dam-rong, officer, deputy, KT, “Chức danh”",
        "camunda-admin, admin, deputy, KT, “Chức danh”",
        "lanhdao.khong-co, head, deputy, KT, không có trong danh mục",
        "lanhdao.so-ldtbxh, labour.head, labour.both, KT, nguyên tắc bốn mắt",
        "chutich.ubnd, chair, home.head, TUQ, nguyên tắc bốn mắt",
        "lanhdao.dam-rong, head, khong.co, KT, “Người ký thay”",
    })
    @DisplayName("người, đơn vị, vai không ký thay được")
    void refusals(String role, String represented, String substitute, Capacity capacity, String part) {
        refused(wanted(role, represented, substitute, capacity, TODAY.plusDays(25)), part);
    }

    @Test
    @DisplayName("hai bên còn tính cả việc ký thay khác của người ấy")
    void sidesCountOtherSubstitutions() {
        var focal = confirmed(examine(
                wanted("lanhdao.so-ldtbxh", "labour.head", "labour.both", Capacity.KT, NEXT_WEEK),
                without("labour.both", "canbo.so-noi-vu")));
        var both = new Substitution(
                UUID.randomUUID(),
                "chutich.ubnd",
                "chair",
                "labour.both",
                Capacity.KT,
                Work.all(),
                focal.period(),
                focal.document(),
                Reason.LEAVE,
                "Chủ tịch",
                "Phó Chủ tịch",
                "p",
                NOW,
                Substitution.State.CONFIRMED,
                null);
        var rules = new SubstitutionRules(
                withRole(new OfficialRole("labour.both", "pho.ubnd", new Period(START, null)), focal));
        assertThat(rules.objection(both, TODAY)).get().asString().contains("nguyên tắc bốn mắt");
    }

    private static OrganizationData without(String user, String group, Substitution... substitutions) {
        var all = data();
        return copy(
                all.roles().stream()
                        .filter(role ->
                                !(role.userId().equals(user) && role.group().equals(group)))
                        .toList(),
                substitutions);
    }

    private static OrganizationData withRole(OfficialRole added, Substitution... substitutions) {
        var roles = new ArrayList<>(without("labour.both", "canbo.so-noi-vu").roles());
        roles.add(added);
        return copy(roles, substitutions);
    }

    private static OrganizationData copy(List<OfficialRole> roles, Substitution... substitutions) {
        var all = data();
        return new OrganizationData(
                List.copyOf(all.units()),
                List.of(),
                all.holdings(),
                List.copyOf(all.officials()),
                roles,
                List.of(),
                List.of(),
                List.of(substitutions));
    }

    @Test
    @DisplayName("hai văn bản cùng chức danh, cùng tư cách, trùng thời gian và phạm vi: từ chối; khác phạm vi: được")
    void overlaps() {
        var first = confirmed(deputyOfHead());
        assertThatThrownBy(() -> examine(deputyOfHead(), data(first), first)).hasMessageContaining("Đã có văn bản");
        var dossiers = with(first, Substitution.State.CONFIRMED, null, Set.of(Work.DOSSIERS));
        var reports = new WantedSubstitution(
                "lanhdao.dam-rong",
                "head",
                "officer",
                Capacity.TUQ,
                Set.of(Work.REPORTS),
                TODAY,
                NEXT_WEEK,
                "13/QĐ-UBND",
                TODAY,
                Reason.LEAVE,
                "Trưởng phòng");
        assertThat(examine(reports, data(dossiers), dossiers).works()).containsExactly(Work.REPORTS);
        var ended = with(first, Substitution.State.CONFIRMED, NOW, first.works());
        assertThat(examine(deputyOfHead(), data(ended), ended)).isNotNull();
    }

    @Test
    @DisplayName("có hiệu lực đúng các ngày; hết khi người được thay thôi, khi cho thôi, khi chưa xác nhận")
    void standingFollowsTheDays() {
        var one = open("chutich.ubnd", "chair", "vice");
        var data = data(one);
        var membership = new Membership("vice", "chutich.ubnd");
        assertThat(plan(data, TODAY.minusDays(1))).doesNotContain(membership);
        assertThat(plan(data, TODAY)).contains(membership);
        assertThat(plan(data, LEFT_ON)).contains(membership);
        assertThat(plan(data, LEFT_ON.plusDays(1))).doesNotContain(membership);
        assertThat(plan(data(with(one, Substitution.State.PENDING, null, one.works())), TODAY))
                .doesNotContain(membership);
        assertThat(plan(data(with(one, Substitution.State.CONFIRMED, NOW, one.works())), TODAY))
                .doesNotContain(membership);
    }

    /** Until further notice: what ends it is the end of the Chair's term. */
    private static Substitution open(String role, String represented, String substitute) {
        return new Substitution(
                UUID.randomUUID(),
                role,
                represented,
                substitute,
                Capacity.KT,
                Work.all(),
                new Period(TODAY, null),
                new DocumentReference("12/QĐ-UBND", TODAY),
                Reason.LEAVE,
                "Chủ tịch",
                "Phó Chủ tịch",
                "p",
                NOW,
                Substitution.State.CONFIRMED,
                null);
    }

    private static Set<Membership> plan(OrganizationData data, LocalDate day) {
        return new IdentityPlanner(() -> data, new StaticListableBeanFactory().getBeanProvider(ActingUnits.class))
                .planFor(day)
                .memberships();
    }

    @Test
    @DisplayName("ngoài phạm vi thì không giữ vai; trong phạm vi thì giữ; vai của chính mình không bị giới hạn")
    void scopeLimitsTheRole() {
        var one = with(confirmed(deputyOfHead()), Substitution.State.CONFIRMED, null, Set.of(Work.REPORTS));
        var data = data(one);
        var clock = Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh"));
        var organization = new CachedOrganization(() -> data, mock(OperatorAccounts.class), clock);
        var deputy = new Actor("deputy", Set.of("lanhdao.dam-rong", "pho.dam-rong"));
        var head = new Actor("head", Set.of("lanhdao.dam-rong"));

        assertThat(organization.holds(deputy, "lanhdao.dam-rong", Work.REPORTS)).isTrue();
        assertThat(organization.holds(deputy, "lanhdao.dam-rong", Work.DOSSIERS))
                .isFalse();
        assertThat(organization.holds(deputy, "lanhdao.dam-rong")).isFalse();
        assertThat(organization.holds(head, "lanhdao.dam-rong", Work.DOSSIERS)).isTrue();
        assertThat(organization.unitsOf(deputy, Role.HEAD, Work.DOSSIERS)).isEmpty();
        assertThat(organization.unitsOf(deputy, Role.HEAD)).containsExactly("dam-rong");

        RoleLimits limits = new HeldRoles(organization, clock);
        assertThat(limits.of(deputy)).isEqualTo(Map.of("lanhdao.dam-rong", Work.REPORTS.processes()));
        assertThat(limits.of(head)).isEmpty();
        assertThat(limits.allow(deputy, "unitReport", List.of("lanhdao.dam-rong")))
                .isTrue();
        assertThat(limits.allow(deputy, "nomination", List.of("lanhdao.dam-rong")))
                .isFalse();
        assertThat(limits.allow(deputy, "nomination", List.of("pho.dam-rong"))).isTrue();
        assertThat(new HeldRoles(organization, clock).substitution("deputy", "lanhdao.dam-rong"))
                .contains(one.id());
        assertThat(new HeldRoles(organization, clock).substitution("head", "lanhdao.dam-rong"))
                .isEmpty();
    }

    @Test
    @DisplayName("chức danh mà hàng đã nhớ chưa biết: đọc lại trước khi trả lời, để nút khác không cho quá phạm vi")
    void rowsOfAnotherNode() {
        var one = with(confirmed(deputyOfHead()), Substitution.State.CONFIRMED, null, Set.of(Work.REPORTS));
        var rows = new ArrayList<>(List.of(data(), data(one)));
        var organization = new CachedOrganization(
                () -> rows.size() > 1 ? rows.remove(0) : rows.get(0),
                mock(OperatorAccounts.class),
                Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh")));
        organization.all();
        var deputy = new Actor("deputy", Set.of("lanhdao.dam-rong", "pho.dam-rong"));

        assertThat(organization.holds(deputy, "lanhdao.dam-rong", Work.DOSSIERS))
                .isFalse();
        assertThat(organization.holds(deputy, "lanhdao.dam-rong", Work.REPORTS)).isTrue();
    }

    @Test
    @DisplayName("vai của chính mình ở đơn vị đã nhập vào không bị giới hạn bởi việc ký thay ở đơn vị kế thừa (A-19)")
    void ownRoleInAPredecessor() {
        var one = with(confirmed(deputyOfHead()), Substitution.State.CONFIRMED, null, Set.of(Work.REPORTS));
        var all = data();
        var roles = new ArrayList<>(all.roles());
        roles.add(role("deputy", "lanhdao.lam-ha"));
        var merged = new OrganizationData(
                List.copyOf(all.units()),
                List.of(new Succession("dam-rong", "lam-ha", START)),
                all.holdings(),
                List.copyOf(all.officials()),
                roles,
                List.of(),
                List.of(),
                List.of(one));

        assertThat(HeldRoles.worksOf(merged, "deputy", TODAY)).containsOnlyKeys("lanhdao.dam-rong");
    }
}
