package vn.khenthuong.nomination.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.ChecklistItem;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.CriteriaOutcome;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.DossierPart;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NomineeProfile;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.Proposal;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.nomination.RejectionProposal;
import vn.khenthuong.nomination.SupplementRequest;

/**
 * A nominee's dossier. Every transition checks the present state and refuses with a {@link ConflictException} where the
 * dossier has moved on.
 */
final class Dossier {

    final String number;
    final String round;
    final String unit;
    final NomineeType nomineeType;
    String nomineeName;
    final CriteriaGroup criteriaGroup;
    final AwardForm awardForm;
    final boolean pool;
    DossierState state = DossierState.DRAFT;
    boolean onHold;
    String actingUnit;
    Instant submitUntil;
    boolean deferred;
    boolean decided;
    String list;
    Refusal refusal;
    String remark;
    DocumentReference document;
    Instant submittedAt;
    Instant receivedAt;
    LocalDate answerDue;
    Instant receptionSince;
    int receivedDays;
    SupplementRequest supplement;
    int supplements;
    RejectionProposal rejection;
    Proposal review;
    Proposal appraisal;
    DossierContent content = DossierContent.empty();
    CriteriaOutcome criteria;
    int version;
    Written stored = new Written(null, null, null);

    Dossier(
            String number,
            String round,
            String unit,
            NomineeType nomineeType,
            String nomineeName,
            CriteriaGroup criteriaGroup,
            AwardForm awardForm,
            boolean pool) {
        this.number = number;
        this.round = round;
        this.unit = unit;
        this.nomineeType = nomineeType;
        this.nomineeName = nomineeName;
        this.criteriaGroup = criteriaGroup;
        this.awardForm = awardForm;
        this.pool = pool;
    }

    /** A new dossier in {@code DRAFT}. */
    public static Dossier open(
            String number,
            String round,
            String unit,
            NomineeType nomineeType,
            String nomineeName,
            CriteriaGroup criteriaGroup,
            AwardForm awardForm,
            boolean pool) {
        return new Dossier(number, round, unit, nomineeType, nomineeName, criteriaGroup, awardForm, pool);
    }

    /** The parts that are large, seldom change, and never become null again. */
    record Written(SupplementRequest supplement, DossierContent content, CriteriaOutcome criteria) {}

    Written written() {
        return new Written(supplement, content, criteria);
    }

    // --- with the unit
    // -------------------------------------------------------------------------------------------------

    /** The name is corrected before the head has seen it. */
    public void rename(String name) {
        expect("sửa tên trong", DossierState.DRAFT);
        nomineeName = name;
    }

    /** {@code DRAFT -> PREPARED}: what the unit wrote is complete and waits for the head. */
    public void prepare(DossierContent written, CriteriaOutcome outcome) {
        expect("hoàn thiện", DossierState.DRAFT);
        content = written;
        criteria = outcome;
        remark = null;
        state = DossierState.PREPARED;
    }

    /** {@code PREPARED -> DRAFT}: the head returns it. */
    public void returnToOfficer(String reason) {
        expect("trả lại", DossierState.PREPARED);
        remark = reason;
        state = DossierState.DRAFT;
    }

    /** The head's signature: number and date of the Tờ trình. Still {@code PREPARED} until the quota has been asked. */
    public void sign(DocumentReference submission) {
        expect("ký trình", DossierState.PREPARED);
        document = submission;
    }

    /** {@code PREPARED -> SUBMITTED}, signed. */
    public void submit(Instant at) {
        expect("trình", DossierState.PREPARED);
        if (document == null) {
            throw new ConflictException("Hồ sơ %s chưa được thủ trưởng đơn vị ký trình.".formatted(number));
        }
        submittedAt = at;
        receptionSince = at;
        remark = null;
        state = DossierState.SUBMITTED;
    }

    /** {@code SUBMITTED -> DRAFT} at once: every place is taken; the numbers are shown, the signature is void. */
    public void comeBackOverQuota(String numbers) {
        expect("trả lại", DossierState.SUBMITTED);
        submittedAt = null;
        receptionSince = null;
        document = null;
        remark = numbers;
        state = DossierState.DRAFT;
    }

