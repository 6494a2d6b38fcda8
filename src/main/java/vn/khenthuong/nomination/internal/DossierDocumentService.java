package vn.khenthuong.nomination.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.document.DocumentContent;
import vn.khenthuong.document.Documents;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.ChecklistItem;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierDocuments;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;

/** Documents of dossiers within what the reader may see. */
@Component
@Transactional
class DossierDocumentService implements DossierDocuments {

    private static final String UPLOADED = "DOCUMENT_UPLOADED";

    private final Dossiers dossiers;
    private final Documents documents;
    private final Checklists checklists;
    private final DossierAccess access;
    private final Organization organization;
    private final Journal journal;
    private final Clock clock;

    DossierDocumentService(
            Dossiers dossiers,
            Documents documents,
            Checklists checklists,
            DossierAccess access,
            Organization organization,
            Journal journal,
            Clock clock) {
        this.dossiers = dossiers;
        this.documents = documents;
        this.checklists = checklists;
        this.access = access;
        this.organization = organization;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public StoredDocument upload(Actor actor, String number, String item, UploadedFile file) {
        access.require(actor, number);
        Dossier dossier = dossiers.lock(number);
        String role = roleIn(actor, dossier.unit());
        requireOpenFor(dossier, item);
        if (checklists.of(dossier).stream().noneMatch(paper -> paper.item().equals(item))) {
            throw new BadInputException("Danh mục giấy tờ của hồ sơ không có mục này.");
        }
        StoredDocument stored = documents.store(number, item, file, actor.userId());
        Instant now = clock.instant();
        journal.record(new JournalEntry(
                number,
                UPLOADED,
                actor.userId(),
                role,
                now,
                now,
                item,
                "%s, bản %d".formatted(stored.fileName(), stored.version()),
                null));
        return stored;
    }

    @Override
    @Transactional(readOnly = true)
    public List<StoredDocument> list(Actor actor, String number) {
        access.requirePapers(actor, number);
        return documents.of(number);
    }

    @Override
    @Transactional(readOnly = true)
    public DocumentContent open(Actor actor, String number, UUID id) {
        access.requirePapers(actor, number);
        return documents
                .open(number, id)
                .orElseThrow(() -> new NotFoundException("Hồ sơ %s không có tệp này.".formatted(number)));
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void archive(Actor actor, String number, OutputStream out) throws IOException {
        access.requirePapers(actor, number);
        var labels = checklists.of(dossiers.require(number)).stream()
                .collect(Collectors.toMap(ChecklistItem::item, ChecklistItem::label));
        var archive = new DocumentArchive(out);
        for (var document : documents.of(number)) {
            var content = documents
                    .open(number, document.id())
                    .orElseThrow(() -> new IllegalStateException("No content of " + document.id()));
            archive.add(labels.getOrDefault(document.item(), document.item()), content);
        }
        // Only now, and not in any case: an archive cut short must not look whole.
        archive.close();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> uploadable(Actor actor, String number) {
        Dossier dossier = dossiers.require(number);
        if (!isOfUnit(actor, Role.OFFICER, dossier.unit()) && !isOfUnit(actor, Role.HEAD, dossier.unit())) {
            return List.of();
        }
        return checklists.of(dossier).stream()
                .map(ChecklistItem::item)
                .filter(item -> isOpenFor(dossier, item))
                .toList();
    }

    private String roleIn(Actor actor, String unit) {
        if (isOfUnit(actor, Role.OFFICER, unit)) {
            return Role.OFFICER.of(unit);
        }
        if (isOfUnit(actor, Role.HEAD, unit)) {
            return Role.HEAD.of(unit);
        }
        throw new NotPermittedException("Chỉ cán bộ của đơn vị đề nghị được tải giấy tờ lên hồ sơ.");
    }

    private boolean isOfUnit(Actor actor, Role role, String unit) {
        return organization.unitsOf(actor, role).contains(unit);
    }

    private static void requireOpenFor(Dossier dossier, String item) {
        if (!isOpenFor(dossier, item)) {
            throw new ConflictException(
                    dossier.state() == DossierState.SUPPLEMENT_REQUESTED
                            ? "Giấy tờ này không nằm trong yêu cầu bổ sung của hồ sơ %s.".formatted(dossier.number())
                            : "Hồ sơ %s đang ở trạng thái “%s”, không tải thêm giấy tờ được."
                                    .formatted(dossier.number(), dossier.state().label()));
        }
    }

    private static boolean isOpenFor(Dossier dossier, String item) {
        return dossier.state().isWithUnit()
                || dossier.state() == DossierState.SUPPLEMENT_REQUESTED
                        && dossier.supplement()
                                .filter(request -> request.items().contains(item))
                                .isPresent();
    }
}
