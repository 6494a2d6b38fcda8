package vn.khenthuong.petition;

import java.time.Instant;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.organization.Deed;

/**
 * A difficulty or a proposal of a unit. Its life is {@code OPEN → ANSWERED}, or {@code OPEN → GATHERED → ANSWERED} where the
 * People's Committee answers; while it is open the unit may take it back.
 *
 * @param round code of the award round it is about, or null
 * @param document the unit's letter, or null
 * @param addressee the department it is with
 * @param filed who sent it, and when
 * @param forwarding why the department it was sent to handed it on; null where it did not
 * @param report number of the report to the People's Committee it is in; null where it is in none
 * @param answer null before there is one
 * @param ending why nobody answers it; null where somebody does or did
 */
public record Petition(
        PetitionNumber number,
        String round,
        PetitionKind kind,
        String title,
        String content,
        DocumentReference document,
        Department addressee,
        PetitionState state,
        Deed filed,
        Forwarding forwarding,
        String report,
        Answer answer,
        Ending ending) {

    /** As it is sent. */
    public static Petition filed(
            PetitionNumber number,
            String round,
            PetitionKind kind,
            String title,
            String content,
            DocumentReference document,
            Department addressee,
            Deed by) {
        return new Petition(
                number,
                round,
                kind,
                title,
                content,
                document,
                addressee,
                PetitionState.OPEN,
                by,
                null,
                null,
                null,
                null);
    }

    /** Code of the unit that sent it. */
    public String unit() {
        return number.unit();
    }

    /** Whether a change of a limit of the round may refer to it: somebody stands behind it, and it is about this round or about none. */
    public boolean isGroundFor(String otherRound) {
        return !state.isGivenUp() && (round == null || round.equals(otherRound));
    }

    /**
     * The department answers.
     *
     * @throws ConflictException when it does not wait for that
     */
    public Petition answered(Answer given) {
        requireOpen();
        return with(addressee, PetitionState.ANSWERED, forwarding, report, given, null);
    }

    /**
     * The department hands it on to the other one, once: the second answers.
     *
     * @throws ConflictException when it does not wait for an answer, or was handed on before
     */
    public Petition forwarded(Forwarding why) {
        requireOpen();
        if (forwarding != null) {
            throw new ConflictException(
                    "Kiến nghị %s đã được chuyển một lần; cơ quan nhận chuyển trả lời.".formatted(number));
        }
        return with(addressee.other(), PetitionState.OPEN, why, report, null, null);
    }

    /**
     * The department puts it into a report to the People's Committee.
     *
     * @throws ConflictException when it does not wait for an answer, being in a report already included
     */
    public Petition gathered(String into) {
        requireOpen();
        return with(addressee, PetitionState.GATHERED, forwarding, into, null, null);
    }

    /**
     * The People's Committee has answered the report it is in.
     *
     * @throws ConflictException when it is in none that waits
     */
    public Petition answeredByCommittee(Answer given) {
        if (state != PetitionState.GATHERED) {
            throw notThere();
        }
        return with(addressee, PetitionState.ANSWERED, forwarding, report, given, null);
    }

    /**
     * The unit takes it back.
     *
     * @throws ConflictException when it does not wait for an answer any more
     */
    public Petition withdrawn(Ending why) {
        requireOpen();
        return with(addressee, PetitionState.WITHDRAWN, forwarding, report, null, why);
    }

    /** The unit has ended and nobody succeeds it; what the Committee has before it goes on. */
    public Petition cancelled(Ending why) {
        requireOpen();
        return with(addressee, PetitionState.CANCELLED, forwarding, report, null, why);
    }

    private void requireOpen() {
        if (state != PetitionState.OPEN) {
            throw notThere();
        }
    }

    private ConflictException notThere() {
        return new ConflictException(
                "Kiến nghị %s đang ở trạng thái “%s”, không làm được việc này.".formatted(number, state.label()));
    }

    private Petition with(Department whose, PetitionState next, Forwarding why, String into, Answer given, Ending end) {
        return new Petition(number, round, kind, title, content, document, whose, next, filed, why, into, given, end);
    }

    /**
     * What was answered.
     *
     * @param document null where the department answers without a letter
     * @param by user id
     * @param body who answered, as it was called that day
     */
    public record Answer(String text, DocumentReference document, String by, String body, Instant at) {}

    /** @param by user id */
    public record Forwarding(String reason, String by, Instant at) {}

    /** Why nobody answers it, and since when. */
    public record Ending(String reason, Instant at) {}
}
