package vn.khenthuong.commendation.output;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.nomination.NomineeCounts;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.NomineeWording;
import vn.khenthuong.paper.PaperBlock.Align;
import vn.khenthuong.paper.PaperBlock.Column;
import vn.khenthuong.paper.PaperBlock.Row;
import vn.khenthuong.paper.PaperBlock.RowKind;
import vn.khenthuong.paper.PaperBuilder;
import vn.khenthuong.paper.PaperWording;

/** Whoever is commended by type in the order of the plan, each type numbered from 1 and counted; within a type by given name. */
final class CommendedTable {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private static final List<String> ROMAN = List.of("I", "II", "III");

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 12, Align.CENTER),
            new Column("Tên, chức vụ, đơn vị hoặc địa chỉ", 74, Align.LEFT),
            new Column("Thành tích", 74, Align.LEFT));

    private CommendedTable() {}

    static PaperBuilder add(PaperBuilder paper, List<Commended> entries) {
        var rows = new ArrayList<Row>();
        int group = 0;
        for (var type : NomineeType.values()) {
            var ofType = entries.stream()
                    .filter(entry -> entry.type() == type)
                    .sorted(byName())
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
                                who(paper, ofType.get(index)),
                                ofType.get(index).achievement())));
            }
            rows.add(new Row(
                    RowKind.SUM,
                    List.of(
                            "",
                            "Cộng: %s"
                                    .formatted(NomineeCounts.of(
                                            ofType.stream().map(Commended::type).toList())),
                            "")));
        }
        rows.add(new Row(
                RowKind.SUM,
                List.of("", "Tổng cộng: %s trường hợp".formatted(PaperWording.count(entries.size())), "")));
        return paper.rows(COLUMNS, rows);
    }

    private static Comparator<Commended> byName() {
        var collator = Collator.getInstance(VIETNAMESE);
        return Comparator.comparing((Commended entry) -> NomineeWording.givenName(entry.type(), entry.name()), collator)
                .thenComparing(Commended::name, collator);
    }

    private static String who(PaperBuilder paper, Commended entry) {
        paper.field("tên người được khen", entry.name());
        var name = entry.titled();
        return entry.detail() == null ? name : "%s, %s".formatted(name, entry.detail());
    }
}