    /** Withdrawn by the unit before it was ever submitted. */
    public void drop(String reason) {
        expect("rút", DossierState.DRAFT, DossierState.PREPARED);
        remark = reason;
        state = DossierState.WITHDRAWN;
    }

    // --- supplement
    // ----------------------------------------------------------------------------------------------------

    /** {@code SUBMITTED -> SUPPLEMENT_REQUESTED}: the clock of the reception stops. */
    public void requestSupplement(SupplementRequest request, int daysUsed) {
        expectAtReception("yêu cầu bổ sung");
        supplement = request;
        supplements++;
        receivedDays += daysUsed;
        receptionSince = null;
        state = DossierState.SUPPLEMENT_REQUESTED;
    }

    /** The unit has until another day. */
    public void moveSupplement(LocalDate dueDay) {
        expectSupplement("dời hạn bổ sung của");
        supplement = supplement.until(dueDay);
    }

    /** The officer supplements the parts asked for; still with the unit until the head signs. */
    public void supplement(DossierContent written) {
        expectSupplement("bổ sung");
        content = merge(written);
        supplement = supplement.withWithdrawal(null);
        remark = null;
    }

    /** The result of the tests for what the dossier says now. */
    public void judge(CriteriaOutcome outcome) {
        criteria = outcome;
    }

    /** The officer proposes to the head to withdraw instead of supplementing. */
    public void proposeWithdrawal(String reason) {
        expectSupplement("đề nghị rút");
        supplement = supplement.withWithdrawal(reason);
        remark = null;
    }

    /** The head returns the supplement, or the proposal to withdraw, to the officer. */
    public void returnSupplement(String reason) {
        expectSupplement("trả lại");
        supplement = supplement.withWithdrawal(null);
        remark = reason;
    }

    /** {@code SUPPLEMENT_REQUESTED -> SUBMITTED}: countersigned; the clock of the reception goes on. */
    public void resubmit(DocumentReference answer, Instant at) {
        expectSupplement("ký bổ sung");
        if (supplement.withdrawalReason() != null) {
            throw new ConflictException("Cán bộ đã đề nghị rút hồ sơ %s; chưa có bổ sung để ký.".formatted(number));
        }
        supplement = supplement.answered(answer);
        receptionSince = at;
        remark = null;
        state = DossierState.SUBMITTED;
    }

    // --- reception, review, list
    // ---------------------------------------------------------------------------------------

    public void receive(Instant at, LocalDate due) {
        expectAtReception("tiếp nhận");
        receivedAt = at;
        answerDue = due;
        state = DossierState.RECEIVED;
    }

    /** Another day is promised for the answer. */
    public void postponeAnswer(LocalDate day) {
        if (answerDue == null || state.isFinal()) {
            throw moved("hẹn lại ngày trả lời");
        }
        refuseHeld();
        refuseDecided("hẹn lại ngày trả lời");
        answerDue = day;
    }

    /** Refused by the reception alone, as the models did before the head of the focal agency signed it. */
    public void reject(Refusal why) {
        expectAtReception("từ chối");
        refusal = why;
        state = DossierState.REJECTED;
    }

    /** The reception proposes to refuse; the dossier stands, and its clock, until the head of the focal agency answers. */
    public void proposeRejection(Refusal why, int daysUsed) {
        expectAtReception("đề nghị từ chối");
        rejection = new RejectionProposal(why, null);
        receivedDays += daysUsed;
        receptionSince = null;
        remark = null;
    }

    /** The head of the focal agency does not sign the refusal: back to the reception, whose clock goes on. */
    public void returnRejection(String reason, Instant at) {
        expect("trả lại đề nghị từ chối", DossierState.SUBMITTED);
        rejection = null;
        receptionSince = at;
        remark = reason;
    }

    /** {@code SUBMITTED -> REJECTED}: the head of the focal agency signed the refusal. */
    public void signRejection(DocumentReference by) {
        expect("ký từ chối", DossierState.SUBMITTED);
        if (rejection == null) {
            throw new ConflictException(
                    "Hồ sơ %s chưa có đề nghị từ chối để ký; hãy trả lại bước tiếp nhận.".formatted(number));
        }
        rejection = rejection.signed(by);
        refusal = rejection.refusal();
        state = DossierState.REJECTED;
    }

