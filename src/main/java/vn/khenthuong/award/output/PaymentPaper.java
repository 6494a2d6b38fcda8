package vn.khenthuong.award.output;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.award.Dong;
import vn.khenthuong.award.Reward;
import vn.khenthuong.award.RewardedDecision;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.paper.AmountWords;
import vn.khenthuong.paper.LetterheadSettings;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperBlock.Align;
import vn.khenthuong.paper.PaperBlock.Column;
import vn.khenthuong.paper.PaperBlock.Row;
import vn.khenthuong.paper.PaperBlock.RowKind;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.paper.SignatureBlock;

/** The payment list of a decision as a paper to be signed: by unit with sums, the total in words, room for who received it. */
@Component
class PaymentPaper {

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 12, Align.CENTER),
            new Column("Tên, đơn vị", 69, Align.LEFT),
            new Column("Hình thức khen thưởng", 38, Align.LEFT),
            new Column("Tiền thưởng (đồng)", 32, Align.RIGHT),
            new Column("Ký nhận", 30, Align.LEFT));

    private static final List<SignatureBlock> SIGNERS = List.of(
            SignatureBlock.ofHead("Người lập"), SignatureBlock.ofHead("Kế toán"), SignatureBlock.ofHead("Thủ trưởng"));

    private final Organization organization;
    private final AmountWords words;
    private final LetterheadSettings letterhead;

    PaymentPaper(Organization organization, AmountWords words, LetterheadSettings letterhead) {
        this.organization = organization;
        this.words = words;
        this.letterhead = letterhead;
    }

    Paper of(RewardedDecision decision, List<Reward> rewards, Instant now) {
        var total = PaymentTotal.of(rewards);
        var paper = Paper.named("Danh sách chi tiền thưởng", letterhead.authority(), now)
                .kind("DANH SÁCH CHI TIỀN THƯỞNG")
                .remark("(Kèm theo %s)".formatted(PaperWording.cited("Quyết định", decision.document())))
                .rows(COLUMNS, rows(rewards))
                .body("Bằng chữ: %s.".formatted(words.of(total.amount())));
        if (total.missing() > 0) {
            paper.body("Còn %d trường hợp chưa có mức tiền thưởng, chưa tính vào tổng.".formatted(total.missing()));
        }
        return paper.closing("Nguồn chi: %s.".formatted(sources(rewards)))
                .signatures(
                        SIGNERS,
                        null,
                        PaperWording.dated(
                                letterhead.place(),
                                null,
                                LocalDate.ofInstant(now, HomeZone.ID).getYear()))
                .build();
    }

    private List<Row> rows(List<Reward> rewards) {
        var rows = new ArrayList<Row>();
        var number = 1;
        for (var unit : byUnit(rewards).entrySet()) {
            for (var reward : unit.getValue()) {
                rows.add(new Row(
                        RowKind.VALUES,
                        List.of(
                                String.valueOf(number++),
                                "%s, %s".formatted(reward.nominee(), nameOf(unit.getKey())),
                                reward.awardForm().label(),
                                reward.amount() == null ? "chưa có mức" : Dong.of(reward.amount()),
                                "")));
            }
            rows.add(sum("Cộng %s".formatted(nameOf(unit.getKey())), unit.getValue()));
        }
        rows.add(sum("Tổng cộng", rewards));
        return rows;
    }

    private static Map<String, List<Reward>> byUnit(List<Reward> rewards) {
        return rewards.stream().collect(Collectors.groupingBy(Reward::unit, LinkedHashMap::new, Collectors.toList()));
    }

    private static Row sum(String label, List<Reward> rewards) {
        return new Row(
                RowKind.SUM,
                List.of("", label, "", Dong.of(PaymentTotal.of(rewards).amount()), ""));
    }

    private static String sources(List<Reward> rewards) {
        return rewards.stream().map(reward -> reward.source().name()).distinct().collect(Collectors.joining("; "));
    }

    private String nameOf(String unit) {
        return organization.find(unit).map(Unit::name).orElse(unit);
    }
}
