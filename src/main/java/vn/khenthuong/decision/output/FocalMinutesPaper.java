package vn.khenthuong.decision.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.CouncilSession;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.decision.AwardListProcess.Tasks;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.NomineeWording;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperBlock.Align;
import vn.khenthuong.paper.PaperBlock.Column;
import vn.khenthuong.paper.PaperBuilder;
import vn.khenthuong.paper.PaperWording;

/**
 * The minutes of the focal agency's council about a list: who is proposed, who is not and why. Votes, place, chair and discussion
 * are not known here and are completed by hand.
 */
@Component
class FocalMinutesPaper extends ListPaper {

    private static final List<Column> VOTES = List.of(
            new Column("STT", 8, Align.CENTER),
            new Column("Tên tập thể, cá nhân, hộ gia đình", 70, Align.LEFT),
            new Column("Đơn vị trình", 44, Align.LEFT),
            new Column("Hình thức đề nghị", 38, Align.LEFT));

    FocalMinutesPaper(ListFacts facts) {
        super(
                PaperKind.BIEN_BAN_DAU_MOI,
                Tasks.SIGN_FOCAL_SUBMISSION,
                List.of(Performer.FOCAL_OFFICER, Performer.FOCAL_HEAD),
                facts);
    }

    @Override
    boolean exists(AwardListSnapshot list) {
        return list.minutes() != null && list.state() != AwardListState.CONSOLIDATING;
    }

    /** The meeting is over and its minutes have a number when the list is composed. */
    @Override
    boolean isDraft(AwardListSnapshot list) {
        return false;
    }

    @Override
    DocumentReference document(AwardListSnapshot list) {
        return list.minutes().document();
    }

    @Override
    Paper content(AwardListSnapshot list) {
        var issuers = facts().issuers();
        var minutes = list.minutes();
        var focal = facts().focal(minutes.document().date());
        var chosen = facts().composed(list);
        var leftOut = facts().papers().inOrder(list.leftOut());
        var considered = considered(chosen, leftOut);
        var paper = Paper.named(
                "Biên bản họp Hội đồng của cơ quan đầu mối",
                issuers.name(focal),
                facts().clock().instant());
        new CouncilSession(minutes.document(), minutes.members(), minutes.present(), null)
                .open(
                        paper,
                        issuers,
                        focal,
                        "Họp xét, đề nghị khen thưởng đợt %s"
                                .formatted(PaperWording.quoted(
                                        facts().roundOf(list).title())))
                .heading("I. HỒ SƠ ĐƯA RA XÉT")
                .body("Hội đồng xét hồ sơ đã thẩm tra của %s.".formatted(ListCounts.of(considered)))
                .heading("II. Ý KIẾN THẢO LUẬN")
                .body(PaperWording.LINE)
                .heading("III. KẾT QUẢ BIỂU QUYẾT");
        paper.body(
                "Biểu quyết: %1$s/%2$s thành viên; đồng ý: %4$s, không đồng ý: %4$s, ý kiến khác: %4$s, đối với %3$s sau đây:"
                        .formatted(
                                PaperWording.countOrRoom(minutes.present()),
                                PaperWording.countOrRoom(minutes.members()),
                                ListCounts.of(considered),
                                PaperWording.ROOM));
        votes(paper, considered);
        paper.heading("IV. KẾT LUẬN").body("1. Đề nghị khen thưởng %s:".formatted(ListCounts.of(chosen)));
        CaseTable.add(
                paper,
                chosen,
                "Hình thức đề nghị",
                one -> one.snapshot().awardForm().label());
        if (!leftOut.isEmpty()) {
            paper.body("2. %s %s:"
                    .formatted(
                            list.restWaits() ? "Để lại xét ở danh sách sau" : "Không đề nghị khen thưởng",
                            ListCounts.of(leftOut)));
            CaseTable.add(paper, leftOut, "Lý do", one -> reason(one, list));
        }
        if (list.minimumReason() != null) {
            paper.body("Lý do đề nghị dưới mức tối thiểu: %s".formatted(list.minimumReason()));
        }
        return CouncilSession.close(paper).build();
    }

    private static void votes(PaperBuilder paper, List<DossierReading> dossiers) {
        var rows = new ArrayList<List<String>>();
        for (var dossier : dossiers) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    paper.field("tên đối tượng", NomineeWording.of(dossier)),
                    dossier.unitName(),
                    dossier.snapshot().awardForm().label()));
        }
        paper.table(VOTES, rows);
        paper.body("Kết quả bỏ phiếu từng trường hợp nếu khác kết quả trên: %s".formatted(PaperWording.LINE));
    }

    /** In the order of papers, whoever was chosen. */
    private List<DossierReading> considered(List<DossierReading> chosen, List<DossierReading> leftOut) {
        return facts().papers()
                .inOrder(Stream.concat(chosen.stream(), leftOut.stream())
                        .map(one -> one.snapshot().number())
                        .toList());
    }

    /** The review's own words go before those given for all; of who waits nothing needs to be said. */
    static String reason(DossierReading dossier, AwardListSnapshot list) {
        if (list.restWaits()) {
            return PaperWording.ROOM;
        }
        var review = dossier.snapshot().review();
        var own = review == null ? null : review.refusal();
        return words(own == null || own.code() == null ? list.restRefusal() : own);
    }

    private static String words(Refusal refusal) {
        return refusal == null || refusal.reason() == null ? PaperWording.ROOM : refusal.reason();
    }
}
