package vn.khenthuong.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.paper.PaperBlock.Align;
import vn.khenthuong.paper.PaperBlock.Column;
import vn.khenthuong.paper.PaperBlock.Row;
import vn.khenthuong.paper.PaperBlock.RowKind;

/** A decision with everything a paper can have. */
final class SampleDecision {

    static final List<Column> COLUMNS = List.of(
            new Column("STT", 10, Align.CENTER),
            new Column("Tên, chức vụ, đơn vị hoặc địa chỉ", 60, Align.LEFT),
            new Column("Tiền thưởng (đồng)", 30, Align.RIGHT));

    private static final Instant AT = Instant.parse("2024-01-05T01:00:00Z");
    private static final DocumentReference SIGNED = new DocumentReference("5/QĐ-UBND", LocalDate.of(2024, 1, 5));

    private SampleDecision() {}

    static Paper of(List<String> names) {
        return begun().foot(
                        List.of("Như Điều 3;", "CT, các PCT UBND tỉnh;", "Lưu: VT, TĐKT."),
                        SignatureBlock.ofHead("Chủ tịch").signedFor("KT.", "Phó Chủ tịch", "Phạm Thị Dung"))
                .appendix(
                        false,
                        "Phụ lục",
                        "DANH SÁCH ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
                        "(Kèm theo %s của Chủ tịch Ủy ban nhân dân tỉnh)"
                                .formatted(PaperWording.cited("Quyết định", SIGNED)))
                .rows(COLUMNS, rows(names))
                .signatures(
                        List.of(
                                SignatureBlock.ofHead("Thư ký").signedBy("Trần Văn Ất"),
                                SignatureBlock.ofHead("Chủ trì").signedBy("Lê Thị Ẩn")),
                        "(Ký, ghi rõ họ tên)",
                        "Lâm Đồng, ngày     tháng     năm 2024")
                .recipients(List.of("Như trên;", "Lưu: VT."))
                .appendix(true, "Phụ lục II", "DANH SÁCH TRÍCH NGANG", "(Kèm theo dự thảo)")
                .table(COLUMNS, List.of(List.of("1", "Hộ ông K’Brếp\nthôn Đạ R’sal", "")))
                .build();
    }

    static PaperBuilder begun() {
        return Paper.named("Quyết định tặng Bằng khen", "Ủy ban nhân dân tỉnh Lâm Đồng", AT)
                .head(new PaperBlock.Head(
                        List.of(),
                        List.of("Ủy ban nhân dân", "tỉnh Lâm Đồng"),
                        PaperWording.number(SIGNED, "QĐ"),
                        null,
                        null,
                        PaperWording.dated("Lâm Đồng", SIGNED, 2024)))
                .kind("QUYẾT ĐỊNH")
                .title("Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh")
                .authority("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG")
                .bases(List.of(
                        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
                        "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 03 tháng 01 năm 2024"))
                .authority("QUYẾT ĐỊNH:")
                .article(
                        "Điều 1.",
                        "Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 02 cá nhân đã có thành tích xuất sắc trong "
                                + "Phong trào thi đua “Vì người nghèo - Không để ai bị bỏ lại phía sau”, từ năm 2021 đến năm 2025.")
                .article("Điều 2.", "Kèm theo tiền thưởng.")
                .addressees(List.of("Chủ tịch Ủy ban nhân dân tỉnh", "Sở Nội vụ"))
                .heading("I. KẾT QUẢ")
                .subheading("1. Tình hình")
                .body("Đoạn một.\n\nĐoạn hai, có chữ lạ: \u0007tab\tvà dấu rời: Nguye\u0302\u0303n.")
                .saying("Huyện Đam Rông", "Đã phát động.\nĐã kiểm tra.")
                .remark("(Số liệu tính đến ngày 05/01/2024)")
                .closing("Quyết định này có hiệu lực kể từ ngày ký./.");
    }

    private static List<Row> rows(List<String> names) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(RowKind.GROUP, List.of("I. CÁ NHÂN")));
        for (int index = 0; index < names.size(); index++) {
            rows.add(new Row(RowKind.VALUES, List.of(String.valueOf(index + 1), names.get(index), "2.340.000")));
        }
        rows.add(new Row(RowKind.SUM, List.of("", "Tổng cộng", "1.170.000.000")));
        return rows;
    }
}
