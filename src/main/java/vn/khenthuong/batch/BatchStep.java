package vn.khenthuong.batch;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.nomination.NominationProcess.AppraiseDossier;
import vn.khenthuong.nomination.NominationProcess.ApproveByUnit;
import vn.khenthuong.nomination.NominationProcess.ReceiveDossier;
import vn.khenthuong.nomination.NominationProcess.ReviewDossier;
import vn.khenthuong.nomination.NominationProcess.Tasks;

/**
 * Steps that may be done for many dossiers at once, each with the one outcome for which its form wants nothing of the single
 * case. Whatever wants a reason, a number or a choice of its own is done dossier by dossier.
 */
public enum BatchStep {
    /** Of a unit's head: one Tờ trình for all of them, with one number and date. */
    SIGN(Tasks.APPROVE_BY_UNIT, ApproveByUnit.APPROVE, "Ký trình hồ sơ", "ký một Tờ trình"),
    RECEIVE(Tasks.RECEIVE_DOSSIER, ReceiveDossier.COMPLETE, "Tiếp nhận hồ sơ", "hồ sơ đủ thành phần"),
    REVIEW(Tasks.REVIEW_DOSSIER, ReviewDossier.SELECT, "Thẩm tra hồ sơ", "chọn đưa vào danh sách"),
    APPRAISE(Tasks.APPRAISE_DOSSIER, AppraiseDossier.PASS, "Thẩm định hồ sơ", "đạt");

    private final UserTask<?> task;
    private final Map<String, Object> answers;
    private final String label;
    private final String outcomeLabel;

    <O extends Enum<O>> BatchStep(UserTask<O> task, O outcome, String label, String outcomeLabel) {
        this.task = task;
        this.answers = task.ending(outcome);
        this.label = label;
        this.outcomeLabel = outcomeLabel;
    }

    /** The task in the model. */
    public UserTask<?> task() {
        return task;
    }

    public String label() {
        return label;
    }

    /** What is answered for every dossier, in words. */
    public String outcomeLabel() {
        return outcomeLabel;
    }

    /** Whether all of them go under one document, so that either each is done or none. */
    public boolean isOneDocument() {
        return this == SIGN;
    }

    /** The answers given for every dossier. */
    public Map<String, Object> answers(SharedDocument document) {
        var all = new HashMap<>(answers);
        if (isOneDocument()) {
            all.putAll(document.answers());
        }
        return all;
    }

    /** @throws NotFoundException when there is no such step */
    public static BatchStep parse(String text) {
        return Arrays.stream(values())
                .filter(step -> step.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Không có bước “%s” để xử lý hàng loạt.".formatted(text)));
    }
}
