package vn.khenthuong.decision.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.decision.ChairDecision;
import vn.khenthuong.decision.Consolidation;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.decision.ListEntry;
import vn.khenthuong.decision.Minutes;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.Refusal;

/**
 * An award list: who is on it, who signed it, what was decided. Every transition checks the state; the version grows with every
 * change that a signer must see.
 */
final class AwardList {

    private final ListCode code;
    private final Map<String, ListEntry> entries = new TreeMap<>();
    private AwardListState state;
    private int version;
    private boolean restWaits;
    private Refusal restRefusal;
    private Minutes minutes;
    private DocumentReference agreement;
    private String minimumReason;
    private DocumentReference focalSubmission;
    private DocumentReference appraisalSubmission;
    private String note;

    private AwardList(ListCode code) {
        this.code = code;
    }

    /** A list that the focal agency begins to compose. */
    static AwardList open(ListCode code) {
        var list = new AwardList(code);
        list.state = AwardListState.CONSOLIDATING;
        list.version = 1;
        list.restWaits = true;
        return list;
    }

    static AwardList restore(AwardListSnapshot snapshot) {
        var list = new AwardList(ListCode.parse(snapshot.code()));
        snapshot.entries().forEach(entry -> list.entries.put(entry.dossier(), entry));
        list.state = snapshot.state();
        list.version = snapshot.version();
        list.restWaits = snapshot.restWaits();
        list.restRefusal = snapshot.restRefusal();
        list.minutes = snapshot.minutes();
        list.agreement = snapshot.agreement();
        list.minimumReason = snapshot.minimumReason();
        list.focalSubmission = snapshot.focalSubmission();
        list.appraisalSubmission = snapshot.appraisalSubmission();
        list.note = snapshot.note();
        return list;
    }

    /** The list as others see it. */
    public AwardListSnapshot snapshot() {
        return new AwardListSnapshot(
                code.toString(),
                code.round(),
                state,
                version,
                restWaits,
                restRefusal,
                minutes,
                agreement,
                minimumReason,
                focalSubmission,
                appraisalSubmission,
                note,
                List.copyOf(entries.values()));
    }

    ListCode code() {
        return code;
    }

    AwardListState state() {
        return state;
    }

    int version() {
        return version;
    }

    boolean restWaits() {
        return restWaits;
    }

    Refusal restRefusal() {
        return restRefusal;
    }

    DocumentReference focalSubmission() {
        return focalSubmission;
    }

    DocumentReference appraisalSubmission() {
        return appraisalSubmission;
    }

    Minutes minutes() {
        return minutes;
    }

    List<ListEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** Numbers of the dossiers on the list now, in order. */
    List<String> live() {
        return entries.values().stream()
                .filter(ListEntry::isLive)
                .map(ListEntry::dossier)
                .toList();
    }

    /** Numbers of the dossiers its consolidation left out, in order. */
    List<String> rest() {
        return entries.values().stream()
                .filter(entry -> !entry.listed())
                .map(ListEntry::dossier)
                .toList();
    }

    /** The focal agency composed the list; whether it is within the limits is not known yet. */
    void consolidate(Consolidation consolidation, Collection<String> rest) {
        require(AwardListState.CONSOLIDATING);
        version++;
        var before = new LinkedHashMap<>(entries);
        entries.clear();
        consolidation.listed().forEach(number -> {
            var earlier = before.get(number);
            var kept = earlier != null && earlier.isLive() ? earlier : ListEntry.of(number, true, version);
            entries.put(number, kept);
        });
        rest.forEach(number -> entries.put(number, ListEntry.of(number, false, version)));
        restWaits = consolidation.restWaits();
        restRefusal = consolidation.restRefusal();
        minutes = consolidation.minutes();
        agreement = consolidation.agreement();
        minimumReason = consolidation.minimumReason();
        note = null;
    }

    /** Every case on the list holds its place. */
    void propose() {
        require(AwardListState.CONSOLIDATING);
        state = AwardListState.PROPOSED;
    }

    /** @param numbers why the limits do not allow the list, for the next reader */
    void refuseProposal(String numbers) {
        require(AwardListState.CONSOLIDATING);
        note = numbers;
    }

    /** The head of the focal agency signed a list that carries cases. */
    void sign(DocumentReference document) {
        require(AwardListState.PROPOSED);
        focalSubmission = document;
        state = AwardListState.SIGNED;
        note = null;
    }

    /** Back to the focal officers; a signature under the list is void. */
    void returnToConsolidation(String reason) {
        require(AwardListState.PROPOSED, AwardListState.SIGNED);
        focalSubmission = null;
        state = AwardListState.CONSOLIDATING;
        version++;
        note = reason;
    }

    /** Home Affairs accepted the list. */
    void receive() {
        require(AwardListState.SIGNED);
        state = AwardListState.RECEIVED;
        note = null;
    }

    /** ListedDossiers are appraised again. */
    void reappraise(Collection<String> dossiers, String reason) {
        require(AwardListState.RECEIVED);
        requireLive(dossiers);
        version++;
        note = reason;
    }

