package vn.khenthuong.annualreport.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.ReportContent.Certificates;
import vn.khenthuong.annualreport.ReportTarget;
import vn.khenthuong.annualreport.TargetResult;
import vn.khenthuong.annualreport.output.ConsolidatedReport.UnitPart;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.paper.FileProperties;
import vn.khenthuong.paper.TableSheet;
import vn.khenthuong.paper.TableSheet.Column;
import vn.khenthuong.paper.WorkbookStyles;
import vn.khenthuong.paper.WorkbookStyles.Kind;

/** The consolidated report as a workbook: totals per target, state of every unit, every figure of every unit. */
@Component
class ConsolidationWorkbook {

    static final String TOTALS = "Tổng hợp";
    static final String UNITS = "Đơn vị";
    static final String FIGURES = "Số liệu";

    byte[] write(ConsolidatedReport report) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var styles = new WorkbookStyles(book);
            totals(book, styles, report);
            units(book, styles, report);
            figures(book, styles, report);
            FileProperties.describe(
                    book, "Báo cáo tổng hợp năm %d".formatted(report.year()), report.issuer(), report.asOf());
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void totals(XSSFWorkbook book, WorkbookStyles styles, ConsolidatedReport report) {
        var sheet = new TableSheet(
                book,
                styles,
                TOTALS,
                List.of(
                        new Column("Chỉ tiêu", 36, Kind.TEXT),
                        new Column("Căn cứ", 14, Kind.TEXT),
                        new Column("Số đơn vị có số liệu", 8, Kind.COUNT),
                        new Column("Tổng tử số", 10, Kind.COUNT),
                        new Column("Tổng mẫu số", 10, Kind.COUNT),
                        new Column("Tỷ lệ (%)", 8, Kind.RATE),
                        new Column("Năm trước hoặc mức đối chiếu (%)", 12, Kind.RATE),
                        new Column("Giá trị so với mục tiêu", 10, Kind.RATE),
                        new Column("Mục tiêu", 14, Kind.TEXT),
                        new Column("Đánh giá", 11, Kind.TEXT)));
        head(sheet, styles, report, "TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM %d");
        report.figures()
                .totals()
                .forEach(total -> sheet.row(
                        total.target().label(),
                        total.target().rule(),
                        total.units(),
                        total.numerator(),
                        total.denominator(),
                        total.rate(),
                        total.lastYear(),
                        total.value(),
                        total.target().goal(),
                        total.finding()));
        var certificates = report.figures().certificates();
        sheet.line("", styles.note())
                .line(
                        "Giấy khen các đơn vị đã tặng trong năm: %d tập thể, %d cá nhân, %d hộ gia đình."
                                .formatted(
                                        certificates.collectives(),
                                        certificates.individuals(),
                                        certificates.households()),
                        styles.note())
                .line(
                        "Đã nộp: %d/%d đơn vị, trong đó chậm: %d."
                                .formatted(
                                        report.delivered().size(),
                                        report.parts().size(),
                                        report.late()),
                        styles.note());
    }

    private static void units(XSSFWorkbook book, WorkbookStyles styles, ConsolidatedReport report) {
        var sheet = new TableSheet(
                book,
                styles,
                UNITS,
                List.of(
                        new Column("STT", 5, Kind.COUNT),
                        new Column("Đơn vị", 32, Kind.TEXT),
                        new Column("Trạng thái", 11, Kind.TEXT),
                        new Column("Ngày cuối còn đúng hạn", 11, Kind.DAY),
                        new Column("Nộp lúc", 16, Kind.MOMENT),
                        new Column("Chậm", 7, Kind.TEXT),
                        new Column("Số báo cáo", 15, Kind.TEXT),
                        new Column("Ngày báo cáo", 11, Kind.DAY),
                        new Column("Số lần đã nhắc", 8, Kind.COUNT),
                        new Column("Số lần nhắc không có người nhận", 9, Kind.COUNT),
                        new Column("Giấy khen tập thể", 9, Kind.COUNT),
                        new Column("Giấy khen cá nhân", 9, Kind.COUNT),
                        new Column("Giấy khen hộ gia đình", 9, Kind.COUNT)));
        head(sheet, styles, report, "TÌNH HÌNH NỘP BÁO CÁO NĂM %d CỦA CÁC ĐƠN VỊ");
        for (int index = 0; index < report.parts().size(); index++) {
            var part = report.parts().get(index);
            var one = part.report();
            var certificates = part.content().map(content -> content.certificates());
            sheet.row(
                    index + 1,
                    part.unitName(),
                    one.state().label(),
                    lastDay(one.deadline()),
                    one.deliveredAt(),
                    one.late() ? "Chậm" : null,
                    one.documentNumber(),
                    one.documentDate(),
                    one.reminders(),
                    one.remindersWithoutRecipient(),
                    certificates.map(Certificates::collectives).orElse(null),
                    certificates.map(Certificates::individuals).orElse(null),
                    certificates.map(Certificates::households).orElse(null));
        }
    }

