package vn.khenthuong.decision.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.NomineeWording;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.paper.PaperBlock.Align;
import vn.khenthuong.paper.PaperBlock.Column;
import vn.khenthuong.paper.PaperBlock.Row;
import vn.khenthuong.paper.PaperBlock.RowKind;
import vn.khenthuong.paper.PaperBuilder;
import vn.khenthuong.paper.PaperWording;

/** The cases of a list as a table: by kind of nominee, each numbered from 1. */
final class CaseTable {

    private static final List<String> ROMAN = List.of("I", "II", "III");

    private CaseTable() {}

    /**
     * Begins the list that goes with a submission.
     *
     * @param signed number and date of the submission; null where nobody has signed it
     */
    static void appendix(PaperBuilder paper, DocumentReference signed, Unit issuer) {
        paper.appendix(
                false,
                "Phụ lục",
                "DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
                signed == null
                        ? "(Kèm theo dự thảo Tờ trình)"
                        : "(Kèm theo %s của %s)".formatted(PaperWording.cited("Tờ trình", signed), issuer.name()));
    }

    /**
     * @param dossiers in the order of papers
     * @param label over the last column
     * @param value in the last column
     */
    static void add(
            PaperBuilder paper, List<DossierReading> dossiers, String label, Function<DossierReading, String> value) {
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
                    List.of("%s. %s (%s)"
                            .formatted(
                                    ROMAN.get(group++),
                                    type.label().toUpperCase(Locale.forLanguageTag("vi-VN")),
                                    PaperWording.count(ofType.size())))));
            for (int index = 0; index < ofType.size(); index++) {
                var dossier = ofType.get(index);
                rows.add(new Row(
                        RowKind.VALUES,
                        List.of(
                                String.valueOf(index + 1),
                                paper.field("tên đối tượng", NomineeWording.of(dossier)),
                                dossier.unitName(),
                                value.apply(dossier))));
            }
        }
        paper.rows(
                List.of(
                        new Column("STT", 8, Align.CENTER),
                        new Column("Tên, chức vụ, đơn vị hoặc địa chỉ", 66, Align.LEFT),
                        new Column("Đơn vị trình", 40, Align.LEFT),
                        new Column(label, 46, Align.LEFT)),
                rows);
    }
}
