package vn.khenthuong.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.document.DocumentContent;
import vn.khenthuong.document.Documents;
import vn.khenthuong.document.Place;
import vn.khenthuong.document.ReceivedFile;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;

/** Uploaded documents: checked by their content, kept with their versions. */
@Component
class DocumentService implements Documents {

    private final DocumentRepository repository;
    private final DocumentSettings settings;
    private final ClamAv scanner;
    private final Clock clock;

    DocumentService(DocumentRepository repository, DocumentSettings settings, ClamAv scanner, Clock clock) {
        this.repository = repository;
        this.settings = settings;
        this.scanner = scanner;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ReceivedFile receive(UploadedFile file) {
        String name = FileNames.clean(file.name());
        try (InputStream in = file.content().getInputStream()) {
            FileOnDisk copy = FileOnDisk.copyOf(in, name, settings.maxSize().toBytes());
            try {
                return copy.of(inspect(copy));
            } catch (IOException | RuntimeException refused) {
                copy.close();
                throw refused;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot take in an uploaded file", failed);
        }
    }

    private FileKind inspect(FileOnDisk copy) throws IOException {
        if (copy.size() == 0) {
            throw new BadInputException("Tệp tải lên không có nội dung.");
        }
        if (copy.size() > settings.maxSize().toBytes()) {
            throw new BadInputException("Tệp quá lớn: mỗi tệp không quá %d MB."
                    .formatted(settings.maxSize().toMegabytes()));
        }
        scanner.check(copy.name(), copy.path());
        return FileInspection.of(copy.name(), copy.path());
    }

    @Override
    @Transactional
    public StoredDocument store(String owner, String item, ReceivedFile file, String uploadedBy) {
        FileOnDisk received = (FileOnDisk) file;
        StoredDocument document = new StoredDocument(
                UUID.randomUUID(),
                item,
                nextVersion(owner, item),
                received.name(),
                received.kind().mediaType(),
                received.size(),
                received.sha256(),
                uploadedBy,
                clock.instant());
        repository.insertContent(received.sha256(), received.path());
        try {
            repository.insert(owner, document);
        } catch (DataIntegrityViolationException removedMeanwhile) {
            throw new ConflictException("Cùng một tệp vừa được lấy lại ở nơi khác; hãy tải lên lần nữa.");
        }
        return document;
    }

    @Override
    @Transactional
    public StoredDocument cite(StoredDocument source, String owner, String item, String citedBy) {
        if (!repository.keepContent(source.sha256())) {
            throw new NotFoundException(
                    "Tệp “%s” vừa được lấy lại, không dùng chung được.".formatted(source.fileName()));
        }
        StoredDocument document = new StoredDocument(
                UUID.randomUUID(),
                item,
                nextVersion(owner, item),
                source.fileName(),
                source.mediaType(),
                source.size(),
                source.sha256(),
                citedBy,
                clock.instant());
        repository.insert(owner, document);
        return document;
    }

    private int nextVersion(String owner, String item) {
        return repository
                .nextVersion(owner, item, settings.maxVersions())
                .orElseThrow(() -> new ConflictException(
                        "Giấy tờ này đã có đủ %d bản, không tải thêm được.".formatted(settings.maxVersions())));
    }

    @Override
    @Transactional
    public void remove(String owner, UUID id) {
        repository.remove(owner, id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<StoredDocument> of(String owner) {
        return of(List.of(owner)).getOrDefault(owner, List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<StoredDocument>> of(Collection<String> owners) {
        return owners.isEmpty() ? Map.of() : repository.of(owners);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> itemsOf(String owner) {
        return itemsOf(List.of(owner)).getOrDefault(owner, Set.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Set<String>> itemsOf(Collection<String> owners) {
        return owners.isEmpty() ? Map.of() : repository.itemsOf(owners);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Place>> placesOf(Collection<String> sha256) {
        return sha256.isEmpty() ? Map.of() : repository.placesOf(sha256);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DocumentContent> open(String owner, UUID id) {
        return repository
                .find(owner, id)
                .map(document -> new DocumentContent(
                        document,
                        () -> new StoredBytes(
                                (from, length) -> repository.piece(document.sha256(), from, length), document.size())));
    }
}
