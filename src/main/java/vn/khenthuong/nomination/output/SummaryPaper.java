package vn.khenthuong.nomination.output;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.NominationProcess.ApproveByUnit;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.nomination.NomineeCounts;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperBlock;
import vn.khenthuong.paper.PaperWording;

/** The list of a unit's nominees by itself, A4 across, for whoever asks for it without the Tờ trình. */
@Component
class SummaryPaper implements PaperSource {

    private static final UnitPapers.Reference SUBMISSION = dossier -> Optional.ofNullable(dossier.document());

    private final UnitPapers papers;
    private final Issuers issuers;
    private final Clock clock;

    SummaryPaper(UnitPapers papers, Issuers issuers, Clock clock) {
        this.papers = papers;
        this.issuers = issuers;
        this.clock = clock;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.TRICH_NGANG;
    }

    @Override
    public List<PaperOffer> about(String subject, Actor reader) {
        return papers.about(kind(), subject, SUBMISSION, reader);
    }

    @Override
    public Optional<PaperOffer> find(String key, Actor reader) {
        return papers.find(kind(), key, SUBMISSION, reader);
    }

    @Override
    public Paper content(String key) {
        var covered = papers.covered(key, SUBMISSION);
        var signed = covered.document();
        var unit = covered.unit();
        var year = LocalDate.ofInstant(clock.instant(), HomeZone.ID).getYear();
        var dated = issuers.head(unit, "", signed, year);
        var paper = Paper.named("Danh sách trích ngang đề nghị khen thưởng", issuers.name(unit), clock.instant());
        paper.newSection(true)
                .head(new PaperBlock.Head(dated.above(), dated.issuer(), null, null, null, dated.dated()))
                .kind("DANH SÁCH TRÍCH NGANG")
                .title("Đề nghị khen thưởng đợt %s"
                        .formatted(PaperWording.quoted(covered.round().title())))
                .remark(
                        signed == null
                                ? "(Kèm theo dự thảo Tờ trình)"
                                : "(Kèm theo %s)".formatted(PaperWording.cited("Tờ trình", signed)));
        SummaryTable.add(paper, covered.dossiers());
        return paper.closing("Ấn định danh sách: %s./."
                        .formatted(NomineeCounts.of(covered.dossiers().stream()
                                .map(DossierReading::snapshot)
                                .map(DossierSnapshot::nomineeType)
                                .toList())))
                .foot(
                        List.of(),
                        issuers.signed(
                                issuers.signature(unit),
                                covered.first().snapshot().number(),
                                line -> signed != null
                                        && Tasks.APPROVE_BY_UNIT.is(line.step())
                                        && ApproveByUnit.APPROVE.name().equals(line.outcome())))
                .build();
    }
}
