package vn.khenthuong.tracking.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.khenthuong.annualreport.ConsolidatedFigures.Total;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.paper.ListWorkbook;
import vn.khenthuong.paper.ListWorkbook.Field;
import vn.khenthuong.paper.WorkbookStyles.Kind;
import vn.khenthuong.tracking.DossierRow;
import vn.khenthuong.tracking.Publications;
import vn.khenthuong.tracking.ReportYearDetails;
import vn.khenthuong.tracking.RoundBoard;

/** The lists and boards of this module as workbooks, with the columns of their pages. */
final class TrackingWorkbooks {

    private TrackingWorkbooks() {}

    /** The list of dossiers; who sees one unit only reads no column of units. */
    static ListWorkbook dossiers(List<DossierRow> rows, boolean severalUnits) {
        var columns = new ArrayList<Field<DossierRow>>();
        columns.add(Field.text("Số hồ sơ", 26, DossierRow::number));
        if (severalUnits) {
            columns.add(Field.text("Đơn vị", 30, DossierRow::unitInWords));
        }
        columns.addAll(List.of(
                Field.text("Đối tượng", 36, DossierRow::nomineeName),
                Field.text("Loại đối tượng", 13, row -> row.nomineeType().label()),
                Field.text("Hình thức", 26, row -> row.awardForm().label()),
                Field.moment("Trình lúc", DossierRow::submittedAt),
                Field.text("Trạng thái", 24, States::label),
                Field.day("Hạn", row -> row.state().isFinal() ? null : lastDay(row.taskDue())),
                Field.text("Kết quả", 40, States::result)));
        return ListWorkbook.titled("HỒ SƠ ĐỀ NGHỊ KHEN THƯỞNG").table("Hồ sơ", columns, rows);
    }

    /** The board of a round: a sheet for each of its tables. */
    static ListWorkbook board(RoundBoard board, RoundBoardPage page) {
        return ListWorkbook.titled("THEO DÕI ĐỢT %s".formatted(board.round()))
                .line("%s; %s; hạn đề nghị: hết ngày %s".formatted(page.title(), page.state(), page.deadline()))
                .table(
                        "Trạng thái",
                        List.of(
                                Field.text("Trạng thái", 36, RoundBoard.StateCount::label),
                                Field.count("Số hồ sơ", 10, RoundBoard.StateCount::dossiers)),
                        board.states())
                .table(
                        "Các bước",
                        List.of(
                                Field.text("Bước", 40, RoundBoard.StepCount::name),
                                Field.count("Đang chờ", 10, RoundBoard.StepCount::dossiers),
                                Field.count("Trễ hạn", 10, RoundBoard.StepCount::late),
                                Field.day("Hạn gần nhất", RoundBoard.StepCount::nextDue),
                                new Field<>(
                                        "Thời gian xử lý trung vị (ngày làm việc)",
                                        16,
                                        Kind.COUNT,
                                        RoundBoard.StepCount::medianDays),
                                Field.count("Số việc đã xong", 10, RoundBoard.StepCount::done)),
                        board.steps())
                .table(
                        "Chỉ tiêu",
                        List.of(
                                Field.text("Đơn vị", 34, RoundBoard.Limit::unitName),
                                Field.text("Loại đối tượng", 30, limit -> QuotaLine.types(limit.nomineeTypes())),
                                Field.count("Đã dùng", 10, RoundBoard.Limit::used),
                                Field.count("Tối đa", 10, RoundBoard.Limit::max),
                                Field.count("Tối thiểu", 10, RoundBoard.Limit::min),
                                Field.text("Ghi chú", 36, RoundBoard.Limit::remark)),
                        board.limits());
    }

    /** The years of reports. */
    static ListWorkbook years(List<ReportYearDetails> years) {
        return ListWorkbook.titled("BÁO CÁO HẰNG NĂM")
                .table(
                        "Các năm",
                        List.of(
                                Field.text("Năm", 8, ReportYearDetails::year),
                                Field.text("Tình trạng", 30, ReportYearDetails::stateLabel),
                                Field.day("Hạn nộp", year -> lastDay(year.deadline())),
                                Field.count("Đã nộp", 10, ReportYearDetails::delivered),
                                Field.count("Phải nộp", 10, year -> year.units().size()),
                                Field.count("Nộp chậm", 10, ReportYearDetails::late)),
                        years);
    }

