package vn.khenthuong.nomination.output;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.NominationProcess.ApproveByUnit;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.nomination.NomineeCounts;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.SignatureBlock;

/** A paper of a unit about its dossiers, one for all that stand under the same number and date. */
abstract class UnitPaper implements PaperSource {

    private final PaperKind kind;
    private final UnitPapers papers;
    private final Issuers issuers;
    private final Clock clock;

    UnitPaper(PaperKind kind, UnitPapers papers, Issuers issuers, Clock clock) {
        this.kind = kind;
        this.papers = papers;
        this.issuers = issuers;
        this.clock = clock;
    }

    /** The number and date under which the dossier stands on such papers. */
    abstract Optional<DocumentReference> reference(DossierSnapshot dossier);

    abstract Paper content(Covered covered);

    final UnitPapers papers() {
        return papers;
    }

    final Issuers issuers() {
        return issuers;
    }

    final Clock clock() {
        return clock;
    }

    @Override
    public final PaperKind kind() {
        return kind;
    }

    @Override
    public final List<PaperOffer> about(String subject, Actor reader) {
        return papers.about(kind, subject, this::reference, reader);
    }

    @Override
    public final Optional<PaperOffer> find(String key, Actor reader) {
        return papers.find(kind, key, this::reference, reader);
    }

    @Override
    public final Optional<PaperRef> preview(String task, String subject) {
        return Tasks.APPROVE_BY_UNIT.is(task)
                ? Optional.of(new PaperRef(kind, new CoverKey.Draft(List.of(subject)).text()))
                : Optional.empty();
    }

    @Override
    public final boolean mayRenew(String key, Actor actor) {
        return papers.areOf(key, this::reference, actor);
    }

    @Override
    public final Paper content(String key) {
        return content(papers.covered(key, this::reference));
    }

    /** The block of the unit's head, as he signed the submission. */
    final SignatureBlock signature(Covered covered) {
        return issuers.signed(
                issuers.signature(covered.unit()),
                covered.first().snapshot().number(),
                line -> covered.document() != null
                        && Tasks.APPROVE_BY_UNIT.is(line.step())
                        && ApproveByUnit.APPROVE.name().equals(line.outcome()));
    }

    static String counts(Covered covered) {
        return NomineeCounts.of(covered.dossiers().stream()
                .map(dossier -> dossier.snapshot().nomineeType())
                .toList());
    }
}