    /** {@code RECEIVED -> CONSULTING}: agencies are asked before anybody reviews it. */
    public void consult() {
        expect("lấy ý kiến về", DossierState.RECEIVED);
        if (list != null) {
            throw new ConflictException(
                    "Hồ sơ %s đang trong danh sách %s, không lấy thêm ý kiến được.".formatted(number, list));
        }
        state = DossierState.CONSULTING;
    }

    /** {@code CONSULTING -> RECEIVED}: every agency has answered or let its time pass. */
    public void consulted() {
        expect("kết thúc lấy ý kiến về", DossierState.CONSULTING);
        state = DossierState.RECEIVED;
    }

    /** A dossier that kept its list during a return from appraisal goes straight back there. */
    public void review(Proposal proposal) {
        expect("thẩm tra", DossierState.RECEIVED);
        review = proposal;
        remark = null;
        state = list == null ? DossierState.REVIEWED : DossierState.LISTED;
    }

    public void list(String code) {
        expect("đưa vào danh sách", DossierState.REVIEWED);
        list = code;
        deferred = false;
        state = DossierState.LISTED;
    }

    public void unlist() {
        expect("đưa khỏi danh sách", DossierState.LISTED, DossierState.REVIEWED);
        list = null;
        state = DossierState.REVIEWED;
    }

    /** Without a refusal of its own the one of the review stands. */
    public void notSelect(Refusal why) {
        expect("không chọn", DossierState.REVIEWED);
        refusal = Optional.ofNullable(why)
                .or(() -> Optional.ofNullable(review).map(Proposal::refusal))
                .orElseThrow(() -> new IllegalArgumentException("No reason for not selecting " + number));
        list = null;
        deferred = false;
        state = DossierState.NOT_SELECTED;
    }

    // --- appraisal, decision
    // -------------------------------------------------------------------------------------------

    public void appraise(Proposal proposal) {
        expect("thẩm định", DossierState.LISTED);
        appraisal = proposal;
        remark = null;
        state = DossierState.APPRAISED;
    }

    public void returnToReview(String reason) {
        expect("trả lại thẩm tra", DossierState.LISTED);
        remark = reason;
        state = DossierState.RECEIVED;
    }

    public void reappraise(String reason) {
        expect("thẩm định lại", DossierState.APPRAISED);
        remark = reason;
        state = DossierState.LISTED;
    }

    public void submitToChair() {
        expect("trình Chủ tịch", DossierState.APPRAISED);
        state = DossierState.WITH_CHAIR;
    }

    public void returnFromChair() {
        expect("trả lại từ Chủ tịch", DossierState.WITH_CHAIR);
        decided = false;
        state = DossierState.APPRAISED;
    }

    public void fail(Refusal why) {
        expect("kết luận không đạt", DossierState.APPRAISED);
        refusal = Optional.ofNullable(why)
                .or(() -> Optional.ofNullable(appraisal).map(Proposal::refusal))
                .orElseThrow(() -> new IllegalArgumentException("No reason for failing " + number));
        state = DossierState.FAILED;
    }

    public void award() {
        expect("khen thưởng", DossierState.WITH_CHAIR);
        state = DossierState.AWARDED;
    }

    public void notAward(Refusal why) {
        expect("kết thúc", DossierState.WITH_CHAIR);
        refusal = why;
        state = DossierState.NOT_AWARDED;
    }

    public void defer(String reason) {
        expect("hoãn", DossierState.WITH_CHAIR);
        remark = reason;
        deferred = true;
        decided = false;
        list = null;
        state = DossierState.REVIEWED;
    }

    // --- ends beside the route
    // -----------------------------------------------------------------------------------------

    /** Withdrawn by the head after submission, until the Chair has decided; off its list. */
    public void withdraw(String reason) {
        if (state.isFinal() || state.isWithUnit()) {
            throw moved("rút");
        }
        refuseDecided("rút");
        remark = reason;
        list = null;
        onHold = false;
        state = DossierState.WITHDRAWN;
    }

