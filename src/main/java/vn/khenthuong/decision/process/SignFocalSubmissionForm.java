package vn.khenthuong.decision.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListProcess.SignFocalSubmission;
import vn.khenthuong.decision.AwardListProcess.Tasks;
import vn.khenthuong.decision.AwardListProcess.Variables;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;

/**
 * User task “Ký Tờ trình”: the head of the focal agency signs the list or returns it. A head may sign a list with cases of the
 * own unit; the form shows them.
 */
@Component
class SignFocalSubmissionForm extends SignedListForm<SignFocalSubmission> {

    private final ListFormModel picture;
    private final Organization organization;
    private final Clock clock;

    SignFocalSubmissionForm(AwardLists lists, ListFormModel picture, Organization organization, Clock clock) {
        super(Tasks.SIGN_FOCAL_SUBMISSION, lists);
        this.picture = picture;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        var list = lists().require(task.businessKey());
        var cases = picture.on(list);
        var facts = picture.of(list, cases);
        facts.put("nothingToSubmit", cases.isEmpty());
        facts.put("ownCases", ownCases(cases));
        facts.put("overrides", overrides(cases));
        var leftOut = picture.leftOut(list);
        facts.put("leftOutRows", leftOut);
        facts.put("restNote", restNote(list.restWaits(), leftOut.size()));
        return facts;
    }

    private static String restNote(boolean restWaits, int leftOut) {
        if (leftOut == 0) {
            return "Mọi hồ sơ đã thẩm tra đều có trong danh sách.";
        }
        return restWaits
                ? "%d hồ sơ đã thẩm tra không đưa vào danh sách, chờ danh sách sau (bảng bên dưới).".formatted(leftOut)
                : "%d hồ sơ đã thẩm tra không được chọn (bảng bên dưới); việc này là cuối cùng khi danh sách được tiếp nhận."
                        .formatted(leftOut);
    }

    @Override
    protected Map<String, Object> act(CurrentTask task, SignFocalSubmission outcome, Answers answers) {
        return switch (outcome) {
            case APPROVE -> {
                var empty = lists().sign(task.businessKey(), answers.document().orElse(null));
                yield Map.ofEntries(Variables.EMPTY_LIST.of(empty));
            }
            case RETURN -> {
                lists().returnToConsolidation(task.businessKey(), answers.requireReason());
                yield Map.of();
            }
        };
    }

    /** The cases whose criteria are not met, each with the document that lets it be proposed. */
    private static String overrides(List<DossierSnapshot> cases) {
        var overridden = cases.stream()
                .filter(snapshot ->
                        snapshot.review() != null && snapshot.review().override() != null)
                .map(snapshot -> "%s (%s): %s"
                        .formatted(
                                snapshot.number(),
                                snapshot.nomineeName(),
                                snapshot.review().override().cited()))
                .collect(Collectors.joining("; "));
        return overridden.isEmpty() ? null : overridden;
    }

    private String ownCases(List<DossierSnapshot> cases) {
        var focal =
                organization.holder(Function.FOCAL_AGENCY, LocalDate.now(clock)).code();
        var own = cases.stream()
                .filter(snapshot -> snapshot.unit().equals(focal))
                .map(snapshot -> "%s (%s)".formatted(snapshot.number(), snapshot.nomineeName()))
                .collect(Collectors.joining("; "));
        return own.isEmpty() ? null : own;
    }
}
