package vn.khenthuong.award.output;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.award.Dong;
import vn.khenthuong.award.Reward;
import vn.khenthuong.award.RewardedDecision;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.decision.DecisionAmendment;
import vn.khenthuong.decision.DecisionAmendment.Kind;
import vn.khenthuong.decision.DecisionAmendments;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.decision.ListPapers;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.NomineeWording;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.paper.AmountWords;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperBlock;
import vn.khenthuong.paper.PaperBlock.Align;
import vn.khenthuong.paper.PaperBlock.Column;
import vn.khenthuong.paper.PaperBlock.Row;
import vn.khenthuong.paper.PaperBlock.RowKind;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.paper.SignatureBlock;

/**
 * The payment list of a decision as a paper of Home Affairs to be signed: in the order and under the names of the decision, those
 * that were put right since with the decision that did so, the total in words, room for who received it.
 */
@Component
class PaymentPaper {

    private static final List<String> ROMAN = List.of("I", "II", "III");

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 12, Align.CENTER),
            new Column("Tên, chức vụ, đơn vị hoặc địa chỉ", 69, Align.LEFT),
            new Column("Hình thức khen thưởng", 36, Align.LEFT),
            new Column("Tiền thưởng (đồng)", 30, Align.RIGHT),
            new Column("Ký nhận", 28, Align.LEFT));

    private static final List<SignatureBlock> SIGNERS = List.of(
            SignatureBlock.ofHead("Người lập"), SignatureBlock.ofHead("Kế toán"), SignatureBlock.ofHead("Thủ trưởng"));

    private final ListPapers papers;
    private final DecisionAmendments amendments;
    private final Organization organization;
    private final Issuers issuers;
    private final AmountWords words;

    PaymentPaper(
            ListPapers papers,
            DecisionAmendments amendments,
            Organization organization,
            Issuers issuers,
            AmountWords words) {
        this.papers = papers;
        this.amendments = amendments;
        this.organization = organization;
        this.issuers = issuers;
        this.words = words;
    }

    Paper of(RewardedDecision decision, List<Reward> rewards, Instant now) {
        var total = PaymentTotal.of(rewards);
        var today = LocalDate.ofInstant(now, HomeZone.ID);
        var payer = organization.holder(vn.khenthuong.organization.Function.APPRAISER, today);
        var head = issuers.head(payer, "DS", null, today.getYear());
        var paper = Paper.named("Danh sách chi tiền thưởng", payer.name(), now)
                .head(new PaperBlock.Head(head.above(), head.issuer(), null, null, null, head.dated()))
                .kind("DANH SÁCH CHI TIỀN THƯỞNG")
                .remark(goesWith(decision))
                .rows(COLUMNS, rows(decision, rewards))
                .body("Tổng số tiền: %s đồng (Bằng chữ: %s)."
                        .formatted(Dong.of(total.amount()), words.of(total.amount())));
        if (total.missing() > 0) {
            paper.body("Còn %s trường hợp chưa có mức tiền thưởng, chưa tính vào tổng."
                    .formatted(PaperWording.count(total.missing())));
        }
        return paper.closing("Nguồn chi: %s.".formatted(sources(rewards)))
                .signatures(SIGNERS, null, null)
                .build();
    }

    /** Below the title of the list, in every form of it. */
    static String goesWith(RewardedDecision decision) {
        return "(Kèm theo %s của Chủ tịch Ủy ban nhân dân tỉnh)"
                .formatted(PaperWording.cited("Quyết định", decision.document()));
    }

    private List<Row> rows(RewardedDecision decision, List<Reward> rewards) {
        var byDossier = rewards.stream().collect(Collectors.toMap(Reward::dossier, Function.identity()));
        var dossiers = papers.inOrder(rewards.stream().map(Reward::dossier).toList());
        var lines = NomineeWording.lines(
                dossiers,
                issuers.province(),
                one -> byDossier.get(one.snapshot().number()).nominee());
        var amended = amended(new ListCode(decision.round(), decision.ordinal()).toString());
        var rows = new ArrayList<Row>();
        var group = 0;
        for (var type : NomineeType.values()) {
            var ofType = new ArrayList<Reward>();
            for (int index = 0; index < dossiers.size(); index++) {
                var reward = byDossier.get(dossiers.get(index).snapshot().number());
                if (reward.nomineeType() != type) {
                    continue;
                }
                if (ofType.isEmpty()) {
                    rows.add(new Row(
                            RowKind.GROUP,
                            List.of("%s. %s"
                                    .formatted(
                                            ROMAN.get(group++), type.label().toUpperCase(RewardedTable.VIETNAMESE)))));
                }
                ofType.add(reward);
                rows.add(row(ofType.size(), lines.get(index), amended.get(reward.dossier()), reward));
            }
            if (!ofType.isEmpty()) {
                rows.add(sum("Cộng", ofType));
            }
        }
        rows.add(sum("Tổng cộng", rewards));
        return rows;
    }

    /** @param amendment of the name; null where there was none */
    private static Row row(int number, String line, DocumentReference amendment, Reward reward) {
        return new Row(
                RowKind.VALUES,
                List.of(
                        String.valueOf(number),
                        amendment == null
                                ? line
                                : "%s (tên theo %s)".formatted(line, PaperWording.cited("Quyết định", amendment)),
                        reward.awardForm().label(),
                        reward.amount() == null ? "chưa có mức" : Dong.of(reward.amount()),
                        ""));
    }

    /** The last decision that put a name right, by dossier. */
    private Map<String, DocumentReference> amended(String list) {
        return amendments.of(list).stream()
                .filter(one -> one.kind() == Kind.AMENDMENT && one.document() != null)
                .collect(Collectors.toMap(
                        DecisionAmendment::dossier, DecisionAmendment::document, (first, second) -> second));
    }

    private static Row sum(String label, List<Reward> rewards) {
        return new Row(
                RowKind.SUM,
                List.of("", label, "", Dong.of(PaymentTotal.of(rewards).amount()), ""));
    }

    private static String sources(List<Reward> rewards) {
        return rewards.stream().map(reward -> reward.source().name()).distinct().collect(Collectors.joining("; "));
    }
}
