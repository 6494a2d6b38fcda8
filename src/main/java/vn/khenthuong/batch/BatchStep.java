package vn.khenthuong.batch;

import java.util.Arrays;
import java.util.Map;
import vn.khenthuong.kernel.NotFoundException;

/**
 * Steps that may be done for many dossiers at once, each with the one outcome for which its form wants nothing of the single
 * case. Whatever wants a reason, a number or a choice of its own is done dossier by dossier.
 */
public enum BatchStep {
    RECEIVE("userTask_receiveDossier", "Tiếp nhận hồ sơ", "hồ sơ đủ thành phần", "COMPLETE"),
    REVIEW("userTask_reviewDossier", "Thẩm tra hồ sơ", "chọn đưa vào danh sách", "SELECT"),
    APPRAISE("userTask_appraiseDossier", "Thẩm định hồ sơ", "đạt", "PASS");

    /** Key of the process the steps are of. */
    public static final String PROCESS = "nomination";

    private final String task;
    private final String label;
    private final String outcomeLabel;
    private final String outcome;

    BatchStep(String task, String label, String outcomeLabel, String outcome) {
        this.task = task;
        this.label = label;
        this.outcomeLabel = outcomeLabel;
        this.outcome = outcome;
    }

    /** Id of the task in the model. */
    public String task() {
        return task;
    }

    public String label() {
        return label;
    }

    /** What is answered for every dossier, in words. */
    public String outcomeLabel() {
        return outcomeLabel;
    }

    /** The answers given for every dossier. */
    public Map<String, Object> answers() {
        return Map.of("outcome", outcome);
    }

    /** @throws NotFoundException when there is no such step */
    public static BatchStep parse(String text) {
        return Arrays.stream(values())
                .filter(step -> step.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Không có bước “%s” để xử lý hàng loạt.".formatted(text)));
    }
}
