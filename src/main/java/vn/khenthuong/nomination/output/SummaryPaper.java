package vn.khenthuong.nomination.output;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperBlock;
import vn.khenthuong.paper.PaperWording;

/** The list of a unit's nominees by itself, A4 across, for whoever asks for it without the Tờ trình. */
@Component
class SummaryPaper extends UnitPaper {

    SummaryPaper(UnitPapers papers, Issuers issuers, Clock clock) {
        super(PaperKind.TRICH_NGANG, papers, issuers, clock);
    }

    @Override
    Optional<DocumentReference> reference(DossierSnapshot dossier) {
        return Optional.ofNullable(dossier.document());
    }

    @Override
    Paper content(Covered covered) {
        var issuers = issuers();
        var signed = covered.document();
        var unit = covered.unit();
        var year = LocalDate.ofInstant(clock().instant(), HomeZone.ID).getYear();
        var dated = issuers.head(unit, "", signed, year);
        var paper = Paper.named("Danh sách trích ngang đề nghị khen thưởng", issuers.name(unit), clock().instant());
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
        return paper.closing("Ấn định danh sách: %s./.".formatted(counts(covered)))
                .foot(List.of(), signature(covered))
                .build();
    }
}
