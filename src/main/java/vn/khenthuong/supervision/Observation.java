package vn.khenthuong.supervision;

import java.time.Instant;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.organization.Deed;

/**
 * What a supervising body says about a round. It is answered once by the agency in charge, may be taken back by its
 * author with a reason, and is never removed or rewritten.
 *
 * @param list code of the published list it is about; null for the round as a whole
 * @param agency code of the body in whose name it was filed
 * @param answer null before there is one
 * @param withdrawal null where it stands
 */
public record Observation(
        ObservationNumber number,
        String list,
        String agency,
        String content,
        Deed filed,
        Answer answer,
        Withdrawal withdrawal) {

    /** Code of the round. */
    public String round() {
        return number.round();
    }

    /** How far it is. */
    public ObservationState state() {
        if (withdrawal != null) {
            return ObservationState.WITHDRAWN;
        }
        return answer == null ? ObservationState.FILED : ObservationState.ANSWERED;
    }

    /**
     * The agency in charge answers.
     *
     * @throws ConflictException when it is answered, or taken back
     */
    public Observation answered(Answer given) {
        if (state() != ObservationState.FILED) {
            throw notThere();
        }
        return new Observation(number, list, agency, content, filed, given, null);
    }

    /**
     * Its author takes it back; an answer stays.
     *
     * @throws ConflictException when that was done before
     */
    public Observation withdrawn(Withdrawal why) {
        if (withdrawal != null) {
            throw notThere();
        }
        return new Observation(number, list, agency, content, filed, answer, why);
    }

    private ConflictException notThere() {
        return new ConflictException(
                "Phản ánh %s đang ở trạng thái “%s”, không làm được việc này.".formatted(number, state().label()));
    }

    /**
     * What was answered.
     *
     * @param by user id
     * @param body who answered, as it was called that day
     */
    public record Answer(String text, String by, String body, Instant at) {}

    /** @param by user id */
    public record Withdrawal(String reason, String by, Instant at) {}
}
