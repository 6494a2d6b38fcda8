package vn.khenthuong.document.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.document.DocumentContent;
import vn.khenthuong.document.Documents;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;

/** Uploaded documents: checked by their content, kept with their versions. */
@Component
class DocumentService implements Documents {

    private final DocumentRepository repository;
    private final DocumentSettings settings;
    private final Clock clock;

    DocumentService(DocumentRepository repository, DocumentSettings settings, Clock clock) {
        this.repository = repository;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    @Transactional
    public StoredDocument store(String owner, String item, UploadedFile file, String uploadedBy) {
        byte[] bytes = file.bytes();
        if (bytes.length == 0) {
            throw new BadInputException("Tệp tải lên không có nội dung.");
        }
        if (bytes.length > settings.maxSize().toBytes()) {
            throw new BadInputException("Tệp quá lớn: mỗi tệp không quá %d MB."
                    .formatted(settings.maxSize().toMegabytes()));
        }
        String name = FileNames.clean(file.name());
        FileKind kind = FileKind.of(name, bytes);
        StoredDocument document = new StoredDocument(
                UUID.randomUUID(),
                item,
                repository.nextVersion(owner, item),
                name,
                kind.mediaType(),
                bytes.length,
                sha256(bytes),
                uploadedBy,
                clock.instant());
        try {
            repository.insert(owner, document, bytes);
        } catch (DuplicateKeyException sameMoment) {
            throw new ConflictException("Giấy tờ này vừa được tải lên một bản khác; hãy xem lại danh sách.");
        }
        return document;
    }

    @Override
    @Transactional(readOnly = true)
    public List<StoredDocument> of(String owner) {
        return repository.of(owner);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> itemsOf(String owner) {
        return repository.itemsOf(owner);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DocumentContent> open(String owner, UUID id) {
        return repository.open(owner, id);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