    /** The time for the supplement is over. */
    public void expire(String reason) {
        expectSupplement("kết thúc do hết hạn");
        remark = reason;
        state = DossierState.EXPIRED;
    }

    // --- hold
    // ----------------------------------------------------------------------------------------------------------

    /**
     * Stands still; the clock of the reception stops. With the Chair it steps aside for a later list, because what was submitted to
     * him is decided whole.
     *
     * @param receptionDays working days the reception has used since its clock ran last
     */
    public void hold(int receptionDays) {
        if (state.isFinal()) {
            throw moved("tạm dừng");
        }
        refuseHeld();
        refuseDecided("tạm dừng");
        if (receptionSince != null) {
            receivedDays += receptionDays;
            receptionSince = null;
        }
        onHold = true;
        if (state == DossierState.WITH_CHAIR) {
            postpone();
        }
    }

    /** Steps aside for a later list, its place kept: the list goes on without it. */
    public void postpone() {
        requireHeld();
        list = null;
        if (state != DossierState.RECEIVED && state != DossierState.CONSULTING) {
            deferred = true;
            state = DossierState.REVIEWED;
        }
    }

    /**
     * Goes on.
     *
     * @param worker code of the unit that works it from now on, or null where that does not change
     * @param answer the day of answer, which has moved by the time of the hold; null where it has not
     */
    public void resume(Instant at, String worker, LocalDate answer) {
        requireHeld();
        onHold = false;
        if (worker != null) {
            actingUnit = worker;
        }
        if (answer != null) {
            answerDue = answer;
        }
        if (state == DossierState.SUBMITTED && rejection == null) {
            receptionSince = at;
        }
    }

    /** May be submitted until then, whatever becomes of its round meanwhile. */
    public void submitUntil(Instant deadline) {
        submitUntil = deadline;
    }

    /** The case ends while it is held. */
    public void endHeld(String reason) {
        requireHeld();
        refuseDecided("kết thúc");
        onHold = false;
        remark = reason;
        list = null;
        state = DossierState.CANCELLED;
    }

    /** A new draft begins with what another one leaves. */
    public void begin(DossierContent left) {
        expect("lập lại", DossierState.DRAFT);
        content = left;
    }

    /** Its round is called off, wherever the case stands. */
    public void cancel(String reason) {
        if (state.isFinal()) {
            throw moved("hủy");
        }
        onHold = false;
        remark = reason;
        list = null;
        receptionSince = null;
        state = DossierState.CANCELLED;
    }

    /** Its own time, given back by a hold, is over, and so is its round. */
    public void expireUnsubmitted(String reason) {
        expect("kết thúc do hết hạn", DossierState.DRAFT, DossierState.PREPARED);
        remark = reason;
        state = DossierState.EXPIRED;
    }

    private void requireHeld() {
        if (!onHold) {
            throw new ConflictException("Hồ sơ %s không còn tạm dừng.".formatted(number));
        }
    }

    private void refuseHeld() {
        if (onHold) {
            throw new ConflictException("Hồ sơ %s đang tạm dừng.".formatted(number));
        }
    }

    private void refuseDecided(String action) {
        if (decided) {
            throw new ConflictException(
                    "Chủ tịch đã quyết định về hồ sơ %s, không thể %s nữa.".formatted(number, action));
        }
    }

    // --- views
    // ---------------------------------------------------------------------------------------------------------

    public String number() {
        return number;
    }

    public String round() {
        return round;
    }

    public String unit() {
        return unit;
    }

    /** Code of the unit that works it. */
    public String worker() {
        return actingUnit == null ? unit : actingUnit;
    }

    /** Until when it may be submitted whatever has become of its round, or null where the round alone decides. */
    public Optional<Instant> submitUntil() {
        return Optional.ofNullable(submitUntil);
    }

    public String nomineeName() {
        return nomineeName;
    }

    public NomineeType nomineeType() {
        return nomineeType;
    }

