package vn.khenthuong.petition.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.document.Attachments;
import vn.khenthuong.document.DocumentContent;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.petition.Petition;
import vn.khenthuong.petition.Petitions;

/** The files of a petition: added by its unit while it waits for an answer, read by whoever reads the petition, removed by nobody. */
@Component
class PetitionPapers {

    private static final String ITEM = "PETITION_DOCUMENT";

    private final Petitions petitions;
    private final Attachments attachments;
    private final Journal journal;
    private final Clock clock;

    PetitionPapers(Petitions petitions, Attachments attachments, Journal journal, Clock clock) {
        this.petitions = petitions;
        this.attachments = attachments;
        this.journal = journal;
        this.clock = clock;
    }

    List<StoredDocument> of(Petition petition) {
        return attachments.of(petition.number().toString());
    }

    void add(Petition petition, UploadedFile file, Actor actor) {
        if (!petitions.mayWithdraw(petition, actor)) {
            throw new NotPermittedException("Chỉ đơn vị đã gửi thêm được tệp, khi kiến nghị còn chờ trả lời.");
        }
        var number = petition.number().toString();
        attachments.add(
                number,
                ITEM,
                file,
                actor,
                stored -> journal.record(JournalEntry.fileAdded(
                        number, actor.userId(), clock.instant(), "Tệp “%s”.".formatted(stored.fileName()))));
    }

    DocumentContent open(Petition petition, UUID id) {
        return attachments.open(petition.number().toString(), id);
    }
}
