package vn.khenthuong.correspondence.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.correspondence.ScanAdded;
import vn.khenthuong.correspondence.ScanDesk;
import vn.khenthuong.correspondence.SignedScans;
import vn.khenthuong.document.DocumentContent;
import vn.khenthuong.document.Documents;
import vn.khenthuong.document.ReceivedFile;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;

/** Keeps scans among the documents, one owner for each paper. */
@Component
class SignedScanService implements SignedScans {

    private static final String ITEM = "SIGNED_SCAN";
    private static final String ADDED = "SIGNED_SCAN_ADDED";
    private static final String PDF = ".pdf";

    private final PaperSources sources;
    private final OpenNumbers numbers;
    private final Documents documents;
    private final Journal journal;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignedScanService(
            PaperSources sources,
            OpenNumbers numbers,
            Documents documents,
            Journal journal,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sources = sources;
        this.numbers = numbers;
        this.documents = documents;
        this.journal = journal;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public StoredDocument add(String id, UploadedFile file, Actor actor) {
        require(id, actor);
        try (var received = documents.receive(file)) {
            if (!received.name().toLowerCase(Locale.ROOT).endsWith(PDF)) {
                throw new BadInputException("“Bản đã ký” phải là một tệp PDF; hãy quét lại thành PDF.");
            }
            return transaction.execute(status -> keep(id, received, actor));
        }
    }

    /** Asked again: while the file came in, the paper may have become another's. */
    private StoredDocument keep(String id, ReceivedFile received, Actor actor) {
        var paper = require(id, actor);
        var desk = desk(paper, actor);
        var stored = documents.store(owner(paper.ref()), ITEM, received, actor.userId());
        var now = clock.instant();
        var words = "%s %s: tệp “%s”, bản đã ký thứ %d"
                .formatted(
                        paper.ref().kind().label(),
                        paper.signed().cited("").strip(),
                        stored.fileName(),
                        stored.version());
        journal.recordAll(desk.subjects().stream()
                .map(subject -> new JournalEntry(
                        subject,
                        ADDED,
                        actor.userId(),
                        desk.group(),
                        now,
                        now,
                        paper.ref().kind().name(),
                        words,
                        null))
                .toList());
        events.publishEvent(new ScanAdded(paper.ref(), stored.version()));
        return stored;
    }

    private PaperOffer require(String id, Actor actor) {
        var offered = sources.require(id, actor);
        var paper = numbers.known(sources.of(offered.ref().kind()), offered);
        if (paper.draft() || paper.signed() == null) {
            throw new ConflictException("Văn bản chưa ký hoặc chưa có số, nên chưa tải bản đã ký lên được.");
        }
        desk(paper, actor);
        return paper;
    }

    private ScanDesk desk(PaperOffer paper, Actor actor) {
        return desk(sources.of(paper.ref().kind()), paper, actor)
                .orElseThrow(() ->
                        new NotPermittedException("Chỉ cơ quan đã ký hoặc cấp số văn bản này được tải bản đã ký lên."));
    }

    /** That the official adds the scan: as the step of the paper says it, or who enters its number. */
    Optional<ScanDesk> desk(PaperSource source, PaperOffer paper, Actor actor) {
        return source.scanDesk(paper.ref().key(), actor)
                .or(() -> numbers.desk(source, paper).flatMap(desk -> numbers.scanDesk(desk, actor)));
    }

    @Override
    public DocumentContent open(String id, Integer version, Actor reader) {
        var paper = sources.require(id, reader).ref();
        return of(paper).stream()
                .filter(scan -> version == null || scan.version() == version)
                .findFirst()
                .flatMap(scan -> documents.open(owner(paper), scan.id()))
                .orElseThrow(() -> new NotFoundException("Văn bản này chưa có bản đã ký."));
    }

    @Override
    public List<StoredDocument> of(PaperRef paper) {
        return documents.of(owner(paper));
    }

    @Override
    public Optional<DocumentContent> newest(PaperRef paper) {
        return of(paper).stream().findFirst().flatMap(scan -> documents.open(owner(paper), scan.id()));
    }

    /** The key of a paper can be longer than an owner of documents may be called. */
    private static String owner(PaperRef paper) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var key = digest.digest(paper.key().getBytes(StandardCharsets.UTF_8));
            return "%s-%s".formatted(paper.kind(), HexFormat.of().formatHex(key));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has it", impossible);
        }
    }
}