    public CriteriaGroup criteriaGroup() {
        return criteriaGroup;
    }

    public AwardForm awardForm() {
        return awardForm;
    }

    public boolean pool() {
        return pool;
    }

    public DossierState state() {
        return state;
    }

    public String list() {
        return list;
    }

    public DossierContent content() {
        return content;
    }

    public Optional<CriteriaOutcome> criteria() {
        return Optional.ofNullable(criteria);
    }

    public Optional<SupplementRequest> supplement() {
        return Optional.ofNullable(supplement);
    }

    public int supplements() {
        return supplements;
    }

    /** The refusal the reception proposed last, if it stands. */
    public Optional<RejectionProposal> rejection() {
        return Optional.ofNullable(rejection);
    }

    /** The day the unit's council met about the nominee, or null. */
    LocalDate councilDay() {
        return content.minutes() == null ? null : content.minutes().document().date();
    }

    /** The day of the unit's Tờ trình, or null. */
    LocalDate submissionDay() {
        return document == null ? null : document.date();
    }

    /** Whether the reception asked for this part last. */
    public boolean isAskedFor(DossierPart part) {
        return supplement != null && supplement.asksFor(part);
    }

    /** Why the dossier came back to the one who holds it now. */
    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    /** Since when the clock of the reception runs, or null while it stands. */
    public Instant receptionSince() {
        return receptionSince;
    }

    String identityNumber() {
        NomineeProfile profile = content.profile();
        return profile == null ? null : profile.identityNumber();
    }

    /** The dossier as other features see it. */
    public DossierSnapshot snapshot() {
        return new DossierSnapshot(
                number,
                round,
                unit,
                nomineeType,
                nomineeName,
                criteriaGroup,
                awardForm,
                state,
                pool,
                onHold,
                deferred,
                list,
                refusal,
                submittedAt,
                receivedAt,
                answerDue,
                receivedDays,
                review,
                appraisal,
                document,
                actingUnit);
    }

    private DossierContent merge(DossierContent written) {
        boolean model = supplement.asksFor(DossierPart.MODEL);
        return new DossierContent(
                supplement.asksFor(DossierPart.PROFILE) ? sameNominee(written.profile()) : content.profile(),
                model ? written.povertyModel() : content.povertyModel(),
                model ? written.commune() : content.commune(),
                model ? written.managingUnit() : content.managingUnit(),
                supplement.asksFor(DossierPart.MINUTES) ? written.minutes() : content.minutes(),
                supplement.asksFor(DossierPart.ACHIEVEMENT) ? written.achievement() : content.achievement(),
                supplement.asksFor(DossierPart.CRITERIA) ? written.criteria() : content.criteria(),
                content.duplicateRemark(),
                supplement.items().contains(ChecklistItem.VILLAGE_MINUTES) && written.villageMeeting() != null
                        ? written.villageMeeting()
                        : content.villageMeeting(),
                supplement.asksFor(DossierPart.CRITERIA) && content.local() != null && written.local() != null
                        ? written.local()
                        : content.local());
    }

    /** Who is nominated is fixed at submission, and so is the number that says who it is. */
    private NomineeProfile sameNominee(NomineeProfile written) {
        return written == null ? content.profile() : written.withIdentityNumber(identityNumber());
    }

    /** Submitted, and not waiting for the head of the focal agency to sign a refusal. */
    private void expectAtReception(String action) {
        expect(action, DossierState.SUBMITTED);
        if (rejection != null) {
            throw new ConflictException("Không thể %s hồ sơ %s: đề nghị từ chối đang chờ thủ trưởng cơ quan đầu mối ký."
                    .formatted(action, number));
        }
    }

    private void expectSupplement(String action) {
        expect(action, DossierState.SUPPLEMENT_REQUESTED);
    }

    private void expect(String action, DossierState... allowed) {
        refuseHeld();
        if (!List.of(allowed).contains(state)) {
            throw moved(action);
        }
    }

    private ConflictException moved(String action) {
        return new ConflictException(
                "Không thể %s hồ sơ %s: hồ sơ đang ở trạng thái “%s”.".formatted(action, number, state.label()));
    }
}
