package vn.khenthuong.annualreport.output;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.ReportTarget.Measure;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.annualreport.output.ConsolidatedReport.UnitPart;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.VietnameseNumbers;
import vn.khenthuong.paper.LetterheadSettings;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperBlock.Align;
import vn.khenthuong.paper.PaperBlock.Column;
import vn.khenthuong.paper.PaperBlock.Head;
import vn.khenthuong.paper.PaperBuilder;
import vn.khenthuong.paper.PaperWording;

/** The consolidated report as a letter to one addressee, in the order of the report form. */
@Component
class ConsolidationPaper {

    private static final List<Column> TARGETS = List.of(
            new Column("STT", 12, Align.CENTER),
            new Column("Chỉ tiêu", 42, Align.LEFT),
            new Column("Mục tiêu", 24, Align.LEFT),
            new Column("Số liệu", 30, Align.RIGHT),
            new Column("Tỷ lệ (%)", 18, Align.RIGHT),
            new Column("Năm trước (%)", 21, Align.RIGHT),
            new Column("Đánh giá", 29, Align.LEFT));

    private static final List<Column> UNITS = List.of(
            new Column("STT", 12, Align.CENTER),
            new Column("Đơn vị", 62, Align.LEFT),
            new Column("Số, ngày báo cáo", 42, Align.LEFT),
            new Column("Nộp lúc", 32, Align.LEFT),
            new Column("Ghi chú", 30, Align.LEFT));

    private final LetterheadSettings settings;
    private final Issuers issuers;

    ConsolidationPaper(LetterheadSettings settings, Issuers issuers) {
        this.settings = settings;
        this.issuers = issuers;
    }

    Paper of(ConsolidatedReport report, Addressee addressee) {
        var letter = report.letters().get(addressee);
        var frame = new ReportFrame(report.movement(), report.issuer(), report.year());
        var paper = Paper.named(
                "Báo cáo năm %d gửi %s"
                        .formatted(report.year(), report.addressees().get(addressee)),
                report.issuer(),
                report.asOf());
        if (report.draft()) {
            paper.draft();
        }
        paper.head(head(report, letter));
        frame.title(paper);
        if (report.draft()) {
            paper.remark("(Dự thảo, số liệu tính đến %s)".formatted(PaperWording.shortMoment(report.asOf())));
        }
        frame.opening(paper, List.of(report.addressees().get(addressee)), "tổng hợp, báo cáo");
        undertaking(paper, report);
        targets(paper, report);
        sayings(paper, report, "III. MÔ HÌNH, ĐIỂN HÌNH", ReportContent::models);
        certificates(paper, report);
        sayings(paper, report, "V. HẠN CHẾ, NGUYÊN NHÂN", ReportContent::difficulties);
        sayings(paper, report, "VI. KIẾN NGHỊ", ReportContent::proposals);
        sayings(paper, report, "VII. PHƯƠNG HƯỚNG", ReportContent::plans);
        frame.closing(paper);
        paper.foot(
                List.of(
                        "Như trên;",
                        "%s;".formatted(report.ofProvince() ? report.department() : report.partner()),
                        "Lưu: VT."),
                report.signature());
        appendix(paper, report, letter);
        return paper.build();
    }

    private Head head(ConsolidatedReport report, DocumentReference letter) {
        return report.ofProvince()
                ? issuers.headOfProvince("BC", letter, report.year())
                : new Head(
                        List.of(settings.authority()),
                        List.of(report.department()),
                        PaperWording.number(letter, "BC"),
                        null,
                        null,
                        PaperWording.dated(settings.place(), letter, report.year()));
    }

