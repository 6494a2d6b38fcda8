package vn.khenthuong.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.paper.WorkbookStyles.Kind;

/**
 * A sheet that grows downwards: lines of title, a header that stays in sight and returns on every printed page, rows, notes. It
 * is printed on A4, landscape, as wide as the page.
 */
public final class TableSheet {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";
    private static final int CHARACTER_WIDTH = 256;
    private static final float LINE_HEIGHT = 15;
    private static final int HEADER_LINES = 4;
    /** A row is 409 points high at most. */
    private static final int MOST_LINES = 27;

    private static final double MARGIN_IN_INCHES = 0.4;

    private final Sheet sheet;
    private final WorkbookStyles styles;
    private final List<Column> columns;
    private int next;

    /** A column; its width is told in characters. */
    public record Column(String label, int width, Kind kind) {}

    public TableSheet(Workbook book, WorkbookStyles styles, String name, List<Column> columns) {
        this.sheet = book.createSheet(name);
        this.styles = styles;
        this.columns = List.copyOf(columns);
        for (int index = 0; index < columns.size(); index++) {
            sheet.setColumnWidth(index, columns.get(index).width() * CHARACTER_WIDTH);
        }
        print();
    }

    /** A line over the whole width. */
    public TableSheet line(String text, CellStyle style) {
        var cell = sheet.createRow(next).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        if (columns.size() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(next, next, 0, columns.size() - 1));
        }
        next++;
        return this;
    }

    public TableSheet header() {
        var row = sheet.createRow(next);
        for (int index = 0; index < columns.size(); index++) {
            var cell = row.createCell(index);
            cell.setCellValue(columns.get(index).label());
            cell.setCellStyle(styles.header());
        }
        row.setHeightInPoints(HEADER_LINES * LINE_HEIGHT);
        sheet.setRepeatingRows(new CellRangeAddress(next, next, -1, -1));
        next++;
        sheet.createFreezePane(0, next);
        return this;
    }

    /**
     * A row of the table; text, numbers, days and instants, null for nothing, as many as there are columns. A very long text goes on in
     * further rows, so that nothing of it is cut when it is printed.
     */
    public TableSheet row(Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException("%d values for %d columns".formatted(values.length, columns.size()));
        }
        var wrapped = IntStream.range(0, values.length)
                .mapToObj(index -> values[index] instanceof String text
                        ? WrappedText.of(text, columns.get(index).width()).pieces(MOST_LINES)
                        : List.<WrappedText>of())
                .toList();
        var rows = wrapped.stream().mapToInt(List::size).max().orElse(0);
        write(values, wrapped, 0);
        for (int part = 1; part < rows; part++) {
            write(new Object[values.length], wrapped, part);
        }
        return this;
    }

    /**
     * One row of the sheet, high enough for its longest text: not every program does that by itself. No program makes a row higher
     * than a certain height, and prints what does not fit; such a text goes on in the next row.
     */
    private void write(Object[] values, List<List<WrappedText>> wrapped, int part) {
        var row = sheet.createRow(next);
        var lines = 1;
        for (int index = 0; index < values.length; index++) {
            var cell = row.createCell(index);
            cell.setCellStyle(styles.of(columns.get(index).kind()));
            if (part < wrapped.get(index).size()) {
                var text = wrapped.get(index).get(part);
                fill(cell, text.text());
                lines = Math.max(lines, text.lines());
            } else {
                fill(cell, values[index]);
            }
        }
        row.setHeightInPoints(lines * LINE_HEIGHT);
        next++;
    }

    private void fill(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(
                    number instanceof Long || number instanceof Integer ? number.longValue() : number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof Instant instant) {
            cell.setCellValue(instant.atZone(HomeZone.ID).toLocalDateTime());
        } else if (value != null) {
            fill(cell, value.toString());
        }
    }

    private void fill(Cell cell, String text) {
        var longest = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        cell.setCellValue(text.length() > longest ? text.substring(0, longest) : text);
        if (!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
            cell.setCellStyle(styles.quoted());
        }
    }

    private void print() {
        var page = sheet.getPrintSetup();
        page.setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.setLandscape(true);
        page.setFitWidth((short) 1);
        page.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN_IN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_IN_INCHES);
        sheet.getFooter().setRight("Trang &P/&N");
        sheet.getFooter().setLeft("&A");
    }
}
