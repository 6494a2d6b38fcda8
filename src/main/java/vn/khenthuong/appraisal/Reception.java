package vn.khenthuong.appraisal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.calendar.AnswerPromise;
import vn.khenthuong.calendar.AnswerPromise.GivenDays;
import vn.khenthuong.calendar.CalendarChange;
import vn.khenthuong.calendar.Sla;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.consultation.AgencyToAsk;
import vn.khenthuong.consultation.Consultations;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.Duty;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.ListDeadlineChange.Stage;
import vn.khenthuong.round.RoundSchedule;
import vn.khenthuong.round.Rounds;

/**
 * The focal agency checks whether a submitted dossier is complete (thủ tục hành chính “Tặng Bằng khen của tỉnh theo chuyên đề”): a receipt, one itemised supplement, or a
 * refusal.
 */
@Component
@Transactional
public class Reception {

    /** What the engine keeps of an instant. */
    private static final ChronoUnit PRECISION = ChronoUnit.MILLIS;

    private final Nominations nominations;
    private final Rounds rounds;
    private final Sla sla;
    private final AnswerPromise promise;
    private final Consultations consultations;
    private final Clock clock;

    Reception(
            Nominations nominations,
            Rounds rounds,
            Sla sla,
            AnswerPromise promise,
            Consultations consultations,
            Clock clock) {
        this.consultations = consultations;
        this.nominations = nominations;
        this.rounds = rounds;
        this.sla = sla;
        this.promise = promise;
        this.clock = clock;
    }

    /**
     * Complete: issues the receipt, and asks the agencies there are to be asked; the day of answer allows for their time.
     *
     * @param partyManaged whether the nominee is a cadre that the provincial Party committee manages
     * @param asksAgencies whether the way of the dossier leads by agencies at all
     */
    public Completion complete(String number, Actor actor, boolean partyManaged, BooleanSupplier asksAgencies) {
        var dossier = nominations.require(number);
        var agencies = consultations.agenciesFor(dossier, partyManaged);
        var asked = agencies.isEmpty() || asksAgencies.getAsBoolean() ? agencies : List.<AgencyToAsk>of();
        var round = dossier.pool() || !asked.isEmpty() ? rounds.lock(dossier.round()) : rounds.require(dossier.round());
        nominations.takeDuty(number, actor, Duty.RECEIVE);
        nominations.receive(number, clock.instant(), answerDue(round, !asked.isEmpty()));
        if (!asked.isEmpty()) {
            consultations.ask(number, asked, actor);
        }
        return new Completion(!dossier.waitsForClosing(round), asked.size());
    }

    /**
     * What comes of a complete dossier.
     *
     * @param reviewOpen whether the review may begin as far as it does not depend on agencies: at once for units with a limit of
     *     their own, for the provincial pool when the round is closed
     * @param agencies how many are asked first
     */
    public record Completion(boolean reviewOpen, int agencies) {}

    /**
     * Asks the unit for the itemised papers and fields; the clock of the reception stands meanwhile.
     *
     * @param items codes of what is missing
     */
    public SupplementTerms requestSupplement(String number, Actor actor, List<String> items, String reason) {
        var dossier = nominations.require(number);
        var deadline = supplementDeadline(dossier);
        nominations.takeDuty(number, actor, Duty.RECEIVE);
        nominations.requestSupplement(number, items, reason, lastDayBefore(deadline));
        return new SupplementTerms(deadline, receptionDaysLeft(number));
    }

    /**
     * Proposes to refuse the dossier; its place is kept until the head of the focal agency signs.
     *
     * @throws BadInputException where the reception may not refuse for this reason
     */
    public void proposeRejection(String number, Actor actor, Refusal refusal) {
        var dossier = nominations.require(number);
        rounds.lock(dossier.round());
        requireReceptionsReason(number, refusal.code());
        nominations.takeDuty(number, actor, Duty.RECEIVE);
        nominations.proposeRejection(number, refusal);
    }

    /** Whether the dossier is of the right kind and complete is for the reception to say; what it is worth is not. */
    private void requireReceptionsReason(String number, ReasonCode code) {
        if (code != ReasonCode.WRONG_SUBJECT && code != ReasonCode.INSUFFICIENT_DOSSIER) {
            throw new BadInputException(
                    "Bước tiếp nhận chỉ kiểm tra đối tượng và thành phần hồ sơ (điểm e khoản 2 Mục IV Kế hoạch); lý do “%s” do bước thẩm tra xem xét."
                            .formatted(code.label()));
        }
        if (code == ReasonCode.INSUFFICIENT_DOSSIER && !nominations.wasSupplemented(number)) {
            throw new BadInputException(
                    "Hồ sơ còn thiếu thì phải yêu cầu bổ sung trước khi từ chối vì “%s”.".formatted(code.label()));
        }
    }

