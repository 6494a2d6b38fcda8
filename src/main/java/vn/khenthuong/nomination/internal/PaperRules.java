package vn.khenthuong.nomination.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.ChecklistItem;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;

/** Who may add which paper to a dossier, and take which back. */
@Component
class PaperRules {

    private static final String SIGNED = NominationProcess.ApproveByUnit.APPROVE.name();
    private static final Set<String> SIGNATURES =
            Set.of(NominationProcess.Tasks.APPROVE_BY_UNIT.id(), NominationProcess.Tasks.APPROVE_SUPPLEMENT.id());

    private final Checklists checklists;
    private final Organization organization;
    private final Journal journal;
    private final NominationSettings settings;

    PaperRules(Checklists checklists, Organization organization, Journal journal, NominationSettings settings) {
        this.checklists = checklists;
        this.organization = organization;
        this.journal = journal;
        this.settings = settings;
    }

    /**
     * The group in whose name the official works on papers of the unit.
     *
     * @throws NotPermittedException when there is none
     */
    public String roleIn(Actor actor, String unit) {
        return findRoleIn(actor, unit)
                .orElseThrow(
                        () -> new NotPermittedException("Chỉ cán bộ của đơn vị đề nghị được tải giấy tờ lên hồ sơ."));
    }

    public boolean isOfUnit(Actor actor, String unit) {
        return findRoleIn(actor, unit).isPresent();
    }

    private Optional<String> findRoleIn(Actor actor, String unit) {
        return List.of(Role.OFFICER, Role.HEAD).stream()
                .filter(role -> organization.unitsOf(actor, role, Work.DOSSIERS).contains(unit))
                .map(role -> role.of(unit))
                .findFirst();
    }

    public boolean isShared(String item) {
        return settings.sharedPapers().contains(item);
    }

    /** @throws BadInputException when each dossier has its own */
    public void requireShared(String item) {
        if (!isShared(item)) {
            throw new BadInputException("Giấy tờ này là của riêng từng hồ sơ, không dùng chung được.");
        }
    }

    /**
     * @throws ConflictException when the dossier takes no such paper now
     * @throws BadInputException when it never does
     */
    public void requireOpenFor(Dossier dossier, String item) {
        requireOpenFor(dossier, item, "tải thêm giấy tờ");
        if (checklists.of(dossier).stream().noneMatch(paper -> paper.item().equals(item))) {
            throw new BadInputException("Danh mục giấy tờ của hồ sơ không có mục này.");
        }
    }

    private static void requireOpenFor(Dossier dossier, String item, String act) {
        if (!isOpenFor(dossier, item)) {
            throw new ConflictException(
                    dossier.state() == DossierState.SUPPLEMENT_REQUESTED
                            ? "Giấy tờ này không nằm trong yêu cầu bổ sung của hồ sơ %s.".formatted(dossier.number())
                            : "Hồ sơ %s đang ở trạng thái “%s”, không %s được."
                                    .formatted(dossier.number(), dossier.state().label(), act));
        }
    }

    /** Whether the dossier takes versions of this paper now. */
    public static boolean isOpenFor(Dossier dossier, String item) {
        return dossier.state().isWithUnit()
                || dossier.state() == DossierState.SUPPLEMENT_REQUESTED
                        && dossier.supplement()
                                .filter(request -> request.items().contains(item))
                                .isPresent();
    }

    /** Whether the dossier waits for this paper: the one case in which it is given one without being asked. */
    public boolean lacks(Dossier dossier, String item) {
        return isOpenFor(dossier, item)
                && checklists.of(dossier).stream()
                        .anyMatch(paper -> paper.item().equals(item) && !paper.satisfied());
    }

    /** Codes of the papers that take another version. */
    public Set<String> openItems(Dossier dossier, List<ChecklistItem> checklist) {
        return checklist.stream()
                .map(ChecklistItem::item)
                .filter(item -> isOpenFor(dossier, item))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws vn.khenthuong.kernel.RefusedException saying why this official cannot take it back */
    public void requireRemovable(Actor actor, Dossier dossier, StoredDocument document, List<StoredDocument> all) {
        if (!document.uploadedBy().equals(actor.userId())) {
            throw new NotPermittedException("Chỉ người đã tải tệp lên được lấy lại tệp đó.");
        }
        requireOpenFor(dossier, document.item(), "lấy lại giấy tờ");
        if (!document.uploadedAt().isAfter(lastSubmission(dossier))) {
            throw new ConflictException(
                    "Tệp “%s” đã nộp cùng hồ sơ nên không lấy lại được; hãy tải bản đúng lên thành bản mới."
                            .formatted(document.fileName()));
        }
        if (dossier.state() != DossierState.DRAFT
                && versionsOf(document.item(), all) == 1
                && isRequired(dossier, document.item())) {
            throw new ConflictException(
                    "Tệp “%s” là bản duy nhất của một giấy tờ bắt buộc mà thủ trưởng đang xem; hãy tải bản đúng lên trước, rồi lấy lại bản này."
                            .formatted(document.fileName()));
        }
    }

    /** Whether {@link #requireRemovable} would pass. */
    public boolean isRemovable(
            Actor actor, Dossier dossier, StoredDocument document, List<StoredDocument> all, Instant lastSubmission) {
        return document.uploadedBy().equals(actor.userId())
                && isOpenFor(dossier, document.item())
                && document.uploadedAt().isAfter(lastSubmission)
                && (dossier.state() == DossierState.DRAFT
                        || versionsOf(document.item(), all) > 1
                        || !isRequired(dossier, document.item()));
    }

    /** When the papers were last handed over under a signature; long ago where they never were. */
    public Instant lastSubmission(Dossier dossier) {
        return dossier.snapshot().wasSubmitted()
                ? journal.of(dossier.number()).stream()
                        .filter(line -> SIGNATURES.contains(line.step()) && SIGNED.equals(line.outcome()))
                        .map(JournalEntry::at)
                        .max(Comparator.naturalOrder())
                        .orElse(dossier.snapshot().submittedAt())
                : Instant.MIN;
    }

    private boolean isRequired(Dossier dossier, String item) {
        return checklists.of(dossier).stream().anyMatch(paper -> paper.item().equals(item) && paper.required());
    }

    private static long versionsOf(String item, List<StoredDocument> all) {
        return all.stream().filter(one -> one.item().equals(item)).count();
    }
}
