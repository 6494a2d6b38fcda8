package vn.khenthuong.appraisal.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.appraisal.Opinions;
import vn.khenthuong.consultation.Consultations;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.nomination.CriteriaOutcome;
import vn.khenthuong.nomination.CriteriaOverride;
import vn.khenthuong.nomination.DossierForm;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.NominationProcess.ReviewDossier;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.nomination.NominationProcess.Variables;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.Refusal;

/** User task “Thẩm tra”: the focal agency proposes to select the case or not; final only when the head signs a list. */
@Component
class ReviewDossierForm extends DossierForm<ReviewDossier> {

    private static final String POOL =
            "Hồ sơ thuộc danh sách chung cấp tỉnh: cơ quan đầu mối cùng Sở Nội vụ lựa chọn (điểm c khoản 2 Mục IV Kế hoạch).";
    private static final String OWN =
            "Hồ sơ tính vào chỉ tiêu riêng của đơn vị: cơ quan đầu mối kiểm tra điều kiện, không chọn thì phải có mã lý do.";

    private static final String AGENCIES = "agencyOptions";

    private final Opinions opinions;
    private final Nominations nominations;
    private final ReviewFormModel cases;
    private final RunningModels models;
    private final Consultations consultations;
    private final DossierView view;

    ReviewDossierForm(
            Opinions opinions,
            Nominations nominations,
            ReviewFormModel cases,
            RunningModels models,
            Consultations consultations,
            DossierView view) {
        super(Tasks.REVIEW_DOSSIER, view);
        this.view = view;
        this.consultations = consultations;
        this.opinions = opinions;
        this.nominations = nominations;
        this.cases = cases;
        this.models = models;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        var picture = cases.picture(task.businessKey());
        var facts = cases.of(picture);
        facts.put("streamNote", picture.snapshot().pool() ? POOL : OWN);
        putConditions(facts, picture.snapshot(), picture.criteria());
        facts.put(AGENCIES, agencies(picture.snapshot()));
        facts.put("consultationLetter", new PaperRef(PaperKind.CONG_VAN_HIEP_Y, task.businessKey()).id());
        return facts;
    }

    @Override
    public Map<String, Object> factsForCheck(CurrentTask task, Map<String, Object> submitted) {
        var dossier = nominations.require(task.businessKey());
        var facts = cases.conditions(dossier.number(), view.criteria(dossier.number()));
        putConditions(facts, dossier, view.criteria(dossier.number()));
        if (submitted.get("consultedAgency") != null) {
            facts.put(AGENCIES, agencies(dossier));
        }
        return facts;
    }

    private void putConditions(Map<String, Object> facts, DossierSnapshot dossier, CriteriaOutcome criteria) {
        facts.put("codeNeeded", !dossier.pool());
        facts.put("needsOverride", criteria.hasFailedTest() && nominations.needsOverride(dossier.number()));
    }

    private List<Map<String, String>> agencies(DossierSnapshot dossier) {
        return consultations.mayBeAdded(dossier, consultations.of(dossier.number())).stream()
                .map(unit -> Map.of("value", unit.code(), "label", unit.name()))
                .toList();
    }

    @Override
    protected Map<String, Object> act(CurrentTask task, ReviewDossier outcome, Answers answers) {
        var number = task.businessKey();
        var remark = answers.remark().orElse(null);
        if (outcome != ReviewDossier.CONSULT) {
            consultations.answerDisagreement(
                    number, task.actor(), answers.text("consultationAnswer").orElse(null));
        }
        return switch (outcome) {
            case SELECT -> {
                select(task, remark, answers);
                yield Map.of();
            }
            case NOT_SELECT -> {
                opinions.notSelect(number, task.actor(), remark, Refusal.of(answers));
                yield Map.of();
            }
            case CONSULT -> {
                consultations.askOneMore(
                        number,
                        answers.requireText("consultedAgency", "Cơ quan lấy thêm ý kiến"),
                        answers.requireReason(),
                        task.actor());
                yield Map.ofEntries(Variables.AGENCY_COUNT.of(1));
            }
        };
    }

    /** A form of an earlier model has no fields for the document of the head. */
    private void select(CurrentTask task, String remark, Answers answers) {
        var number = task.businessKey();
        if (nominations.needsOverride(number) && !models.knowsSignedRejections(task)) {
            opinions.selectOnEarlierForm(number, task.actor(), remark);
        } else {
            opinions.select(number, task.actor(), remark, override(answers));
        }
    }

    private static CriteriaOverride override(Answers answers) {
        var reason = answers.text("overrideReason");
        var document = answers.document();
        return reason.isEmpty() && document.isEmpty()
                ? null
                : new CriteriaOverride(reason.orElse(null), document.orElse(null));
    }
}