    /** The head of Home Affairs submits to the Chair; whether the limits allow it is not known yet. */
    void submit(DocumentReference document) {
        require(AwardListState.RECEIVED);
        appraisalSubmission = document;
        state = AwardListState.SUBMITTED;
        note = null;
    }

    /** Back to Home Affairs; the signature under the submission is void. */
    void returnToAppraisal(String reason) {
        require(AwardListState.SUBMITTED);
        appraisalSubmission = null;
        state = AwardListState.RECEIVED;
        version++;
        note = reason;
    }

    /** The Chair decided about every case on the list. */
    void decide(ChairDecision decision) {
        require(AwardListState.SUBMITTED);
        requireLive(decision.refused());
        requireLive(decision.deferred());
        for (var number : live()) {
            entries.computeIfPresent(number, (key, entry) -> decided(entry, decision));
        }
        state = AwardListState.DECIDED;
        note = null;
    }

    /** The decision has its number and date. */
    void issue() {
        require(AwardListState.DECIDED);
        state = AwardListState.ISSUED;
    }

    /** No case reaches the Chair on this list. */
    void end() {
        require(AwardListState.PROPOSED, AwardListState.RECEIVED, AwardListState.SUBMITTED);
        state = AwardListState.EMPTY;
    }

    /** Its round is called off or takes nominations again: whoever has the list before him must not act on it any more. */
    void endWithRound(String why) {
        if (state.isFinal()) {
            throw new ConflictException("Danh sách %s đã kết thúc.".formatted(code));
        }
        version++;
        state = AwardListState.EMPTY;
        note = why;
    }

    boolean carries(String dossier) {
        var entry = entries.get(dossier);
        return entry != null && entry.isLive();
    }

    /**
     * A dossier on the list has ended or stepped aside.
     *
     * @throws ConflictException when the Chair has decided already
     */
    void lose(String dossier, DossierState as) {
        if (state == AwardListState.DECIDED || state == AwardListState.ISSUED) {
            throw new ConflictException(
                    "Chủ tịch Ủy ban nhân dân tỉnh đã quyết định danh sách %s; hồ sơ %s không thể rút được nữa."
                            .formatted(code, dossier));
        }
        version++;
        drop(dossier, as);
    }

    /** A case on it stands still, or goes on: its signers must look again. */
    void change() {
        version++;
    }

    /** Home Affairs' own submission takes a failed case off the list; its signer knows. */
    void drop(String dossier, DossierState as) {
        entries.computeIfPresent(dossier, (key, entry) -> entry.left(version, as));
    }

    /**
     * Refuses when the list has changed since an official saw it.
     *
     * @param seen version that was shown
     */
    public void requireUnchangedSince(int seen) {
        if (seen < version) {
            throw outdated(changesSince(seen));
        }
    }

    /** The refusal of an act on a list that is no longer what the official was shown. */
    static ConflictException outdated(List<String> changes) {
        return new ConflictException(
                "Danh sách đã thay đổi từ khi bạn mở: %s. Hãy mở lại nhiệm vụ để xem danh sách hiện tại."
                        .formatted(String.join("; ", changes)));
    }

    private List<String> changesSince(int seen) {
        var changes = entries.values().stream()
                .filter(ListEntry::listed)
                .filter(entry -> entry.leftAt() == null ? entry.since() > seen : entry.leftAt() > seen)
                .map(entry -> "hồ sơ %s %s".formatted(entry.dossier(), change(entry)))
                .toList();
        return changes.isEmpty() ? List.of("danh sách đã được trả lại hoặc tổng hợp lại") : changes;
    }

    private static String change(ListEntry entry) {
        if (entry.leftAt() == null) {
            return "đã được thêm vào";
        }
        return switch (entry.leftAs()) {
            case WITHDRAWN -> "đã được rút";
            case EXPIRED -> "đã hết hạn";
            case CANCELLED -> "đã bị hủy";
            case FAILED -> "không đạt thẩm định";
            default -> "đã ra khỏi danh sách";
        };
    }

    /** The shared reason belongs to the refused cases; where there are none, it says why cases are put off. */
    private static ListEntry decided(ListEntry entry, ChairDecision decision) {
        var verdict = decision.verdict(entry.dossier());
        var reason = switch (verdict) {
            case REFUSED -> decision.refusal();
            case DEFERRED -> decision.refused().isEmpty() ? decision.refusal() : null;
            case APPROVED -> null;
        };
        return entry.decided(verdict, reason);
    }

    private void requireLive(Collection<String> dossiers) {
        dossiers.stream().filter(number -> !carries(number)).findFirst().ifPresent(stranger -> {
            throw new BadInputException("Hồ sơ %s không có trong danh sách %s.".formatted(stranger, code));
        });
    }

    private void require(AwardListState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw new ConflictException(
                    "Danh sách %s đang ở bước “%s”, việc này không còn thực hiện được.".formatted(code, state.label()));
        }
    }
}
