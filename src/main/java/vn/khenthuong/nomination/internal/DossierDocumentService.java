package vn.khenthuong.nomination.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.document.DocumentArchive;
import vn.khenthuong.document.DocumentContent;
import vn.khenthuong.document.Documents;
import vn.khenthuong.document.ReceivedFile;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.nomination.ChecklistItem;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierDocuments;
import vn.khenthuong.nomination.DossierNumber;
import vn.khenthuong.nomination.PaperDesk;
import vn.khenthuong.nomination.UploadedPaper;

/** Documents of dossiers within what the reader may see. */
@Component
@Transactional
class DossierDocumentService implements DossierDocuments {

    private static final String UPLOADED = "DOCUMENT_UPLOADED";
    private static final String CITED = "DOCUMENT_CITED";
    private static final String TAKEN_BACK = "DOCUMENT_TAKEN_BACK";

    private final Dossiers dossiers;
    private final Documents documents;
    private final Checklists checklists;
    private final PaperRules rules;
    private final SharedPapers sharedPapers;
    private final DossierAccess access;
    private final Nominees nominees;
    private final Journal journal;
    private final TransactionOperations transaction;
    private final Clock clock;

    DossierDocumentService(
            Dossiers dossiers,
            Documents documents,
            Checklists checklists,
            PaperRules rules,
            SharedPapers sharedPapers,
            DossierAccess access,
            Nominees nominees,
            Journal journal,
            TransactionOperations transaction,
            Clock clock) {
        this.dossiers = dossiers;
        this.documents = documents;
        this.checklists = checklists;
        this.rules = rules;
        this.sharedPapers = sharedPapers;
        this.access = access;
        this.nominees = nominees;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public UploadedPaper upload(Actor actor, String number, String item, UploadedFile file, boolean shared) {
        rules.roleIn(actor, access.require(actor, number).worker());
        if (shared) {
            rules.requireShared(item);
        }
        try (ReceivedFile received = documents.receive(file)) {
            return transaction.execute(status -> keep(actor, number, item, received, shared));
        }
    }

    private UploadedPaper keep(Actor actor, String number, String item, ReceivedFile received, boolean shared) {
        Map<String, Dossier> locked =
                shared ? sharedPapers.lockUnsubmitted(number) : Map.of(number, dossiers.lock(number));
        Dossier dossier = locked.get(number);
        if (dossier == null) {
            throw DossierNumber.unknown(number);
        }
        String role = rules.roleIn(actor, dossier.worker());
        requireAnother(dossier, actor);
        rules.requireOpenFor(dossier, item);
        StoredDocument stored = documents.store(number, item, received, actor.userId());
        record(number, UPLOADED, actor, role, stored);
        List<String> sharedWith = new ArrayList<>();
        for (Dossier other : locked.values()) {
            if (other != dossier && rules.lacks(other, item) && !isNominee(actor, other)) {
                record(
                        other.number(),
                        CITED,
                        actor,
                        role,
                        documents.cite(stored, other.number(), item, actor.userId()));
                sharedWith.add(other.number());
            }
        }
        var sameFile = sharedPapers.sameFile(dossier, checklists.of(dossier), List.of(stored));
        return new UploadedPaper(stored, sharedWith, sameFile.getOrDefault(stored.id(), List.of()));
    }

    @Override
    public StoredDocument cite(Actor actor, String number, String from, UUID id) {
        String worker = access.require(actor, number).worker();
        access.requirePapers(actor, from);
        DossierNumber place = DossierNumber.parse(number);
        DossierNumber source = DossierNumber.parse(from);
        String role = rules.roleIn(actor, worker);
        StoredDocument document = require(from, id, documents.of(from));
        if (!source.unit().equals(place.unit()) || !source.round().equals(place.round())) {
            throw new NotFoundException("Hồ sơ %s không phải của cùng đơn vị trong cùng đợt.".formatted(from));
        }
        rules.requireShared(document.item());
        Dossier dossier = dossiers.lock(number);
        requireAnother(dossier, actor);
        rules.requireOpenFor(dossier, document.item());
        boolean there = documents.of(number).stream()
                .anyMatch(own ->
                        own.item().equals(document.item()) && own.sha256().equals(document.sha256()));
        if (there) {
            throw new ConflictException("Hồ sơ %s đã có tệp này.".formatted(number));
        }
        StoredDocument cited = documents.cite(document, number, document.item(), actor.userId());
        record(number, CITED, actor, role, cited);
        return cited;
    }

    @Override
    public void takeBack(Actor actor, String number, UUID id) {
        access.require(actor, number);
        Dossier dossier = dossiers.lock(number);
        String role = rules.roleIn(actor, dossier.worker());
        requireAnother(dossier, actor);
        List<StoredDocument> all = documents.of(number);
        StoredDocument document = require(number, id, all);
        rules.requireRemovable(actor, dossier, document, all);
        documents.remove(number, id);
        record(number, TAKEN_BACK, actor, role, document);
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
        return documents.open(number, id).orElseThrow(() -> missing(number));
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
    public PaperDesk desk(Actor actor, String number) {
        Dossier dossier = dossiers.require(number);
        if (!rules.isOfUnit(actor, dossier.worker()) || isNominee(actor, dossier)) {
            return PaperDesk.NONE;
        }
        List<ChecklistItem> checklist = checklists.of(dossier);
        List<StoredDocument> versions = documents.of(number);
        var open = rules.openItems(dossier, checklist);
        var sameFile = sharedPapers.sameFile(dossier, checklist, versions);
        if (open.isEmpty()) {
            return new PaperDesk(open, Set.of(), sameFile, Map.of(), Set.of());
        }
        Instant lastSubmission = rules.lastSubmission(dossier);
        return new PaperDesk(
                open,
                versions.stream()
                        .filter(version -> rules.isRemovable(actor, dossier, version, versions, lastSubmission))
                        .map(StoredDocument::id)
                        .collect(Collectors.toSet()),
                sameFile,
                sharedPapers.citable(dossier, open, versions),
                open.stream().filter(rules::isShared).collect(Collectors.toSet()));
    }

    /** Who adds papers prepares the dossier. */
    private void requireAnother(Dossier dossier, Actor actor) {
        nominees.requireAnother(List.of(nominees.of(dossier)), actor.userId());
    }

    private boolean isNominee(Actor actor, Dossier dossier) {
        return nominees.ownOf(List.of(nominees.of(dossier)), actor.userId()).isPresent();
    }

    private void record(String number, String step, Actor actor, String role, StoredDocument document) {
        Instant now = clock.instant();
        journal.record(new JournalEntry(
                number,
                step,
                actor.userId(),
                role,
                now,
                now,
                document.item(),
                "%s, bản %d".formatted(document.fileName(), document.version()),
                null));
    }

    private static StoredDocument require(String number, UUID id, List<StoredDocument> among) {
        return among.stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing(number));
    }

    private static NotFoundException missing(String number) {
        return new NotFoundException("Hồ sơ %s không có tệp này.".formatted(number));
    }
}
