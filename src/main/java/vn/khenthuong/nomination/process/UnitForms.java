package vn.khenthuong.nomination.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.AddedSection;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.localplan.LocalPlan;
import vn.khenthuong.nomination.ChecklistItem;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.DossierPart;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.NominationProcess.PrepareDossier;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.PovertyModels;
import vn.khenthuong.nomination.SameNames;
import vn.khenthuong.nomination.SupplementRequest;
import vn.khenthuong.nomination.UnitDossiers;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.quota.QuotaMessages;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.Rounds;

/** What the four forms of the unit share. */
@Component
class UnitForms {

    /** Its presence asks for the field “Giải thích về việc trùng tên”. */
    private static final String SAME_NAME = "duplicateWarning";

    private static final String WITHDRAWN = "=outcome = \"WITHDRAW\"";

    private final DossierView view;
    private final Nominations nominations;
    private final UnitDossiers dossiers;
    private final Rounds rounds;
    private final Organization organization;
    private final QuotaLedger ledger;
    private final QuotaMessages quotas;

    UnitForms(
            DossierView view,
            Nominations nominations,
            UnitDossiers dossiers,
            Rounds rounds,
            Organization organization,
            QuotaLedger ledger,
            QuotaMessages quotas) {
        this.view = view;
        this.nominations = nominations;
        this.dossiers = dossiers;
        this.rounds = rounds;
        this.organization = organization;
        this.ledger = ledger;
        this.quotas = quotas;
    }

    /** Facts about the dossier for a form that only shows it. */
    Map<String, Object> show(String number) {
        return facts(view.show(number));
    }

    /** Facts, lists and what has been written so far, for a form that writes the dossier. */
    Map<String, Object> write(String number) {
        return write(view.show(number));
    }

    private Map<String, Object> write(DossierReading picture) {
        DossierSnapshot snapshot = picture.snapshot();
        Map<String, Object> facts = facts(picture);
        facts.putAll(ContentForm.prefill(picture.content()));
        view.localPlan(snapshot.number())
                .ifPresent(plan -> facts.putAll(LocalQuestions.of(plan, snapshot)
                        .prefill(picture.content().local())));
        putLists(facts, snapshot, picture.round());
        return facts;
    }

    /** The same before the first submission, when the name can still be corrected, with other dossiers of the name. */
    Map<String, Object> prepare(String number, Actor writer) {
        DossierReading picture = view.show(number);
        Map<String, Object> facts = write(picture);
        facts.put("nomineeName", facts.get("nominee"));
        SameNames others = view.sameNames(picture.snapshot(), writer);
        DossierFormModel.putText(facts, SAME_NAME, others.inRound());
        DossierFormModel.putText(facts, "elsewhereWarning", others.elsewhere());
        return facts;
    }

    /** What is wrong beside the errors of the form; a unit that withdraws fills in nothing that could be. */
    void inspect(String number, Answers incomplete) {
        if (!incomplete.text(UserTask.OUTCOME).equals(Optional.of(PrepareDossier.WITHDRAW.name()))) {
            dossiers.inspect(number, content(incomplete, dossiers.lock(number)));
        }
    }

    /** What was entered, the answers to what the locality asks among it. */
    DossierContent content(Answers answers, DossierSnapshot snapshot) {
        return ContentForm.read(answers, snapshot, view.localPlan(snapshot.number()));
    }

    /** What the locality asks about a draft, and the minutes of a village meeting. */
    List<AddedSection> questions(String number) {
        DossierSnapshot snapshot = nominations.require(number);
        Optional<LocalPlan> plan = view.localPlan(number);
        List<AddedSection> sections = new ArrayList<>();
        plan.flatMap(known -> LocalQuestions.of(known, snapshot).section(WITHDRAWN))
                .ifPresent(sections::add);
        if (snapshot.criteriaGroup().isOfVillage()) {
            sections.add(VillageMeetingQuestions.section(
                    plan.filter(LocalPlan::villageMeeting).isPresent(), WITHDRAWN));
        }
        return sections;
    }

    /** The same of a supplement, as far as the reception asked for it. */
    List<AddedSection> supplementQuestions(String number) {
        DossierSnapshot snapshot = nominations.require(number);
        Optional<SupplementRequest> request = view.supplement(number);
        List<AddedSection> sections = new ArrayList<>();
        if (request.filter(asked -> asked.asksFor(DossierPart.CRITERIA)).isPresent()) {
            view.localPlan(number)
                    .flatMap(known -> LocalQuestions.of(known, snapshot).section(WITHDRAWN))
                    .ifPresent(sections::add);
        }
        if (snapshot.criteriaGroup().isOfVillage()
                && request.filter(asked -> asked.items().contains(ChecklistItem.VILLAGE_MINUTES))
                        .isPresent()) {
            sections.add(VillageMeetingQuestions.section(false, WITHDRAWN));
        }
        return sections;
    }

    /** @throws vn.khenthuong.kernel.ConflictException where the plan of the locality has been replaced since the form was opened */
    void requireCurrentPlan(String number, Map<String, Object> submitted) {
        LocalQuestions.requireCurrent(view.localPlan(number), submitted.keySet());
    }

    /** What the guard must know to check a form that writes the dossier; it is held from now on. */
    Map<String, Object> check(String number) {
        DossierSnapshot snapshot = dossiers.lock(number);
        Map<String, Object> facts = DossierFormModel.conditions(snapshot);
        putLists(facts, snapshot, rounds.require(snapshot.round()));
        if (view.hasSameNameInRound(snapshot)) {
            facts.put(SAME_NAME, true);
        }
        return facts;
    }

    /** The same for a supplement, which writes only what was asked for. */
    Map<String, Object> checkSupplement(String number) {
        Map<String, Object> facts = check(number);
        view.supplement(number).ifPresent(request -> facts.put("supplementItems", DossierFormModel.asked(request)));
        return facts;
    }

    /** With the use of the limits the dossier counts against, as it is now. */
    private Map<String, Object> facts(DossierReading picture) {
        DossierSnapshot snapshot = picture.snapshot();
        Map<String, Object> facts = DossierFormModel.of(picture);
        String standing = ledger
                .limitsFor(
                        snapshot.round(),
                        snapshot.unit(),
                        snapshot.nomineeType().name())
                .stream()
                .map(quotas::standing)
                .collect(Collectors.joining("; "));
        DossierFormModel.putText(facts, "quotaStanding", Optional.of(standing).filter(text -> !text.isEmpty()));
        return facts;
    }

    private void putLists(Map<String, Object> facts, DossierSnapshot snapshot, AwardRound round) {
        var nominating = organization.require(snapshot.unit());
        facts.put("localUnit", nominating.kind().isLocality());
        facts.put("modelNeeded", PovertyModels.isRequired(nominating, round));
        facts.put(
                "communes",
                organization.communesOf(snapshot.unit()).stream()
                        .map(commune -> option(commune.code(), commune.name()))
                        .toList());
        facts.put(
                "units",
                organization.nominatingOn(round.referenceDate()).stream()
                        .map(unit -> option(unit.code(), unit.name()))
                        .toList());
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }
}
