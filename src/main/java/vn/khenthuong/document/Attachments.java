package vn.khenthuong.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotFoundException;

/**
 * Files that belong to something of another feature as they are: added one by one, read, removed by nobody. Who may is asked by that
 * feature before; what it puts into the journal goes with the file or not at all.
 */
@Component
public class Attachments {

    private final Documents documents;
    private final TransactionOperations transaction;

    Attachments(Documents documents, TransactionOperations transaction) {
        this.documents = documents;
        this.transaction = transaction;
    }

    /**
     * Takes a file in and keeps it.
     *
     * @param owner what it belongs to
     * @param item code of the paper it is
     * @param journal told of the kept file, in the same transaction
     * @throws vn.khenthuong.kernel.BadInputException for a file that cannot be taken
     * @throws vn.khenthuong.kernel.ConflictException when there are as many as are allowed
     */
    public void add(String owner, String item, UploadedFile file, Actor actor, Consumer<StoredDocument> journal) {
        try (var received = documents.receive(file)) {
            transaction.executeWithoutResult(
                    status -> journal.accept(documents.store(owner, item, received, actor.userId())));
        }
    }

    public List<StoredDocument> of(String owner) {
        return documents.of(owner);
    }

    /** The same for several owners, under the owner; owners without any are left out. */
    public Map<String, List<StoredDocument>> of(Collection<String> owners) {
        return owners.isEmpty() ? Map.of() : documents.of(owners);
    }

    /** @throws NotFoundException when there is no such file of the owner */
    public DocumentContent open(String owner, UUID id) {
        return documents.open(owner, id).orElseThrow(() -> new NotFoundException("Không có tệp này."));
    }
}
