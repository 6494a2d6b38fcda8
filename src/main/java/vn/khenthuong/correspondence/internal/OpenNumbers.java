package vn.khenthuong.correspondence.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.NumberDesk;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.correspondence.ScanDesk;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.paper.Paper;

/**
 * Papers that are made by themselves and whose number no step asks for: the one rule that they say number and date once their office
 * has entered both, and that those signed outside a step are drafts until then.
 */
@Component
class OpenNumbers {

    private final GivenNumbers given;
    private final Organization organization;
    private final Clock clock;

    OpenNumbers(GivenNumbers given, Organization organization, Clock clock) {
        this.given = given;
        this.organization = organization;
        this.clock = clock;
    }

    /** The office that enters number and date; empty for a paper whose step does, or which has none, or which nobody signs yet. */
    Optional<NumberDesk> desk(PaperSource source, PaperOffer offer) {
        return offer.draft() ? Optional.empty() : source.numberDesk(offer.ref().key());
    }

    /** The offer with the number that was entered; without one it is marked, unless a step has signed it. */
    PaperOffer known(PaperSource source, PaperOffer offer) {
        return desk(source, offer)
                .map(desk -> given.of(offer.ref(), desk)
                        .map(offer::numbered)
                        .orElseGet(() -> desk.isSigned() ? offer : offer.withoutNumber()))
                .orElse(offer);
    }

    /** What was entered for the paper as it is due now. */
    Optional<DocumentReference> of(PaperSource source, PaperRef paper) {
        return source.numberDesk(paper.key()).flatMap(desk -> given.of(paper, desk));
    }

    /** As it is handed out: with its watermark where its number is open, be it an earlier version. */
    Paper handedOut(PaperSource source, PaperOffer offer, Paper paper) {
        return desk(source, offer).filter(desk -> !desk.isSigned()).isPresent() && paper.leavesNumberOpen()
                ? paper.asDraft()
                : paper;
    }

    /** In whose name the official enters it; empty where that is not his. */
    Optional<Performer> performer(NumberDesk desk, Actor actor) {
        return desk.performers().stream()
                .filter(performer -> organization.performs(actor, performer, null, today(), desk.work()))
                .findFirst();
    }

    /** Whoever enters the number adds the scan. */
    Optional<ScanDesk> scanDesk(NumberDesk desk, Actor actor) {
        return performer(desk, actor)
                .map(performer -> new ScanDesk(organization.groupOf(performer, null, today()), desk.subjects()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }
}
