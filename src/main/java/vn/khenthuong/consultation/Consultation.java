package vn.khenthuong.consultation;

import java.time.Instant;
import vn.khenthuong.consultation.ConsultationProcess.GiveOpinion;
import vn.khenthuong.kernel.DocumentReference;

/**
 * An agency that is or was asked about a dossier.
 *
 * @param key business key of its instance, e.g. {@code SK2023-DAM-RONG-0003-CUC-THUE}
 * @param dossier number
 * @param agency code of the unit that was asked; its successors answer for it
 * @param citation why the decision table asks it; null where the reviewer added it
 * @param addedReason why the reviewer added it; null where the decision table asks it
 * @param due first instant that is too late
 * @param answer what it said, or null
 * @param reviewAnswer what the reviewer says to its disagreement, or null
 */
public record Consultation(
        String key,
        String dossier,
        String agency,
        String citation,
        String addedReason,
        Instant askedAt,
        Instant due,
        State state,
        Answer answer,
        String reviewAnswer) {

    /** How it stands. */
    public enum State {
        ASKED("Đang chờ ý kiến"),
        ANSWERED("Đã trả lời"),
        /** Not the same as agreement. */
        NO_REPLY("Hết hạn, không trả lời"),
        /** The dossier ended meanwhile. */
        CANCELLED("Không còn phải trả lời");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** What officials call it. */
        public String label() {
            return label;
        }
    }

    /**
     * What an agency said.
     *
     * @param reason why it does not agree; null where it does
     * @param document the letter that says so
     * @param by user id of whoever entered it
     */
    public record Answer(GiveOpinion outcome, String reason, DocumentReference document, String by, Instant at) {}

    /** Whether the answer came when the dossier had gone on: it is shown and moves nothing. */
    public boolean isLate() {
        return answer != null && state == State.NO_REPLY;
    }

    /** Whether the agency does not agree, be it late. */
    public boolean disagrees() {
        return answer != null && answer.outcome() == GiveOpinion.DISAGREE;
    }

    /** Whether a late answer may still be entered, as far as it depends on the consultation. */
    public boolean takesLateAnswer() {
        return state == State.NO_REPLY && answer == null;
    }

    /** How it stands, as officials read it, e.g. “Đồng ý” or “Không đồng ý, trả lời muộn”. */
    public String inWords() {
        if (answer == null) {
            return state.label();
        }
        return isLate()
                ? answer.outcome().label() + ", trả lời muộn"
                : answer.outcome().label();
    }
}
