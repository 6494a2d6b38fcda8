package vn.khenthuong.decision.output;

import java.util.List;
import java.util.Optional;
import vn.khenthuong.correspondence.PaperFacts;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.correspondence.ScanDesk;
import vn.khenthuong.decision.DecisionAmendment.Kind;
import vn.khenthuong.decision.ListPapers;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Performer;

/** A paper that puts a decision right; the clerk who numbers it adds its scan. */
abstract class AmendmentPaper implements PaperSource {

    private final PaperKind paper;
    private final Kind kind;
    private final AmendmentPapers amendments;
    private final ListPapers papers;

    AmendmentPaper(PaperKind paper, Kind kind, AmendmentPapers amendments, ListPapers papers) {
        this.paper = paper;
        this.kind = kind;
        this.amendments = amendments;
        this.papers = papers;
    }

    final AmendmentPapers amendments() {
        return amendments;
    }

    @Override
    public final PaperKind kind() {
        return paper;
    }

    @Override
    public final List<PaperOffer> about(String subject, Actor reader) {
        return amendments.about(kind, subject, reader);
    }

    @Override
    public final Optional<PaperOffer> find(String key, Actor reader) {
        return amendments.find(kind, key, reader);
    }

    @Override
    public final PaperFacts facts(String key) {
        var amendment = amendments.require(kind, key);
        return new PaperFacts(
                List.of(amendment.before(), amendment.after()),
                List.of(
                        String.valueOf(amendment.document()),
                        String.valueOf(amendment.submission()),
                        String.valueOf(amendment.signer()),
                        amendment.reason()));
    }

    @Override
    public final Optional<ScanDesk> scanDesk(String key, Actor actor) {
        return amendments
                .amendment(kind, key)
                .flatMap(amendment -> papers.scanDesk(amendment.list(), actor, Performer.CLERK));
    }
}