    private static void figures(XSSFWorkbook book, WorkbookStyles styles, ConsolidatedReport report) {
        var sheet = new TableSheet(
                book,
                styles,
                FIGURES,
                List.of(
                        new Column("Đơn vị", 22, Kind.TEXT),
                        new Column("Trạng thái", 9, Kind.TEXT),
                        new Column("Chỉ tiêu", 26, Kind.TEXT),
                        new Column("Cách tính", 22, Kind.TEXT),
                        new Column("Tử số", 9, Kind.COUNT),
                        new Column("Tử số, thành phần 2", 9, Kind.COUNT),
                        new Column("Mẫu số", 9, Kind.COUNT),
                        new Column("Mẫu số, thành phần 2", 9, Kind.COUNT),
                        new Column("Tỷ lệ (%)", 8, Kind.RATE),
                        new Column("Năm trước hoặc mức đối chiếu (%)", 12, Kind.RATE),
                        new Column("Giải trình", 34, Kind.TEXT)));
        head(sheet, styles, report, "SỐ LIỆU NĂM %d THEO ĐƠN VỊ VÀ CHỈ TIÊU");
        report.parts().forEach(part -> part.targets().forEach(target -> figure(sheet, part, target)));
    }

    private static void figure(TableSheet sheet, UnitPart part, ReportTarget target) {
        var result = result(part, target);
        sheet.row(
                part.unitName(),
                part.report().state().label(),
                target.label(),
                calculation(target.parts()),
                result.map(TargetResult::numerator).orElse(null),
                result.map(TargetResult::secondNumerator).orElse(null),
                result.map(TargetResult::denominator).orElse(null),
                result.map(TargetResult::secondDenominator).orElse(null),
                result.flatMap(TargetResult::rate).orElse(null),
                result.map(TargetResult::lastYear).orElse(null),
                result.map(TargetResult::remark).orElse(null));
    }

    private static Optional<TargetResult> result(UnitPart part, ReportTarget target) {
        return part.content().stream()
                .flatMap(content -> content.results().stream())
                .filter(result -> result.target().equals(target.code()))
                .findFirst();
    }

    private static String calculation(ReportTarget.Parts parts) {
        var above = joined(parts.numerator(), parts.secondNumerator());
        var below = joined(parts.denominator(), parts.secondDenominator());
        return below.isEmpty() ? above : "%s / %s".formatted(above, below);
    }

    private static String joined(String first, String second) {
        return Stream.of(first, second).filter(Objects::nonNull).collect(Collectors.joining(" + "));
    }

    private static void head(TableSheet sheet, WorkbookStyles styles, ConsolidatedReport report, String title) {
        sheet.line(title.formatted(report.year()), styles.title());
        var asOf = VietnameseDates.of(report.asOf());
        if (report.draft()) {
            sheet.line("DỰ THẢO – số liệu tính đến %s".formatted(asOf), styles.draft());
        } else {
            sheet.line("%s, số liệu lúc %s".formatted(report.issuer(), asOf), styles.note());
        }
        sheet.header();
    }

    private static LocalDate lastDay(Instant tooLate) {
        return new Deadline(tooLate).lastDay();
    }
}
