package vn.khenthuong.annualreport;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.document.DocumentContent;
import vn.khenthuong.document.Documents;
import vn.khenthuong.document.ReceivedFile;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;

/** What a unit adds to its report, until it is delivered. */
@Component
@Transactional
public class ReportAttachments {

    private static final String ITEM = "ATTACHMENT";
    private static final String UPLOADED = "DOCUMENT_UPLOADED";
    private static final String TAKEN_BACK = "DOCUMENT_TAKEN_BACK";

    private final ReportYears years;
    private final ReportAccess access;
    private final Documents documents;
    private final Organization organization;
    private final Journal journal;
    private final TransactionOperations transaction;
    private final Clock clock;

    ReportAttachments(
            ReportYears years,
            ReportAccess access,
            Documents documents,
            Organization organization,
            Journal journal,
            TransactionOperations transaction,
            Clock clock) {
        this.years = years;
        this.access = access;
        this.documents = documents;
        this.organization = organization;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Adds a file.
     *
     * @throws NotFoundException for someone who may not know of the report
     * @throws NotPermittedException for someone who is no officer of its unit
     * @throws ConflictException when it is delivered, or its year is closed
     * @throws vn.khenthuong.kernel.BadInputException for a file that is refused
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public StoredDocument upload(ReportNumber number, UploadedFile file, Actor actor) {
        requireMayChange(access.require(number, actor), actor, "tải thêm tài liệu");
        try (var received = documents.receive(file)) {
            return transaction.execute(status -> keep(number, received, actor));
        }
    }

    private StoredDocument keep(ReportNumber number, ReceivedFile received, Actor actor) {
        var stored = documents.store(number.toString(), ITEM, received, actor.userId());
        // Once more under the lock that whoever delivers takes, and not before the file is written: others wait for it.
        years.lock(number.year());
        requireMayChange(access.require(number, actor), actor, "tải thêm tài liệu");
        record(number, UPLOADED, actor, stored);
        return stored;
    }

    /**
     * Takes a wrong file back, until the report is delivered. The journal keeps that it was there.
     *
     * @throws NotFoundException for someone who may not know of the report, or when it has no such file
     * @throws NotPermittedException for someone who did not upload it
     * @throws ConflictException when the report is delivered, or its year is closed
     */
    public void takeBack(ReportNumber number, UUID id, Actor actor) {
        access.require(number, actor);
        years.lock(number.year());
        requireMayChange(access.require(number, actor), actor, "lấy lại tài liệu");
        var stored = open(number, id, actor).document();
        if (!stored.uploadedBy().equals(actor.userId())) {
            throw new NotPermittedException("Chỉ người đã tải tệp lên được lấy lại tệp đó.");
        }
        documents.remove(number.toString(), id);
        record(number, TAKEN_BACK, actor, stored);
    }

    private void record(ReportNumber number, String step, Actor actor, StoredDocument document) {
        var now = clock.instant();
        journal.record(new JournalEntry(
                number.toString(),
                step,
                actor.userId(),
                Role.OFFICER.of(number.unit()),
                now,
                now,
                ITEM,
                document.fileName(),
                null));
    }

    /** The files, newest first; none for those who may not see them (yet). */
    @Transactional(readOnly = true)
    public List<StoredDocument> list(ReportNumber number, Actor actor) {
        var report = access.require(number, actor);
        return access.sightOf(actor).coversPapers(report) ? documents.of(number.toString()) : List.of();
    }

    /**
     * A file with its bytes.
     *
     * @throws NotFoundException when the report has none like it, or none for this official
     */
    @Transactional(readOnly = true)
    public DocumentContent open(ReportNumber number, UUID id, Actor actor) {
        var report = access.require(number, actor);
        return documents
                .open(number.toString(), id)
                .filter(file -> access.sightOf(actor).coversPapers(report))
                .orElseThrow(() -> new NotFoundException("Báo cáo %s không có tệp này.".formatted(number)));
    }

    /** Whether the official may add a file now. */
    @Transactional(readOnly = true)
    public boolean mayUpload(UnitReport report, Actor actor) {
        return isOpen(report) && isOfficer(report, actor);
    }

    private boolean isOfficer(UnitReport report, Actor actor) {
        return organization
                .unitsOf(actor, Role.OFFICER)
                .contains(report.number().unit());
    }

    private void requireMayChange(UnitReport report, Actor actor, String act) {
        if (!isOfficer(report, actor)) {
            throw new NotPermittedException("Chỉ cán bộ của đơn vị được tải tài liệu kèm báo cáo lên.");
        }
        if (!isOpen(report)) {
            throw new ConflictException("Báo cáo %s đang ở trạng thái “%s”, không %s được."
                    .formatted(report.number(), report.state().label(), act));
        }
    }

    private static boolean isOpen(UnitReport report) {
        return report.state() == ReportState.OWED || report.state() == ReportState.PREPARED;
    }
}
