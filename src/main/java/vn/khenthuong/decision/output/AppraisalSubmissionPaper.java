package vn.khenthuong.decision.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperWording;

/** The Tờ trình of Home Affairs to the Chair: what is proposed, what is not and why. */
@Component
class AppraisalSubmissionPaper extends AppraiserPaper {

    AppraisalSubmissionPaper(ListFacts facts) {
        super(PaperKind.TO_TRINH_THAM_DINH, facts);
    }

    @Override
    DocumentReference document(AwardListSnapshot list) {
        return list.appraisalSubmission();
    }

    @Override
    List<DossierReading> named(AwardListSnapshot list) {
        return facts().appraised(list);
    }

    @Override
    Object aboutOne(DossierReading dossier) {
        return dossier.snapshot().appraisal();
    }

    @Override
    Paper content(AwardListSnapshot list) {
        var issuers = facts().issuers();
        var signed = list.appraisalSubmission();
        var day = facts().day(signed);
        var appraiser = facts().appraiser(day);
        var all = facts().appraised(list);
        var proposed = all.stream().filter(ListFacts::isProposed).toList();
        var refused = all.stream().filter(Predicate.not(ListFacts::isProposed)).toList();
        var grounds = new ArrayList<>(facts().grounds(list, day));
        if (list.focalSubmission() != null) {
            grounds.add("Xét %s của %s"
                    .formatted(
                            PaperWording.cited("Tờ trình", list.focalSubmission()),
                            facts().focal(list.focalSubmission().date()).name()));
        }
        var paper = Paper.named(
                        "Tờ trình đề nghị tặng Bằng khen",
                        appraiser.name(),
                        facts().clock().instant())
                .head(issuers.head(appraiser, "TTr", signed, day.getYear()))
                .kind("TỜ TRÌNH")
                .title("Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh đợt %s"
                        .formatted(PaperWording.quoted(facts().roundOf(list).title())))
                .addressees(List.of("Chủ tịch Ủy ban nhân dân %s".formatted(issuers.province())))
                .bases(grounds)
                .body(
                        "%s đã thẩm định hồ sơ và kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định tặng Bằng khen cho %s (có danh sách và dự thảo Quyết định kèm theo)."
                                .formatted(appraiser.name(), ListCounts.of(proposed)));
        if (!refused.isEmpty()) {
            paper.body("Không đề nghị khen thưởng %s:".formatted(ListCounts.of(refused)));
            CaseTable.add(paper, refused, "Lý do", AppraiserPaper::reason);
        }
        paper.body(
                        "Tiền thưởng kèm theo Bằng khen thực hiện theo quy định của pháp luật về thi đua, khen thưởng tại ngày quyết định.")
                .closing("Kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định./.")
                .foot(List.of("Như trên;", "Lưu: VT, TĐKT."), signature(list, appraiser));
        CaseTable.appendix(paper, signed, appraiser);
        CaseTable.add(paper, proposed, "Ý kiến thẩm định", AppraisalSubmissionPaper::opinion);
        return paper.closing("Ấn định danh sách: %s./.".formatted(ListCounts.of(proposed)))
                .build();
    }

    /** Nothing is said of a case on which nobody has said anything yet. */
    private static String opinion(DossierReading dossier) {
        var appraisal = dossier.snapshot().appraisal();
        if (appraisal == null) {
            return PaperWording.ROOM;
        }
        return appraisal.remark() == null ? "Đạt" : appraisal.remark();
    }
}
