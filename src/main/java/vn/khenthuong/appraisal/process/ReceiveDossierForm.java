package vn.khenthuong.appraisal.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.appraisal.Reception;
import vn.khenthuong.calendar.DueDateFacts;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.nomination.DossierForm;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.NominationProcess.ReceiveDossier;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.nomination.NominationProcess.Variables;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.nomination.SupplementRequest;

/** User task “Tiếp nhận, kiểm tra thành phần hồ sơ”: receipt, one itemised supplement, or refusal. */
@Component
class ReceiveDossierForm extends DossierForm<ReceiveDossier> {

    private static final String ITEMS = "supplementItems";
    private static final String OPTIONS = "supplementOptions";

    private final Reception reception;
    private final Nominations nominations;
    private final DossierView view;
    private final ReviewFormModel cases;
    private final RunningModels models;

    ReceiveDossierForm(
            Reception reception,
            Nominations nominations,
            DossierView view,
            ReviewFormModel cases,
            RunningModels models) {
        super(Tasks.RECEIVE_DOSSIER, view);
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
        facts.put(
                "answerDue",
                VietnameseDates.of(reception.answerDue(picture.snapshot().round())));
        facts.put("maySupplement", nominations.maySupplement(task.businessKey()));
        facts.put("wasSupplemented", picture.supplement().isPresent());
        facts.put(
                "supplementHistory",
                picture.supplement().map(request -> words(request, options)).orElse(null));
        return facts;
    }

    @Override
    public Map<String, Object> factsForCheck(CurrentTask task, Map<String, Object> submitted) {
        return submitted.get(ITEMS) == null ? Map.of() : Map.of(OPTIONS, options(task.businessKey()));
    }

    @Override
    protected Map<String, Object> act(CurrentTask task, ReceiveDossier outcome, Answers answers) {
        var number = task.businessKey();
        return switch (outcome) {
            case COMPLETE -> Map.ofEntries(Variables.REVIEW_OPEN.of(reception.complete(number, task.actor())));
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
