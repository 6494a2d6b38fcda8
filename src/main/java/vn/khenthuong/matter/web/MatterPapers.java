package vn.khenthuong.matter.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.document.Attachments;
import vn.khenthuong.document.DocumentContent;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.matter.Matter;

/**
 * Scans of the papers of a matter: added and read by the agency that recorded it and by nobody else, because they may name who
 * complained. Neither does the journal say what a file is called.
 */
@Component
class MatterPapers {

    private static final String ITEM = "MATTER_DOCUMENT";

    private final Attachments attachments;
    private final Journal journal;
    private final Clock clock;

    MatterPapers(Attachments attachments, Journal journal, Clock clock) {
        this.attachments = attachments;
        this.journal = journal;
        this.clock = clock;
    }

    /** By id of the matter, of those that are the reader's agency's. */
    Map<Long, List<StoredDocument>> of(List<Matter> matters) {
        var owners = matters.stream().filter(Matter::own).collect(Collectors.toMap(MatterPapers::owner, Matter::id));
        return attachments.of(owners.keySet()).entrySet().stream()
                .collect(Collectors.toMap(files -> owners.get(files.getKey()), Map.Entry::getValue));
    }

    void add(Matter matter, UploadedFile file, Actor actor) {
        if (!matter.own()) {
            throw new NotPermittedException(
                    "Chỉ cơ quan đã ghi vụ việc (%s) thêm được bản chụp.".formatted(matter.recorderName()));
        }
        attachments.add(
                owner(matter),
                ITEM,
                file,
                actor,
                stored -> journal.record(JournalEntry.fileAdded(
                        matter.dossier(),
                        actor.userId(),
                        clock.instant(),
                        "Bản chụp của vụ việc: %s, %s."
                                .formatted(matter.title(), matter.document().cited()))));
    }

    /** @throws NotFoundException also for readers whose matter it is not: they do not learn that there is a file */
    DocumentContent open(Matter matter, UUID id) {
        if (!matter.own()) {
            throw new NotFoundException("Không có tệp này.");
        }
        return attachments.open(owner(matter), id);
    }

    private static String owner(Matter matter) {
        return "VU-VIEC-%d".formatted(matter.id());
    }
}
