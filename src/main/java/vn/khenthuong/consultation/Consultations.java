package vn.khenthuong.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.khenthuong.consultation.ConsultationProcess.GiveOpinion;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.organization.Unit;

/**
 * What agencies are asked about a dossier between reception and review (hiệp y). Silence is remembered as such and never taken for
 * agreement; neither it nor a disagreement stops the dossier. Round and dossier are locked before a consultation is changed.
 */
public interface Consultations {

    /**
     * Whom the decision table asks about the dossier today: agencies that were reorganised are replaced by those that carry on; the
     * nominating unit, the focal agency and the appraiser say what they have to say in their own steps and are left out.
     *
     * @param partyManaged whether the nominee is a cadre that the provincial Party committee manages
     */
    List<AgencyToAsk> agenciesFor(DossierSnapshot dossier, boolean partyManaged);

    /** The first instant that is too late for an agency that would be asked about the dossier now. */
    Instant answerDue(DossierSnapshot dossier);

    /**
     * Asks them: {@code RECEIVED -> CONSULTING}. Their instances are started by the process in the same transaction.
     *
     * @throws ConflictException where the dossier has moved on
     */
    void ask(String number, List<AgencyToAsk> agencies, Actor actor);

    /**
     * The agencies the reviewer may add; empty where one was added already or the dossier is on a list.
     *
     * @param known everything that was ever asked about it
     */
    List<Unit> mayBeAdded(DossierSnapshot dossier, List<Consultation> known);

    /**
     * The reviewer asks one more agency before the review goes on.
     *
     * @param agency code
     * @throws ConflictException where one was added already, or the dossier is on a list
     * @throws BadInputException for an agency that cannot be asked
     */
    void askOneMore(String number, String agency, String reason, Actor actor);

    /** Those that were just asked and have no instance yet, in order; by the position in it the process finds its own. */
    Consultation asked(String number, int position);

    /** Everything that was ever asked about the dossier, first one first. */
    List<Consultation> of(String number);

    Optional<Consultation> find(String key);

    /** @throws NotFoundException with a Vietnamese sentence */
    Consultation require(String key);

    /**
     * The agency answers in time.
     *
     * @param reason why not; needed with {@code DISAGREE}
     * @param document the letter that says so
     * @throws ConflictException where it is no longer waited for
     * @throws BadInputException for a letter that cannot be
     */
    void answer(String key, Actor actor, String role, GiveOpinion outcome, String reason, DocumentReference document);

    /**
     * The agency answers when the dossier has gone on without it: kept and shown, moves nothing.
     *
     * @throws NotFoundException for anybody but an official of the agency
     * @throws ConflictException where it is still in time, was answered already, or the dossier has ended
     * @throws BadInputException for a reason or a letter that cannot be
     */
    void answerLate(String key, Actor actor, GiveOpinion outcome, String reason, DocumentReference document);

    /** Whether the official may enter a late answer now. */
    boolean mayAnswerLate(Consultation consultation, Actor actor);

    /** The time is over without an answer; of one that is no longer waited for nothing changes. */
    void noReply(String key);

    /**
     * Everybody has answered or let the time pass: {@code CONSULTING -> RECEIVED}.
     *
     * @return whether the review may begin
     */
    boolean end(String number);

    /**
     * What the reviewer says to every agency that does not agree; a later one takes the place of an earlier one. Nothing where nobody
     * disagrees.
     *
     * @throws BadInputException where somebody disagrees and nothing is said
     */
    void answerDisagreement(String number, Actor actor, String text);

    /** The deadline of a question moved with the clocks of its dossier or with the calendar. */
    void moveDeadline(String key, Instant due);
}
