package vn.khenthuong.correspondence.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.NumberDesk;
import vn.khenthuong.correspondence.NumberRegister;
import vn.khenthuong.correspondence.NumberedPaper;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Organization;

/** Takes number and date of a paper from the office that signs it, into its register and the journal. */
@Component
class NumberGiving {

    private final OpenNumbers numbers;
    private final GivenNumbers given;
    private final NumberRegister register;
    private final EnteredDocuments documents;
    private final PaperJournal journal;
    private final Organization organization;
    private final Clock clock;

    NumberGiving(
            OpenNumbers numbers,
            GivenNumbers given,
            NumberRegister register,
            EnteredDocuments documents,
            PaperJournal journal,
            Organization organization,
            Clock clock) {
        this.numbers = numbers;
        this.given = given;
        this.register = register;
        this.documents = documents;
        this.journal = journal;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * @throws ConflictException for a draft, and for a paper that a step numbers
     * @throws NotPermittedException when the actor is not of the office that signs it
     */
    NumberDesk require(PaperSource source, PaperOffer offer, Actor actor) {
        var label = offer.ref().kind().label();
        if (offer.draft()) {
            throw new ConflictException("“%s” còn là dự thảo, chưa đến lúc ghi số.".formatted(label));
        }
        var desk = numbers.desk(source, offer)
                .orElseThrow(() -> new ConflictException(
                        "“%s” không được ghi số ở đây: số của nó có ở bước ký, hoặc nó không có số.".formatted(label)));
        numbers.performer(desk, actor)
                .orElseThrow(() -> new NotPermittedException("Chỉ cơ quan ký “%s” ghi số và ngày.".formatted(label)));
        return desk;
    }

    /**
     * @return number and date as they are kept
     * @throws ConflictException when it has them already
     * @throws vn.khenthuong.kernel.BadInputException when they cannot be, or are another paper's
     */
    DocumentReference give(PaperSource source, PaperOffer offer, DocumentReference entered, Actor actor) {
        var desk = require(source, offer, actor);
        given.of(offer.ref(), desk).ifPresent(before -> {
            throw new ConflictException("“%s” đã có %s."
                    .formatted(offer.ref().kind().label(), before.cited("").strip()));
        });
        var document = documents.check(entered, "văn bản", desk.signedOn(), "ngày ký ở bước xử lý");
        register.enter(new NumberedPaper(desk.issuer(), desk.series(), document, desk.matter()));
        if (!given.add(offer.ref(), desk, document, actor.userId(), clock.instant())) {
            throw new ConflictException("“%s” vừa được người khác ghi số."
                    .formatted(offer.ref().kind().label()));
        }
        var group = numbers.performer(desk, actor)
                .map(performer -> organization.groupOf(performer, null, today()))
                .orElseThrow();
        journal.numbered(offer, document, desk.subjects(), group, actor);
        return document;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }
}
