package vn.khenthuong.decision.output;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PapersDue;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.DecisionAmended;
import vn.khenthuong.decision.DecisionAmendment;
import vn.khenthuong.decision.DecisionAmendment.Kind;
import vn.khenthuong.decision.DecisionAmendments;
import vn.khenthuong.decision.IssuedDecision;
import vn.khenthuong.decision.ListPapers;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.Nominee;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.SeatTitle;
import vn.khenthuong.paper.LegalBases;
import vn.khenthuong.paper.SignatureBlock;

/** Which papers put a decision right, and who reads them: whoever reads the papers of its list. */
@Component
class AmendmentPapers {

    private static final String OFFICE_HEAD = "Chánh Văn phòng";

    private final DecisionAmendments amendments;
    private final ListPapers papers;
    private final AwardLists lists;
    private final Nominations nominations;
    private final PapersDue due;
    private final LegalBases bases;
    private final Organization organization;
    private final Clock clock;

    AmendmentPapers(
            DecisionAmendments amendments,
            ListPapers papers,
            AwardLists lists,
            Nominations nominations,
            PapersDue due,
            LegalBases bases,
            Organization organization,
            Clock clock) {
        this.amendments = amendments;
        this.papers = papers;
        this.lists = lists;
        this.nominations = nominations;
        this.due = due;
        this.bases = bases;
        this.organization = organization;
        this.clock = clock;
    }

    /** A paper exists from its number, without anybody's click. */
    @EventListener
    void issued(DecisionAmended event) {
        due.make(ref(event.amendment()));
    }

    List<PaperOffer> about(Kind kind, String subject, Actor reader) {
        var list = nominations.find(subject).map(DossierSnapshot::list).orElse(subject);
        return papers.find(list, reader).stream()
                .flatMap(found -> amendments.of(found.code()).stream())
                .filter(amendment -> amendment.kind() == kind && amendment.refusal() == null)
                .map(this::offer)
                .toList();
    }

    Optional<PaperOffer> find(Kind kind, String key, Actor reader) {
        return amendment(kind, key)
                .filter(amendment -> amendment.refusal() == null)
                .filter(amendment -> papers.find(amendment.list(), reader).isPresent())
                .map(this::offer);
    }

    /** @throws NotFoundException when there is none */
    DecisionAmendment require(Kind kind, String key) {
        return amendment(kind, key).orElseThrow(() -> new NotFoundException("Không có giấy tờ này."));
    }

    Optional<DecisionAmendment> amendment(Kind kind, String key) {
        return key.matches("[0-9]{1,15}")
                ? amendments.find(Long.parseLong(key)).filter(found -> found.kind() == kind)
                : Optional.empty();
    }

    /** The decision that is put right. */
    DocumentReference decision(DecisionAmendment amendment) {
        var list = lists.require(amendment.list());
        return lists.published(list.round()).stream()
                .filter(decision -> decision.list().equals(list.code()))
                .map(IssuedDecision::document)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No decision " + amendment.list()));
    }

    /** Whose name is wrong, and where the appendix of the decision has it. */
    Amended amended(DecisionAmendment amendment) {
        var rewarded = papers.inOrder(lists.require(amendment.list()).rewarded());
        var place = AnnexPlace.of(rewarded, amendment.dossier())
                .orElseThrow(() -> new IllegalStateException("Not rewarded: " + amendment.dossier()));
        var reading = rewarded.stream()
                .filter(one -> one.snapshot().number().equals(amendment.dossier()))
                .findFirst()
                .orElseThrow();
        return new Amended(Nominee.of(reading), place);
    }

    /** A nominee of the decision and the row of the appendix. */
    record Amended(Nominee nominee, AnnexPlace place) {}

    /** As it was signed: by the Chair, by a deputy for him, or by order of him; without a name where that was not entered. */
    SignatureBlock signature(DecisionAmendment amendment) {
        var chair = Issuers.chair();
        var signer = amendment.signer();
        if (signer == null) {
            return amendment.kind() == Kind.AMENDMENT ? chair : chair.signedFor("TL.", OFFICE_HEAD, null);
        }
        var name = organization.nameOf(signer.userId());
        return switch (signer.seat()) {
            case CHAIR -> chair.signedBy(name);
            case VICE_CHAIR -> chair.signedFor("KT.", SeatTitle.CHAIR.deputy(), name);
            case OFFICE_HEAD -> chair.signedFor("TL.", OFFICE_HEAD, name);
        };
    }

    /** Of the paper; today while it is open. */
    LocalDate day(DecisionAmendment amendment) {
        return amendment.document() == null
                ? LocalDate.ofInstant(clock.instant(), HomeZone.ID)
                : amendment.document().date();
    }

    /** The law that changed since the decision, and before an amendment of an earlier date was numbered. */
    private List<String> warnings(DecisionAmendment amendment) {
        if (amendment.kind() != Kind.AMENDMENT) {
            return List.of();
        }
        var warnings = new ArrayList<>(bases.warnings(decision(amendment).date(), day(amendment)));
        if (amendment.issued() != null) {
            warnings.addAll(bases.expired(
                    day(amendment), LocalDate.ofInstant(amendment.issued().at(), HomeZone.ID)));
        }
        return warnings;
    }

    private PaperOffer offer(DecisionAmendment amendment) {
        return new PaperOffer(
                ref(amendment),
                "“%s” → “%s”".formatted(amendment.before(), amendment.after()),
                amendment.document(),
                amendment.isOpen(),
                warnings(amendment));
    }

    private static PaperRef ref(DecisionAmendment amendment) {
        return new PaperRef(
                switch (amendment.kind()) {
                    case AMENDMENT -> PaperKind.QUYET_DINH_SUA_DOI;
                    case CORRECTION -> PaperKind.DINH_CHINH;
                },
                String.valueOf(amendment.id()));
    }
}