    private static void undertaking(PaperBuilder paper, ConsolidatedReport report) {
        paper.heading("I. KẾT QUẢ CHỈ ĐẠO, PHÁT ĐỘNG")
                .subheading("1. Tình hình báo cáo của các đơn vị")
                .body("Đến %s, %s/%s đơn vị đã nộp báo cáo%s (chi tiết tại Phụ lục)."
                        .formatted(
                                PaperWording.shortMoment(report.asOf()),
                                PaperWording.count(report.delivered().size()),
                                PaperWording.count(report.parts().size()),
                                report.late() == 0
                                        ? ""
                                        : ", trong đó %s đơn vị nộp chậm"
                                                .formatted(PaperWording.count(report.late()))));
        if (!report.missing().isEmpty()) {
            paper.body("Đơn vị chưa nộp báo cáo: %s."
                            .formatted(report.missing().stream()
                                    .map(UnitPart::unitName)
                                    .collect(Collectors.joining("; "))))
                    .body("Lý do: %s".formatted(orRoom(report.missingReason())));
        }
        paper.subheading("2. Đánh giá chung")
                .body(orRoom(report.assessment()))
                .subheading("3. Chỉ đạo, phát động của các đơn vị");
        sayings(paper, report, ReportContent::direction);
        paper.subheading("4. Kiểm tra, giám sát")
                .body("Các đơn vị đã tổ chức %s cuộc kiểm tra, giám sát."
                        .formatted(PaperWording.count(report.effort().inspections())));
        sayings(
                paper,
                report,
                content -> content.inspections() == null
                        ? null
                        : content.inspections().text());
        paper.subheading("5. Nguồn lực huy động")
                .body("Các đơn vị đã huy động %s triệu đồng."
                        .formatted(VietnameseNumbers.of(report.effort().resources())));
        sayings(
                paper,
                report,
                content ->
                        content.resources() == null ? null : content.resources().text());
    }

    private static void targets(PaperBuilder paper, ConsolidatedReport report) {
        var totals = report.figures().totals();
        paper.heading("II. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU")
                .table(
                        TARGETS,
                        totals.stream()
                                .map(total -> List.of(
                                        String.valueOf(totals.indexOf(total) + 1),
                                        total.target().label(),
                                        total.target().goal(),
                                        total.sums(),
                                        number(total.rate()),
                                        total.target().measure() == Measure.AGAINST ? "–" : number(total.lastYear()),
                                        total.finding()))
                                .toList());
    }

    private static void certificates(PaperBuilder paper, ConsolidatedReport report) {
        var certificates = report.figures().certificates();
        paper.heading("IV. KHEN THƯỞNG TRONG NĂM")
                .body("Các đơn vị đã tặng Giấy khen cho %s tập thể, %s cá nhân, %s hộ gia đình."
                        .formatted(
                                PaperWording.count(certificates.collectives()),
                                PaperWording.count(certificates.individuals()),
                                PaperWording.count(certificates.households())));
    }

    private static void sayings(
            PaperBuilder paper, ConsolidatedReport report, String heading, Function<ReportContent, String> what) {
        paper.heading(heading);
        sayings(paper, report, what);
    }

    private static void sayings(PaperBuilder paper, ConsolidatedReport report, Function<ReportContent, String> what) {
        var said = report.delivered().stream()
                .filter(part ->
                        part.content().map(what).filter(one -> !one.isBlank()).isPresent())
                .toList();
        if (said.isEmpty()) {
            paper.body("Các đơn vị không nêu nội dung này.");
        }
        said.forEach(
                part -> paper.saying(part.unitName(), part.content().map(what).orElseThrow()));
    }

    private static void appendix(PaperBuilder paper, ConsolidatedReport report, DocumentReference letter) {
        paper.appendix(
                        false,
                        "Phụ lục",
                        "TÌNH HÌNH NỘP BÁO CÁO CỦA CÁC ĐƠN VỊ NĂM %d".formatted(report.year()),
                        letter == null
                                ? "(Kèm theo dự thảo báo cáo)"
                                : "(Kèm theo %s của %s)"
                                        .formatted(PaperWording.cited("Báo cáo", letter), report.issuer()))
                .table(
                        UNITS,
                        report.parts().stream()
                                .map(part -> row(report.parts().indexOf(part) + 1, part))
                                .toList());
    }

    private static List<String> row(int number, UnitPart part) {
        var report = part.report();
        return List.of(
                String.valueOf(number),
                part.unitName(),
                report.documentNumber() == null
                        ? ""
                        : "%s ngày %s"
                                .formatted(
                                        PaperWording.number(report.documentNumber()),
                                        PaperWording.shortDate(report.documentDate())),
                report.deliveredAt() == null ? "" : PaperWording.shortSecond(report.deliveredAt()),
                remark(report));
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

    private static String orRoom(String text) {
        return text == null ? PaperWording.ROOM : text;
    }
}
