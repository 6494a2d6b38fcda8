package vn.khenthuong.consultation.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.consultation.ConsultationProcess;
import vn.khenthuong.kernel.SubmissionGate;
import vn.khenthuong.nomination.Holds;

/**
 * An agency answers nothing about a dossier that stands still; its time does not run. Whoever holds a dossier waits for these tasks
 * too, so what is read here stands until the submission is through. Why it stands still is not the agency's business.
 */
@Component
class HeldConsultations implements SubmissionGate {

    private final ConsultationRepository store;
    private final Holds holds;

    HeldConsultations(ConsultationRepository store, Holds holds) {
        this.store = store;
        this.holds = holds;
    }

    @Override
    public Optional<String> objection(Submission submission) {
        if (!ConsultationProcess.KEY.equals(submission.process()) || submission.step() == null) {
            return Optional.empty();
        }
        return store.find(submission.subject())
                .filter(asked -> holds.current(asked.dossier()).isPresent())
                .map(asked ->
                        "Hồ sơ %s đang tạm dừng nên chưa nhận ý kiến; thời hạn trả lời không tính trong thời gian này."
                                .formatted(asked.dossier()));
    }
}
