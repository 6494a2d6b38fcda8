package vn.khenthuong.award.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.khenthuong.award.Dong;
import vn.khenthuong.award.Reward;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.NomineeWording;
import vn.khenthuong.paper.PaperBlock.Align;
import vn.khenthuong.paper.PaperBlock.Column;
import vn.khenthuong.paper.PaperBlock.Row;
import vn.khenthuong.paper.PaperBlock.RowKind;
import vn.khenthuong.paper.PaperBuilder;

/** The rewarded by kind of nominee, each kind numbered from 1 and summed. */
final class RewardedTable {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private static final List<String> ROMAN = List.of("I", "II", "III");

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 10, Align.CENTER),
            new Column("Tên, chức vụ, đơn vị hoặc địa chỉ", 110, Align.LEFT),
            new Column("Tiền thưởng (đồng)", 40, Align.RIGHT));

    private RewardedTable() {}

    /** @param province that every line names, e.g. {@code tỉnh Lâm Đồng} */
    static PaperBuilder add(
            PaperBuilder paper, List<DossierReading> dossiers, Map<String, Reward> rewards, String province) {
        var lines = NomineeWording.lines(dossiers, province);
        var rows = new ArrayList<Row>();
        int group = 0;
        for (var type : NomineeType.values()) {
            var ofType = dossiers.stream()
                    .filter(dossier -> dossier.snapshot().nomineeType() == type)
                    .toList();
            if (ofType.isEmpty()) {
                continue;
            }
            rows.add(new Row(
                    RowKind.GROUP,
                    List.of("%s. %s".formatted(ROMAN.get(group++), type.label().toUpperCase(VIETNAMESE)))));
            for (int index = 0; index < ofType.size(); index++) {
                rows.add(new Row(
                        RowKind.VALUES,
                        List.of(
                                String.valueOf(index + 1),
                                paper.field("tên người được khen", lines.get(dossiers.indexOf(ofType.get(index)))),
                                amount(rewards.get(ofType.get(index).snapshot().number())))));
            }
            rows.add(sum("Cộng", ofType, rewards));
        }
        rows.add(sum("Tổng cộng", dossiers, rewards));
        return paper.rows(COLUMNS, rows);
    }

    private static String amount(Reward reward) {
        return reward == null || reward.amount() == null ? "chưa có mức" : Dong.of(reward.amount());
    }

    private static Row sum(String label, List<DossierReading> dossiers, Map<String, Reward> rewards) {
        var amounts = dossiers.stream()
                .map(dossier -> rewards.get(dossier.snapshot().number()))
                .filter(Objects::nonNull)
                .map(Reward::amount)
                .filter(Objects::nonNull)
                .toList();
        return new Row(
                RowKind.SUM,
                List.of(
                        "",
                        label,
                        amounts.isEmpty()
                                ? ""
                                : Dong.of(amounts.stream()
                                        .mapToLong(Long::longValue)
                                        .sum())));
    }
}
