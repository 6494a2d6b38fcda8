package vn.khenthuong.nomination.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.NameKey;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.kernel.PlanCitation;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.NominationOffer;
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
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;

/** Who may nominate whom for what in which round (R-060 to R-075, QĐ 1479/QĐ-UBND, khoản 1 Mục IV). */
@Component
class StreamPolicy {

    private final Organization organization;
    private final Rounds rounds;
    private final QuotaLedger ledger;
    private final QuotaMessages quotaMessages;
    private final Clock clock;

    StreamPolicy(
            Organization organization, Rounds rounds, QuotaLedger ledger, QuotaMessages quotaMessages, Clock clock) {
        this.organization = organization;
        this.rounds = rounds;
        this.ledger = ledger;
        this.quotaMessages = quotaMessages;
        this.clock = clock;
    }

    /** Everything this official may choose now. */
    public NominationOffer offer(Actor actor) {
        return offer(unitsOf(actor), rounds.all());
    }

    /** The same for one unit in one round. */
    public NominationOffer offerOf(String unit, String round) {
        return offer(List.of(organization.require(unit)), List.of(rounds.require(round)));
    }

    private NominationOffer offer(List<Unit> units, List<AwardRound> among) {
        Map<AwardRound, Set<NomineeType>> open = new LinkedHashMap<>();
        among.stream()
                .filter(round -> round.state() == RoundState.OPEN)
                .forEach(round -> open.put(round, typesIn(round, units)));
        open.values().removeIf(Set::isEmpty);
        Set<NomineeType> types = EnumSet.noneOf(NomineeType.class);
        open.values().forEach(types::addAll);
        Set<CriteriaGroup> groups = EnumSet.allOf(CriteriaGroup.class);
        groups.removeIf(group -> group.nomineeTypes().stream().noneMatch(types::contains)
                || units.stream().noneMatch(unit -> fits(group, unit.kind())));
        return new NominationOffer(
                List.copyOf(open.keySet()), units, types, groups, EnumSet.of(AwardForm.BANG_KHEN_TINH));
    }

    /** The unit in whose name the official nominates. */
    public Unit unitFor(Actor actor, String requested) {
        List<Unit> units = unitsOf(actor);
        if (units.isEmpty()) {
            throw new NotPermittedException("Bạn không phải là cán bộ lập hồ sơ của đơn vị nào.");
        }
        if (requested == null) {
            if (units.size() > 1) {
                throw new BadInputException("Bạn thay mặt nhiều đơn vị: cần chọn “Đơn vị đề nghị”.");
            }
            return units.get(0);
        }
        return units.stream()
                .filter(unit -> unit.code().equals(requested))
                .findFirst()
                .orElseThrow(() -> new NotPermittedException("Bạn không được lập hồ sơ thay đơn vị này."));
    }

    /** Refuses what is wrong whoever asks: name, award form and criteria group. */
    public void checkForm(NominationRequest request) {
        InputErrors errors = new InputErrors();
        errors.gather(() -> checkName(request.nomineeName()));
        errors.gather(() -> checkAwardForm(request));
        errors.gather(() -> checkAdmitted(request));
        errors.refuse();
    }

    static void checkAwardForm(NominationRequest request) {
        if (request.awardForm().isStateLevel()) {
            throw new BadInputException(
                    "%s là khen thưởng cấp Nhà nước, chỉ đề nghị được khi có hướng dẫn của Ban Thi đua - Khen thưởng Trung ương (%s). Hệ thống chưa nhận đề nghị khen thưởng cấp Nhà nước."
                            .formatted(request.awardForm().label(), PlanCitation.of("R-060")));
        }
        if (request.awardForm() == AwardForm.GIAY_KHEN) {
            throw new BadInputException(
                    "Giấy khen do thủ trưởng đơn vị tặng theo thẩm quyền của mình (%s), không đề nghị lên tỉnh."
                            .formatted(PlanCitation.of("R-061")));
        }
    }

    static void checkAdmitted(NominationRequest request) {
        CriteriaGroup group = request.criteriaGroup();
        if (!group.admits(request.nomineeType())) {
            throw new BadInputException("Nhóm tiêu chí “%s” dành cho %s, không dùng cho %s."
                    .formatted(group.label(), lower(group.nomineeTypes()), lower(request.nomineeType())));
        }
    }

    /** Refuses a name that consists of signs only. */
    public void checkName(String nomineeName) {
        if (NameKey.of(nomineeName).isEmpty()) {
            throw new BadInputException("“Tên tập thể, họ và tên cá nhân hoặc chủ hộ” phải có chữ.");
        }
    }

    /** Refuses a group that does not belong to this kind of unit. */
    public void checkGroup(NominationRequest request, Unit unit) {
        CriteriaGroup group = request.criteriaGroup();
        if (fits(group, unit.kind())) {
            return;
        }
        throw new BadInputException(
                group == CriteriaGroup.POLICY_BANK
                        ? "Nhóm tiêu chí “%s” chỉ dành cho Chi nhánh Ngân hàng Chính sách xã hội tỉnh (%s)."
                                .formatted(group.label(), PlanCitation.of("R-031"))
                        : "Nhóm tiêu chí “%s” chỉ do huyện, thành phố đề nghị; %s không đề nghị được."
                                .formatted(group.label(), unit.name()));
    }

    /**
     * Refuses a nominee that is not in the stream of the unit.
     *
     * @return whether the nominee competes in the pool of the round
     */
    public boolean requireStream(NominationRequest request, Unit unit) {
        List<QuotaLimit> limits = limits(request.round(), unit, request.nomineeType());
        if (limits.isEmpty()) {
            throw new BadInputException(quotaMessages.notInStream(
                    request.round(), unit.code(), request.nomineeType().name()));
        }
        return limits.stream().allMatch(limit -> limit.scope() == QuotaScope.ROUND);
    }

    /** The types of nominee that one of the units, still in time, has a limit for. */
    private Set<NomineeType> typesIn(AwardRound round, List<Unit> units) {
        Set<NomineeType> types = EnumSet.noneOf(NomineeType.class);
        units.stream()
                .filter(unit -> clock.instant().isBefore(rounds.deadlineFor(round.code(), unit.code())))
                .flatMap(unit -> Stream.of(NomineeType.values())
                        .filter(type -> !limits(round.code(), unit, type).isEmpty()))
                .forEach(types::add);
        return types;
    }

    private List<QuotaLimit> limits(String round, Unit unit, NomineeType type) {
        return ledger.limitsFor(round, unit.code(), type.name());
    }

    /** The units this official prepares dossiers for, successors' rights included; one that ended without successor nominates nobody. */
    public List<Unit> unitsOf(Actor actor) {
        List<Unit> ended = organization.endedWithoutSuccessor(LocalDate.now(clock));
        return organization.unitsOf(actor, Role.OFFICER).stream()
                .sorted()
                .map(organization::require)
                .filter(Unit::nominates)
                .filter(unit -> !ended.contains(unit))
                .toList();
    }

    private static boolean fits(CriteriaGroup group, UnitKind kind) {
        if (group == CriteriaGroup.POLICY_BANK) {
            return kind == UnitKind.POLICY_BANK;
        }
        return !group.isLocal() || kind.isLocality();
    }

    private static String lower(Set<NomineeType> types) {
        return types.stream().map(StreamPolicy::lower).collect(Collectors.joining(", "));
    }

    private static String lower(NomineeType type) {
        return switch (type) {
            case COLLECTIVE -> "tập thể";
            case INDIVIDUAL -> "cá nhân";
            case HOUSEHOLD -> "hộ gia đình";
        };
    }
}
