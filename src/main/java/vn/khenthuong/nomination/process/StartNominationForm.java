package vn.khenthuong.nomination.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.StartForm;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.NominationOffer;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.NominationRequest;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.OpenedDossier;
import vn.khenthuong.nomination.UnitDossiers;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.quota.QuotaMessages;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.Rounds;

/** Start form “Lập đề nghị khen thưởng”: opens a dossier under its own number. */
@Component
class StartNominationForm implements StartForm {

    private static final String NOMINEE_TYPE = "nomineeType";

    private final UnitDossiers dossiers;
    private final Rounds rounds;
    private final QuotaLedger ledger;
    private final QuotaMessages quotas;

    StartNominationForm(UnitDossiers dossiers, Rounds rounds, QuotaLedger ledger, QuotaMessages quotas) {
        this.dossiers = dossiers;
        this.rounds = rounds;
        this.ledger = ledger;
        this.quotas = quotas;
    }

    @Override
    public String process() {
        return NominationProcess.KEY;
    }

    @Override
    public Map<String, List<Option>> options(Actor actor) {
        NominationOffer offer = dossiers.offer(actor);
        return Map.of(
                "roundCode",
                options(offer.rounds(), AwardRound::code, round -> withQuota(round, offer.units())),
                "unit",
                options(offer.units(), Unit::code, Unit::name),
                NOMINEE_TYPE,
                options(offer.nomineeTypes(), NomineeType::name, NomineeType::label),
                "criteriaGroup",
                offer.criteriaGroups().stream()
                        .map(StartNominationForm::ofItsType)
                        .toList(),
                "awardForm",
                options(offer.awardForms(), AwardForm::name, AwardForm::label));
    }

    /** Every round there is and every constant of the form: what is not allowed is refused below, with the reason. */
    @Override
    public Map<String, List<Option>> accepted(Actor actor) {
        return Map.of(
                "roundCode", options(rounds.all(), AwardRound::code, AwardRound::title),
                "unit", options(dossiers.unitsOf(actor), Unit::code, Unit::name));
    }

    @Override
    public Start submit(Actor actor, Answers answers) {
        return submitAll(actor, List.of(answers)).get(0);
    }

    @Override
    public List<Start> submitAll(Actor actor, List<Answers> answers) {
        return dossiers
                .openAll(
                        actor,
                        answers.stream().map(StartNominationForm::request).toList())
                .stream()
                .map(StartNominationForm::start)
                .toList();
    }

    private static NominationRequest request(Answers answers) {
        return new NominationRequest(
                answers.requireText("roundCode", "Đợt khen thưởng"),
                answers.text("unit").orElse(null),
                answers.requireChoice(NOMINEE_TYPE, "Loại đối tượng", NomineeType.class),
                answers.requireText("nomineeName", "Tên tập thể, họ và tên cá nhân hoặc chủ hộ"),
                answers.requireChoice("criteriaGroup", "Nhóm tiêu chí", CriteriaGroup.class),
                answers.requireChoice("awardForm", "Hình thức khen thưởng", AwardForm.class));
    }

    private static Start start(OpenedDossier opened) {
        return new Start(
                opened.snapshot().number(),
                Map.ofEntries(
                        NominationProcess.Variables.ROUND.of(opened.round().code()),
                        NominationProcess.Variables.UNIT.of(opened.snapshot().unit()),
                        NominationProcess.Variables.UNIT_DEADLINE.of(opened.unitDeadline()),
                        NominationProcess.Variables.RULE_SET.of(opened.round().ruleSet())),
                Role.OFFICER.of(opened.snapshot().unit()));
    }

    /** The round with what its units have used of their own limits; the provincial pool is nobody's own. */
    private String withQuota(AwardRound round, List<Unit> units) {
        List<String> own = units.stream().map(Unit::code).toList();
        String standing = ledger.limits(round.code()).stream()
                .filter(limit -> limit.unit() != null && own.contains(limit.unit()))
                .map(quotas::standing)
                .collect(Collectors.joining("; "));
        return standing.isEmpty() ? round.title() : "%s (%s)".formatted(round.title(), standing);
    }

    private static Option ofItsType(CriteriaGroup group) {
        return new Option(
                group.name(),
                group.label(),
                new OnlyFor(
                        NOMINEE_TYPE,
                        group.nomineeTypes().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet())));
    }

    private static <T> List<Option> options(
            Collection<T> offered, Function<T, String> value, Function<T, String> label) {
        return offered.stream()
                .map(item -> new Option(value.apply(item), label.apply(item)))
                .toList();
    }
}
