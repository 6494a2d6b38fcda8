package vn.khenthuong.annualreport.output;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.ReportTarget.Measure;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.annualreport.output.ConsolidatedReport.UnitPart;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.kernel.VietnameseNumbers;
import vn.khenthuong.paper.FileProperties;
import vn.khenthuong.paper.Letterhead;
import vn.khenthuong.paper.LetterheadSettings;
import vn.khenthuong.paper.OfficialPaper;
import vn.khenthuong.paper.PaperTable;
import vn.khenthuong.paper.PaperTable.Column;
import vn.khenthuong.paper.PaperText;

/** The consolidated report as a letter to one addressee, in the order of the report form. */
@Component
class ConsolidationPaper {

    private static final int RULE_UNDER_TITLE = 3200;

    private final LetterheadSettings settings;

    ConsolidationPaper(LetterheadSettings settings) {
        this.settings = settings;
    }

    byte[] write(ConsolidatedReport report, Addressee addressee) {
        try (var paper = new OfficialPaper()) {
            var letter = report.letters().get(addressee);
            var letterhead = new Letterhead(settings);
            var text = new PaperText(paper.document());
            if (report.ofProvince()) {
                letterhead.headOfAuthority(paper.document(), report.issuer(), letter, report.year());
            } else {
                letterhead.head(paper.document(), report.department(), letter, report.year());
            }
            title(text, report, addressee);
            undertaking(text, report);
            targets(paper, text, report);
            sayings(text, report, "III. MÔ HÌNH, ĐIỂN HÌNH", ReportContent::models);
            certificates(text, report);
            sayings(text, report, "V. HẠN CHẾ, NGUYÊN NHÂN", ReportContent::difficulties);
            sayings(text, report, "VI. KIẾN NGHỊ", ReportContent::proposals);
            sayings(text, report, "VII. PHƯƠNG HƯỚNG", ReportContent::plans);
            text.closing("Trên đây là báo cáo kết quả thực hiện %s năm %d, %s kính báo cáo./."
                    .formatted(report.movement().title(), report.year(), report.issuer()));
            letterhead.foot(
                    paper.document(),
                    List.of(
                            "Như trên;",
                            "%s;".formatted(report.ofProvince() ? report.department() : report.partner()),
                            "Lưu: VT."),
                    report.signature());
            paper.newSection();
            appendix(paper, text, report, letter);
            FileProperties.describe(
                    paper.document(),
                    "Báo cáo năm %d gửi %s"
                            .formatted(report.year(), report.addressees().get(addressee)),
                    report.issuer(),
                    report.asOf());
            return paper.bytes();
        }
    }

    private static void title(PaperText text, ConsolidatedReport report, Addressee addressee) {
        text.kind("BÁO CÁO");
        text.title("Kết quả thực hiện %s năm %d".formatted(report.movement().title(), report.year()));
        text.rule(RULE_UNDER_TITLE);
        if (report.draft()) {
            text.remark("(Dự thảo, số liệu tính đến %s)".formatted(VietnameseDates.of(report.asOf())));
        }
        text.addressee("Kính gửi: %s".formatted(report.addressees().get(addressee)));
        var movement = report.movement();
        text.body("Thực hiện %s số %s %s của %s về %s, %s tổng hợp, báo cáo kết quả năm %d như sau:"
                .formatted(
                        movement.documentKind(),
                        movement.documentNumber(),
                        Letterhead.date(movement.documentDate()),
                        movement.issuer(),
                        movement.title(),
                        report.issuer(),
                        report.year()));
    }

    private static void undertaking(PaperText text, ConsolidatedReport report) {
        text.heading("I. KẾT QUẢ CHỈ ĐẠO, PHÁT ĐỘNG");
        text.subheading("1. Tình hình báo cáo của các đơn vị");
        text.body("Đến %s, %d/%d đơn vị đã nộp báo cáo%s (chi tiết tại Phụ lục)."
                .formatted(
                        VietnameseDates.of(report.asOf()),
                        report.delivered().size(),
                        report.parts().size(),
                        report.late() == 0 ? "" : ", trong đó %d đơn vị nộp chậm".formatted(report.late())));
        if (!report.missing().isEmpty()) {
            text.body("Đơn vị chưa nộp báo cáo: %s."
                    .formatted(report.missing().stream().map(UnitPart::unitName).collect(Collectors.joining("; "))));
            text.body("Lý do: %s".formatted(report.missingReason() == null ? "…" : report.missingReason()));
        }
        text.subheading("2. Đánh giá chung");
        text.body(report.assessment() == null ? "…" : report.assessment());
        text.subheading("3. Chỉ đạo, phát động của các đơn vị");
        sayings(text, report, ReportContent::direction);
        text.subheading("4. Kiểm tra, giám sát");
        text.body("Các đơn vị đã tổ chức %d cuộc kiểm tra, giám sát."
                .formatted(report.effort().inspections()));
        sayings(
                text,
                report,
                content -> content.inspections() == null
                        ? null
                        : content.inspections().text());
        text.subheading("5. Nguồn lực huy động");
        text.body("Các đơn vị đã huy động %s triệu đồng."
                .formatted(VietnameseNumbers.of(report.effort().resources())));
        sayings(
                text,
                report,
                content ->
                        content.resources() == null ? null : content.resources().text());
    }

