package vn.khenthuong.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.khenthuong.paper.WorkbookStyles.Kind;

/** A sheet to be filled in: headers that stay in sight, text in every cell, drop-down lists; read again by {@link WorkbookReader}. */
public final class EntrySheet {

    private static final String CATALOG = "Danh mục";
    private static final int CHARACTER_WIDTH = 256;

    private EntrySheet() {}

    /**
     * A column.
     *
     * @param width in characters
     * @param choices of the drop-down list; none where anything may be written
     */
    public record Column(String label, int width, List<String> choices) {

        public Column {
            choices = List.copyOf(choices);
        }
    }

    /**
     * The workbook.
     *
     * @param lines above the header
     * @param rows filled in already, a text for each column
     * @param rowsWithChoices how many rows below the header have the drop-down lists
     */
    public static byte[] write(
            String name, List<String> lines, List<Column> columns, List<List<String>> rows, int rowsWithChoices) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var styles = new WorkbookStyles(book);
            var sheet = book.createSheet(name);
            lines(sheet, styles, lines);
            header(sheet, styles, columns, lines.size());
            for (int number = 0; number < rows.size(); number++) {
                row(sheet, styles, rows.get(number), lines.size() + 1 + number);
            }
            choices(book, sheet, columns, lines.size() + 1, rowsWithChoices);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A workbook is written into memory", impossible);
        }
    }

    private static void lines(XSSFSheet sheet, WorkbookStyles styles, List<String> lines) {
        for (int number = 0; number < lines.size(); number++) {
            var cell = sheet.createRow(number).createCell(0);
            cell.setCellValue(lines.get(number));
            cell.setCellStyle(styles.note());
        }
    }

    private static void header(XSSFSheet sheet, WorkbookStyles styles, List<Column> columns, int number) {
        var row = sheet.createRow(number);
        for (int index = 0; index < columns.size(); index++) {
            var cell = row.createCell(index);
            cell.setCellValue(columns.get(index).label());
            cell.setCellStyle(styles.header());
            sheet.setColumnWidth(index, columns.get(index).width() * CHARACTER_WIDTH);
            sheet.setDefaultColumnStyle(index, styles.of(Kind.TEXT));
        }
        sheet.createFreezePane(0, number + 1);
    }

    private static void row(XSSFSheet sheet, WorkbookStyles styles, List<String> texts, int number) {
        var row = sheet.createRow(number);
        for (int index = 0; index < texts.size(); index++) {
            var cell = row.createCell(index);
            cell.setCellValue(texts.get(index));
            cell.setCellStyle(styles.of(Kind.TEXT));
        }
    }

    /** A drop-down list longer than some hundred characters has to lie in cells. */
    private static void choices(XSSFWorkbook book, XSSFSheet sheet, List<Column> columns, int first, int rows) {
        var catalog = book.createSheet(CATALOG);
        for (int index = 0; index < columns.size(); index++) {
            var choices = columns.get(index).choices();
            if (choices.isEmpty()) {
                continue;
            }
            for (int line = 0; line < choices.size(); line++) {
                var row = catalog.getRow(line) == null ? catalog.createRow(line) : catalog.getRow(line);
                row.createCell(index).setCellValue(choices.get(line));
            }
            var column = CellReference.convertNumToColString(index);
            var helper = sheet.getDataValidationHelper();
            sheet.addValidationData(helper.createValidation(
                    helper.createFormulaListConstraint(
                            "'%s'!$%s$1:$%s$%d".formatted(CATALOG, column, column, choices.size())),
                    new CellRangeAddressList(first, first + rows - 1, index, index)));
        }
        book.setSheetVisibility(book.getSheetIndex(catalog), SheetVisibility.HIDDEN);
    }
}
