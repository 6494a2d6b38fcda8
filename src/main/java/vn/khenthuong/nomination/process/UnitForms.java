package vn.khenthuong.nomination.process;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.NominationProcess.PrepareDossier;
import vn.khenthuong.nomination.PovertyModels;
import vn.khenthuong.nomination.SameNames;
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

    private final DossierView view;
    private final UnitDossiers dossiers;
    private final Rounds rounds;
    private final Organization organization;
    private final QuotaLedger ledger;
    private final QuotaMessages quotas;

    UnitForms(
            DossierView view,
            UnitDossiers dossiers,
            Rounds rounds,
            Organization organization,
            QuotaLedger ledger,
            QuotaMessages quotas) {
        this.view = view;
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
            dossiers.inspect(number, ContentForm.read(incomplete, dossiers.lock(number)));
        }
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
