package vn.khenthuong.decision.output;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.decision.AwardListProcess.SignFocalSubmission;
import vn.khenthuong.decision.AwardListProcess.Tasks;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperWording;

/** The Tờ trình of the focal agency, with its list in the same file. */
@Component
class FocalSubmissionPaper extends ListPaper {

    FocalSubmissionPaper(ListFacts facts) {
        super(
                PaperKind.TO_TRINH_DAU_MOI,
                Tasks.SIGN_FOCAL_SUBMISSION,
                List.of(Performer.FOCAL_OFFICER, Performer.FOCAL_HEAD),
                facts);
    }

    @Override
    boolean exists(AwardListSnapshot list) {
        return list.state() != AwardListState.CONSOLIDATING;
    }

    @Override
    boolean isDraft(AwardListSnapshot list) {
        return list.focalSubmission() == null;
    }

    @Override
    DocumentReference document(AwardListSnapshot list) {
        return list.focalSubmission();
    }

    /** A department that holds both functions does not write to itself. */
    private static List<String> addressees(String province, Unit focal, Unit appraiser) {
        var chair = "Chủ tịch Ủy ban nhân dân %s".formatted(province);
        return focal.code().equals(appraiser.code()) ? List.of(chair) : List.of(chair, appraiser.name());
    }

    @Override
    List<DossierReading> named(AwardListSnapshot list) {
        return facts().live(list);
    }

    @Override
    Paper content(AwardListSnapshot list) {
        var issuers = facts().issuers();
        var signed = list.focalSubmission();
        var day = facts().day(signed);
        var focal = facts().focal(day);
        var dossiers = facts().live(list);
        var grounds = new ArrayList<>(facts().grounds(list, day));
        if (list.minutes() != null) {
            grounds.add("Căn cứ %s của %s"
                    .formatted(
                            PaperWording.cited(
                                    "Biên bản họp xét", list.minutes().document()),
                            focal.name()));
        }
        var paper = Paper.named(
                        "Tờ trình đề nghị khen thưởng",
                        focal.name(),
                        facts().clock().instant())
                .head(issuers.head(focal, "TTr", signed, day.getYear()))
                .kind("TỜ TRÌNH")
                .title("Về việc đề nghị tặng Bằng khen đợt %s"
                        .formatted(PaperWording.quoted(facts().roundOf(list).title())))
                .addressees(addressees(issuers.province(), focal, facts().appraiser(day)))
                .bases(grounds)
                .body(
                        "%s đã tiếp nhận, thẩm tra hồ sơ của các đơn vị và đề nghị Chủ tịch Ủy ban nhân dân tỉnh xem xét, tặng Bằng khen cho %s (có danh sách kèm theo)."
                                .formatted(focal.name(), ListCounts.of(dossiers)));
        facts().declare(paper, list, dossiers);
        if (list.agreement() != null) {
            paper.body("Số lượng nêu trên đã được thống nhất tại %s."
                    .formatted(PaperWording.cited("văn bản", list.agreement())));
        }
        if (list.minimumReason() != null) {
            paper.body("Lý do đề nghị dưới mức tối thiểu: %s".formatted(list.minimumReason()));
        }
        paper.body("Gửi kèm: %shồ sơ của từng trường hợp."
                        .formatted(list.minutes() == null ? "" : "Biên bản họp xét; "))
                .closing("Kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định./.")
                .foot(
                        List.of("Như trên;", "%s;".formatted(issuers.leaders(focal)), "Lưu: VT."),
                        issuers.signed(
                                issuers.signature(focal),
                                list.code(),
                                line -> signed != null
                                        && Tasks.SIGN_FOCAL_SUBMISSION.is(line.step())
                                        && SignFocalSubmission.APPROVE.name().equals(line.outcome())));
        CaseTable.appendix(paper, signed, focal);
        CaseTable.add(
                paper,
                dossiers,
                "Nhóm tiêu chí",
                one -> one.snapshot().criteriaGroup().label());
        return paper.closing("Ấn định danh sách: %s./.".formatted(ListCounts.of(dossiers)))
                .build();
    }
}