    private static void targets(OfficialPaper paper, PaperText text, ConsolidatedReport report) {
        text.heading("II. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU");
        var table = new PaperTable(
                paper.document(),
                List.of(
                        new Column("TT", 600, ParagraphAlignment.CENTER),
                        new Column("Chỉ tiêu", 2171, ParagraphAlignment.LEFT),
                        new Column("Mục tiêu", 1250, ParagraphAlignment.LEFT),
                        new Column("Số liệu", 1500, ParagraphAlignment.RIGHT),
                        new Column("Tỷ lệ (%)", 950, ParagraphAlignment.RIGHT),
                        new Column("Năm trước (%)", 1100, ParagraphAlignment.RIGHT),
                        new Column("Đánh giá", 1500, ParagraphAlignment.LEFT)));
        var totals = report.figures().totals();
        for (int index = 0; index < totals.size(); index++) {
            var total = totals.get(index);
            table.row(List.of(
                    String.valueOf(index + 1),
                    total.target().label(),
                    total.target().goal(),
                    total.sums(),
                    number(total.rate()),
                    total.target().measure() == Measure.AGAINST ? "–" : number(total.lastYear()),
                    total.finding()));
        }
        text.body("");
    }

    private static void certificates(PaperText text, ConsolidatedReport report) {
        text.heading("IV. KHEN THƯỞNG TRONG NĂM");
        var certificates = report.figures().certificates();
        text.body("Các đơn vị đã tặng Giấy khen cho %d tập thể, %d cá nhân, %d hộ gia đình."
                .formatted(certificates.collectives(), certificates.individuals(), certificates.households()));
    }

    private static void sayings(
            PaperText text, ConsolidatedReport report, String heading, Function<ReportContent, String> what) {
        text.heading(heading);
        sayings(text, report, what);
    }

    private static void sayings(PaperText text, ConsolidatedReport report, Function<ReportContent, String> what) {
        var said = report.delivered().stream()
                .filter(part ->
                        part.content().map(what).filter(one -> !one.isBlank()).isPresent())
                .toList();
        if (said.isEmpty()) {
            text.body("Các đơn vị không nêu nội dung này.");
        }
        said.forEach(
                part -> text.saying(part.unitName(), part.content().map(what).orElseThrow()));
    }

    private static void appendix(
            OfficialPaper paper, PaperText text, ConsolidatedReport report, DocumentReference letter) {
        text.kind("PHỤ LỤC");
        text.title("TÌNH HÌNH NỘP BÁO CÁO CỦA CÁC ĐƠN VỊ NĂM %d".formatted(report.year()));
        text.remark(
                letter == null
                        ? "(Kèm theo dự thảo báo cáo)"
                        : "(Kèm theo Báo cáo số %s %s của %s)"
                                .formatted(letter.number(), Letterhead.date(letter.date()), report.issuer()));
        var table = new PaperTable(
                paper.document(),
                List.of(
                        new Column("TT", 600, ParagraphAlignment.CENTER),
                        new Column("Đơn vị", 3271, ParagraphAlignment.LEFT),
                        new Column("Số, ngày báo cáo", 2100, ParagraphAlignment.LEFT),
                        new Column("Nộp lúc", 1600, ParagraphAlignment.LEFT),
                        new Column("Ghi chú", 1500, ParagraphAlignment.LEFT)));
        for (int index = 0; index < report.parts().size(); index++) {
            var part = report.parts().get(index);
            var one = part.report();
            table.row(List.of(
                    String.valueOf(index + 1),
                    part.unitName(),
                    one.documentNumber() == null
                            ? ""
                            : "%s ngày %s".formatted(one.documentNumber(), VietnameseDates.of(one.documentDate())),
                    one.deliveredAt() == null ? "" : VietnameseDates.toTheSecond(one.deliveredAt()),
                    remark(one)));
        }
    }

    private static String remark(UnitReport report) {
        if (!report.isDelivered()) {
            return report.state().label();
        }
        return report.late() ? "Nộp chậm" : "Đúng hạn";
    }

    private static String number(BigDecimal number) {
        return number == null ? "–" : VietnameseNumbers.of(number);
    }
}
