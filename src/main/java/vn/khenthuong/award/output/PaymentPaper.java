package vn.khenthuong.award.output;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.springframework.stereotype.Component;
import vn.khenthuong.award.Dong;
import vn.khenthuong.award.Reward;
import vn.khenthuong.award.RewardedDecision;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.paper.AmountWords;
import vn.khenthuong.paper.FileProperties;
import vn.khenthuong.paper.Letterhead;
import vn.khenthuong.paper.LetterheadSettings;
import vn.khenthuong.paper.OfficialPaper;
import vn.khenthuong.paper.PaperTable;
import vn.khenthuong.paper.PaperTable.Column;
import vn.khenthuong.paper.PaperText;

/** The payment list of a decision as a paper to be signed: by unit with sums, the total in words, room for who received it. */
@Component
class PaymentPaper {

    private static final List<Column> COLUMNS = List.of(
            new Column("TT", 600, ParagraphAlignment.CENTER),
            new Column("Tên, đơn vị", 3471, ParagraphAlignment.LEFT),
            new Column("Hình thức khen thưởng", 1900, ParagraphAlignment.LEFT),
            new Column("Tiền thưởng (đồng)", 1600, ParagraphAlignment.RIGHT),
            new Column("Ký nhận", 1500, ParagraphAlignment.LEFT));

    private static final List<String> SIGNERS = List.of("NGƯỜI LẬP", "KẾ TOÁN", "THỦ TRƯỞNG");
    private static final int ROOM_FOR_SIGNATURE = 4;

    private final Organization organization;
    private final AmountWords words;
    private final LetterheadSettings letterhead;

    PaymentPaper(Organization organization, AmountWords words, LetterheadSettings letterhead) {
        this.organization = organization;
        this.words = words;
        this.letterhead = letterhead;
    }

    byte[] write(RewardedDecision decision, List<Reward> rewards, Instant now) {
        try (var paper = new OfficialPaper()) {
            var text = new PaperText(paper.document());
            text.kind("DANH SÁCH CHI TIỀN THƯỞNG");
            text.remark("(Kèm theo Quyết định số %s %s)"
                    .formatted(
                            decision.document().number(),
                            Letterhead.date(decision.document().date())));
            table(paper, rewards);
            var total = PaymentTotal.of(rewards);
            text.body("Bằng chữ: %s.".formatted(words.of(total.amount())));
            if (total.missing() > 0) {
                text.body("Còn %d trường hợp chưa có mức tiền thưởng, chưa tính vào tổng.".formatted(total.missing()));
            }
            text.body("Nguồn chi: %s.".formatted(sources(rewards)));
            signatures(paper, now.atZone(HomeZone.ID));
            FileProperties.describe(paper.document(), "Danh sách chi tiền thưởng", "Khen thưởng giảm nghèo", now);
            return paper.bytes();
        }
    }

    private void table(OfficialPaper paper, List<Reward> rewards) {
        var table = new PaperTable(paper.document(), COLUMNS);
        var number = 1;
        for (var unit : byUnit(rewards).entrySet()) {
            for (var reward : unit.getValue()) {
                table.row(List.of(
                        String.valueOf(number++),
                        "%s, %s".formatted(reward.nominee(), nameOf(unit.getKey())),
                        reward.awardForm().label(),
                        reward.amount() == null ? "chưa có mức" : Dong.of(reward.amount()),
                        ""));
            }
            table.row(sum("Cộng %s".formatted(nameOf(unit.getKey())), unit.getValue()));
        }
        table.row(sum("Tổng cộng", rewards));
    }

    private static Map<String, List<Reward>> byUnit(List<Reward> rewards) {
        return rewards.stream().collect(Collectors.groupingBy(Reward::unit, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<String> sum(String label, List<Reward> rewards) {
        return List.of("", label, "", Dong.of(PaymentTotal.of(rewards).amount()), "");
    }

    private static String sources(List<Reward> rewards) {
        return rewards.stream().map(reward -> reward.source().name()).distinct().collect(Collectors.joining("; "));
    }

    /** Day and signatures are left open: the list is signed by hand. */
    private void signatures(OfficialPaper paper, ZonedDateTime now) {
        var widths = new ArrayList<Integer>();
        SIGNERS.forEach(signer -> widths.add(OfficialPaper.TEXT_WIDTH / SIGNERS.size()));
        var table = PaperTable.layout(paper.document(), 2, widths);
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        var dated = PaperTable.paragraph(table.getRow(0).getCell(SIGNERS.size() - 1), ParagraphAlignment.CENTER);
        PaperText.write(
                        dated,
                        "%s, ngày     tháng     năm %d".formatted(letterhead.place(), now.getYear()),
                        PaperText.BODY - 1)
                .setItalic(true);
        for (int index = 0; index < SIGNERS.size(); index++) {
            var cell = table.getRow(1).getCell(index);
            PaperText.write(PaperTable.paragraph(cell, ParagraphAlignment.CENTER), SIGNERS.get(index), PaperText.BODY)
                    .setBold(true);
            for (int line = 0; line < ROOM_FOR_SIGNATURE; line++) {
                PaperText.write(cell.addParagraph(), "", PaperText.BODY);
            }
        }
    }

    private String nameOf(String unit) {
        return organization.find(unit).map(Unit::name).orElse(unit);
    }
}