    /**
     * The head of the focal agency signs the refusal that the reception proposed; final.
     *
     * @throws BadInputException for a document that cannot be
     */
    public void signRejection(String number, Actor actor, DocumentReference document) {
        var dossier = nominations.require(number);
        rounds.lock(dossier.round());
        nominations.takeDuty(number, actor, Duty.SIGN_REJECTION);
        nominations.signRejection(number, document);
    }

    /**
     * The head of the focal agency does not sign it.
     *
     * @return working days the reception has left
     */
    public int returnRejection(String number, String reason) {
        nominations.returnRejection(number, reason);
        return receptionDaysLeft(number);
    }

    /** Refuses the dossier where its model knows no signature under a refusal; final. */
    public void reject(String number, Actor actor, Refusal refusal) {
        var dossier = nominations.require(number);
        rounds.lock(dossier.round());
        nominations.takeDuty(number, actor, Duty.RECEIVE);
        nominations.reject(number, refusal);
    }

    /**
     * The day a receipt issued now would name.
     *
     * @param consulted whether agencies are asked before the review
     */
    @Transactional(readOnly = true)
    public LocalDate answerDue(String round, boolean consulted) {
        return answerDue(rounds.require(round), consulted);
    }

    private LocalDate answerDue(AwardRound round, boolean consulted) {
        var today = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
        return promise.dayOf(
                today,
                lastDayBefore(rounds.closesAt(round.code())),
                round.ruleSet(),
                consulted,
                given(rounds.scheduleOf(round.code())));
    }

    private static GivenDays given(RoundSchedule schedule) {
        return new GivenDays(
                lastDayOf(schedule.deadlineOf(Stage.FOCAL)), lastDayOf(schedule.deadlineOf(Stage.APPRAISAL)));
    }

    private static LocalDate lastDayOf(Instant deadline) {
        return deadline == null ? null : lastDayBefore(deadline);
    }

    /**
     * The deadline of a supplement under way when the calendar changes: counted anew from the request; one that has become
     * another since keeps the working days it has left.
     *
     * @param requestedAt when the supplement was asked for
     * @param present first instant that is too late as things stand
     */
    @Transactional(readOnly = true)
    public Instant movedSupplementDeadline(String number, Instant requestedAt, Instant present, CalendarChange change) {
        var dossier = nominations.require(number);
        var counted = supplementDeadline(dossier, requestedAt, change.before());
        if (!counted.truncatedTo(PRECISION).equals(present.truncatedTo(PRECISION))) {
            return change.moved(present);
        }
        var anew = supplementDeadline(dossier, requestedAt, change.after());
        return anew.equals(counted) ? present : anew;
    }

    /** What the deadline of a supplement under way is after the units of its round have got more time. */
    @Transactional(readOnly = true)
    public Instant extendedSupplementDeadline(String number, Instant present) {
        return atLeastTheUnits(nominations.require(number), present);
    }

    /** What the unit was told follows. */
    public void moveSupplementDeadline(String number, Instant deadline) {
        nominations.moveSupplement(number, lastDayBefore(deadline));
    }

    private Instant supplementDeadline(DossierSnapshot dossier) {
        return atLeastTheUnits(dossier, sla.dueAt(clock.instant(), supplementDays(dossier)));
    }

    private Instant supplementDeadline(DossierSnapshot dossier, Instant requestedAt, WorkingDays calendar) {
        return atLeastTheUnits(
                dossier, calendar.endOf(LocalDate.ofInstant(requestedAt, HomeZone.ID), supplementDays(dossier)));
    }

    private Instant atLeastTheUnits(DossierSnapshot dossier, Instant ownTime) {
        var unitDeadline = rounds.deadlineFor(dossier.round(), dossier.unit());
        return unitDeadline.isAfter(ownTime) ? unitDeadline : ownTime;
    }

    private int supplementDays(DossierSnapshot dossier) {
        return workingDays(Tasks.SUPPLEMENT_DOSSIER, rounds.require(dossier.round()));
    }

    private int receptionDaysLeft(String number) {
        var dossier = nominations.require(number);
        return Math.max(
                1, workingDays(Tasks.RECEIVE_DOSSIER, rounds.require(dossier.round())) - dossier.receivedDays());
    }

    private int workingDays(UserTask<?> step, AwardRound round) {
        return sla.workingDays(step.id(), round.ruleSet())
                .orElseThrow(() -> new IllegalStateException("No working days for step " + step.id()));
    }

    private static LocalDate lastDayBefore(Instant tooLate) {
        return new Deadline(tooLate).lastDay();
    }
}
