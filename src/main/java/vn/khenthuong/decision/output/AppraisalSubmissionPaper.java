package vn.khenthuong.decision.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardMoney;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.NomineeWording;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperBuilder;
import vn.khenthuong.paper.PaperWording;

/** The Tờ trình of Home Affairs to the Chair: what came, what is proposed, what is not and why, the money and who pays it. */
@Component
class AppraisalSubmissionPaper extends AppraiserPaper {

    private final AwardMoney money;

    AppraisalSubmissionPaper(ListFacts facts, AwardMoney money) {
        super(PaperKind.TO_TRINH_THAM_DINH, facts);
        this.money = money;
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
                .body("%s đã tiếp nhận hồ sơ của %s%s và thẩm định theo quy định."
                        .formatted(appraiser.name(), ListCounts.of(all), from(list)))
                .body(
                        "%s đề nghị Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định tặng Bằng khen cho %s (có danh sách kèm theo)."
                                .formatted(
                                        appraiser.name(),
                                        proposed.isEmpty() ? PaperWording.ROOM : ListCounts.of(proposed)));
        facts().declare(paper, list, proposed);
        if (!refused.isEmpty()) {
            paper.body("Không đề nghị khen thưởng %s:".formatted(ListCounts.of(refused)));
            CaseTable.add(paper, refused, "Lý do", AppraiserPaper::reason);
        }
        notSelected(paper, list);
        if (!proposed.isEmpty()) {
            money(paper, list.code(), proposed, day);
        }
        paper.body("Gửi kèm: %sBáo cáo kết quả thẩm định; dự thảo Quyết định; hồ sơ của từng trường hợp."
                        .formatted(
                                list.focalSubmission() == null
                                        ? ""
                                        : "Tờ trình của %s; "
                                                .formatted(facts().focal(list.focalSubmission()
                                                                .date())
                                                        .name())))
                .closing("Kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định./.")
                .foot(
                        List.of("Như trên;", "%s;".formatted(issuers.leaders(appraiser)), "Lưu: VT, TĐKT."),
                        signature(list, appraiser));
        CaseTable.appendix(paper, signed, appraiser);
        CaseTable.add(paper, proposed, "Ý kiến thẩm định", AppraisalSubmissionPaper::opinion);
        return paper.closing("Ấn định danh sách: %s./.".formatted(ListCounts.of(proposed)))
                .build();
    }

    private String from(AwardListSnapshot list) {
        var submission = list.focalSubmission();
        return submission == null
                ? ""
                : " do %s trình".formatted(facts().focal(submission.date()).name());
    }

    /** Whom the focal agency left out; of those who wait for a later list nothing is decided. */
    private void notSelected(PaperBuilder paper, AwardListSnapshot list) {
        var leftOut = facts().papers().inOrder(list.leftOut());
        if (leftOut.isEmpty()) {
            return;
        }
        paper.body("%s %s:"
                .formatted(
                        list.restWaits() ? "Cơ quan đầu mối để lại xét ở danh sách sau" : "Cơ quan đầu mối không chọn",
                        ListCounts.of(leftOut)));
        CaseTable.add(
                paper,
                leftOut,
                "Lý do",
                one -> list.restWaits() ? "Chờ danh sách sau" : FocalMinutesPaper.reason(one, list));
    }

    /** Amounts, total and source, by the rule of the day; whose amount nobody knows yet is named. */
    private void money(PaperBuilder paper, String list, List<DossierReading> proposed, LocalDate day) {
        var dossiers = proposed.stream().map(DossierReading::snapshot).toList();
        money.inWords(list, dossiers, day)
                .ifPresent(words -> paper.body("%s Mức trên tính theo %s; mức chính thức tính theo ngày ký Quyết định."
                        .formatted(words, PaperWording.date(day))));
        var without = money.withoutAmount(list, dossiers, day);
        if (!without.isEmpty()) {
            paper.body(
                    "Chưa có quy định về mức tiền thưởng của: %s; mức được xác định trước khi Quyết định được cấp số."
                            .formatted(proposed.stream()
                                    .filter(one -> without.contains(one.snapshot()))
                                    .map(NomineeWording::name)
                                    .collect(Collectors.joining("; "))));
        }
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