    /** A year of reports, narrowed as its page is; with the targets for those who see them. */
    static ListWorkbook year(
            ReportYearDetails year, List<ReportYearDetails.Line> lines, List<Total> totals, Instant now) {
        var workbook = ListWorkbook.titled("BÁO CÁO NĂM %d".formatted(year.year()))
                .table(
                        "Đơn vị",
                        List.of(
                                Field.text("Đơn vị", 34, ReportYearDetails.Line::name),
                                Field.text("Trạng thái", 24, ReportYearDetails.Line::stateLabel),
                                Field.text(
                                        "Ghi chú",
                                        14,
                                        line -> ReportLine.of(line, year.deadline(), now)
                                                .remark()),
                                Field.day("Hạn nộp", line -> lastDay(line.deadline())),
                                Field.moment("Nộp lúc", ReportYearDetails.Line::deliveredAt),
                                Field.text("Số báo cáo", 16, ReportYearDetails.Line::documentNumber),
                                Field.day("Ngày báo cáo", ReportYearDetails.Line::documentDate),
                                Field.count("Đã nhắc (lần)", 10, ReportYearDetails.Line::remindersSent)),
                        lines);
        return totals.isEmpty()
                ? workbook
                : workbook.table(
                        "Chỉ tiêu",
                        List.of(
                                Field.text(
                                        "Chỉ tiêu", 44, total -> total.target().label()),
                                Field.text(
                                        "Mục tiêu", 24, total -> total.target().goal()),
                                Field.count("Số đơn vị", 10, Total::units),
                                Field.text("Số liệu", 26, Total::sums),
                                new Field<>("Tỷ lệ (%)", 12, Kind.RATE, Total::rate),
                                new Field<>("Năm trước, đối chiếu (%)", 12, Kind.RATE, Total::lastYear),
                                Field.text("Đánh giá", 30, Total::finding)),
                        totals);
    }

    /** The published decisions. */
    static ListWorkbook decisions(List<Publications.Decision> decisions) {
        return ListWorkbook.titled("CÔNG BỐ KẾT QUẢ KHEN THƯỞNG")
                .table(
                        "Quyết định",
                        List.of(
                                Field.text("Số quyết định", 18, Publications.Decision::number),
                                Field.day("Ngày", Publications.Decision::date),
                                Field.text("Đợt khen thưởng", 40, Publications.Decision::roundTitle),
                                Field.count("Được khen thưởng", 12, Publications.Decision::rewarded)),
                        decisions);
    }

    /** Whom a decision rewards. */
    static ListWorkbook rewarded(PublicationPage.Line decision, List<Publications.Rewarded> rewarded) {
        return ListWorkbook.titled("DANH SÁCH ĐƯỢC KHEN THƯỞNG")
                .line("Quyết định số %s ngày %s".formatted(decision.number(), decision.date()))
                .line(decision.roundTitle())
                .table(
                        "Được khen thưởng",
                        List.of(
                                Field.count("TT", 6, Numbered::number),
                                Field.text(
                                        "Tập thể, cá nhân, hộ gia đình",
                                        40,
                                        line -> line.rewarded().name()),
                                Field.text("Đơn vị", 34, line -> line.rewarded().unit()),
                                Field.text(
                                        "Hình thức khen thưởng",
                                        34,
                                        line -> line.rewarded().awardForm())),
                        numbered(rewarded));
    }

    private static List<Numbered> numbered(List<Publications.Rewarded> rewarded) {
        return Stream.iterate(0, index -> index < rewarded.size(), index -> index + 1)
                .map(index -> new Numbered(index + 1, rewarded.get(index)))
                .toList();
    }

    private record Numbered(int number, Publications.Rewarded rewarded) {}

    /** The last day in time, of the first instant that is too late. */
    private static LocalDate lastDay(Instant tooLate) {
        return tooLate == null ? null : new Deadline(tooLate).lastDay();
    }
}
