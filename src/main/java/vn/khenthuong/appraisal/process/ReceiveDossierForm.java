package vn.khenthuong.appraisal.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.appraisal.Reception;
import vn.khenthuong.calendar.DueDateFacts;
import vn.khenthuong.consultation.AgencyToAsk;
import vn.khenthuong.consultation.Consultations;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.DossierForm;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.NominationProcess.ReceiveDossier;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.nomination.NominationProcess.Variables;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.nomination.SupplementRequest;

/** User task “Tiếp nhận, kiểm tra thành phần hồ sơ”: receipt, one itemised supplement, or refusal. */
@Component
class ReceiveDossierForm extends DossierForm<ReceiveDossier> {

    private static final String ITEMS = "supplementItems";
    private static final String OPTIONS = "supplementOptions";
    private static final String PARTY_MANAGED = "partyManaged";

    private final Reception reception;
    private final Nominations nominations;
    private final DossierView view;
    private final ReviewFormModel cases;
    private final RunningModels models;
    private final Consultations consultations;

    ReceiveDossierForm(
            Reception reception,
            Nominations nominations,
            DossierView view,
            ReviewFormModel cases,
            RunningModels models,
            Consultations consultations) {
        super(Tasks.RECEIVE_DOSSIER, view);
        this.consultations = consultations;
        this.reception = reception;
        this.nominations = nominations;
        this.view = view;
        this.cases = cases;
        this.models = models;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        var picture = cases.picture(task.businessKey());
        var facts = cases.of(picture);
        var options = options(task.businessKey());
        facts.put(OPTIONS, options);
        var wanted = consultations.agenciesFor(picture.snapshot(), false);
        var agencies = wanted.isEmpty() || models.knowsConsultations(task) ? wanted : List.<AgencyToAsk>of();
        facts.put(
                "answerDue",
                VietnameseDates.of(reception.answerDue(picture.snapshot().round(), !agencies.isEmpty())));
        facts.put(
                "agenciesWords",
                agencies.isEmpty()
                        ? null
                        : agencies.stream().map(one -> one.agency().name()).collect(Collectors.joining(", ")));
        facts.put("consultationLetter", new PaperRef(PaperKind.CONG_VAN_HIEP_Y, task.businessKey()).id());
        facts.put("mayBePartyManaged", mayBePartyManaged(picture.snapshot()));
        facts.put("maySupplement", nominations.maySupplement(task.businessKey()));
        facts.put("wasSupplemented", picture.supplement().isPresent());
        facts.put(
                "supplementHistory",
                picture.supplement().map(request -> words(request, options)).orElse(null));
        return facts;
    }

    @Override
    public Map<String, Object> factsForCheck(CurrentTask task, Map<String, Object> submitted) {
        Map<String, Object> facts = new HashMap<>();
        if (submitted.get(ITEMS) != null) {
            facts.put(OPTIONS, options(task.businessKey()));
        }
        if (submitted.get(PARTY_MANAGED) != null) {
            facts.put("mayBePartyManaged", mayBePartyManaged(nominations.require(task.businessKey())));
        }
        return facts;
    }

    /** Only persons are cadres. */
    private static boolean mayBePartyManaged(DossierSnapshot dossier) {
        return dossier.nomineeType() == NomineeType.INDIVIDUAL
                && (dossier.criteriaGroup() == CriteriaGroup.OFFICIAL
                        || dossier.criteriaGroup() == CriteriaGroup.ENTERPRISE);
    }

    @Override
    protected Map<String, Object> act(CurrentTask task, ReceiveDossier outcome, Answers answers) {
        var number = task.businessKey();
        return switch (outcome) {
            case COMPLETE -> complete(task, answers.flag(PARTY_MANAGED));
            case SUPPLEMENT -> {
                var terms = reception.requestSupplement(
                        number, task.actor(), answers.choices(ITEMS), answers.requireReason());
                yield Map.ofEntries(
                        DueDateFacts.SUPPLEMENT_DEADLINE.of(terms.deadline()),
                        DueDateFacts.daysLeft(task.task()).of(terms.receptionDaysLeft()));
            }
            case REJECT -> {
                refuse(task, Refusal.requireOf(answers, "Mã lý do từ chối"));
                yield Map.of();
            }
        };
    }

    private Map<String, Object> complete(CurrentTask task, boolean partyManaged) {
        var complete = reception.complete(
                task.businessKey(), task.actor(), partyManaged, () -> models.knowsConsultations(task));
        return complete.agencies() == 0
                ? Map.ofEntries(Variables.REVIEW_OPEN.of(complete.reviewOpen()), Variables.NO_CONSULTATION.of(true))
                : Map.ofEntries(
                        Variables.REVIEW_OPEN.of(complete.reviewOpen()),
                        Variables.NO_CONSULTATION.of(false),
                        Variables.AGENCY_COUNT.of(complete.agencies()));
    }

    /** A dossier goes on as the model says that it was started with. */
    private void refuse(CurrentTask task, Refusal refusal) {
        if (models.knowsSignedRejections(task)) {
            reception.proposeRejection(task.businessKey(), task.actor(), refusal);
        } else {
            reception.reject(task.businessKey(), task.actor(), refusal);
        }
    }

    private List<Map<String, String>> options(String number) {
        return view.supplementItems(number).stream()
                .map(item -> Map.of("value", item.item(), "label", item.label()))
                .toList();
    }

    private static String words(SupplementRequest request, List<Map<String, String>> options) {
        var items = options.stream()
                .filter(option -> request.items().contains(option.get("value")))
                .map(option -> option.get("label"))
                .collect(Collectors.joining(", "));
        return "%s (hạn %s): %s".formatted(items, VietnameseDates.of(request.dueDay()), request.reason());
    }
}
