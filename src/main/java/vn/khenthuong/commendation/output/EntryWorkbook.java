package vn.khenthuong.commendation.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.commendation.output.CommendationFiles.Line;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.paper.WorkbookStyles;
import vn.khenthuong.paper.WorkbookStyles.Kind;

/** Entries of a list in a workbook, one in a row: written as a template, and read. Headers meet however they were typed. */
@Component
class EntryWorkbook {

    static final String FORM = "Giấy khen";

    private static final int MOST_ROWS = 5_000;
    private static final int LONGEST_CELL = 2_000;
    private static final int SEARCHED_FOR_HEADER = 20;
    private static final int CHARACTER_WIDTH = 256;
    private static final int ROWS_WITH_CHOICES = 1_000;
    private static final Pattern NOT_IN_A_LABEL = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The columns, in their order in the template. */
    private enum Column {
        TYPE("Đối tượng", 16),
        NAME("Tên", 34),
        DETAIL("Chức vụ, địa chỉ", 36),
        ACHIEVEMENT("Thành tích", 60),
        AWARD("Hình thức khen thưởng", 18);

        private final String label;
        private final int width;

        Column(String label, int width) {
            this.label = label;
            this.width = width;
        }

        private boolean mayLack() {
            return this == DETAIL || this == AWARD;
        }
    }

    byte[] template() {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var styles = new WorkbookStyles(book);
            var sheet = book.createSheet(CommendationWorkbook.SHEET);
            var header = sheet.createRow(0);
            for (var column : Column.values()) {
                var cell = header.createCell(column.ordinal());
                cell.setCellValue(column.label);
                cell.setCellStyle(styles.header());
                sheet.setColumnWidth(column.ordinal(), column.width * CHARACTER_WIDTH);
                sheet.setDefaultColumnStyle(column.ordinal(), styles.of(Kind.TEXT));
            }
            sheet.createFreezePane(0, 1);
            var helper = sheet.getDataValidationHelper();
            var types = Stream.of(NomineeType.values()).map(NomineeType::label).toArray(String[]::new);
            sheet.addValidationData(
                    helper.createValidation(helper.createExplicitListConstraint(types), rows(Column.TYPE)));
            sheet.addValidationData(helper.createValidation(
                    helper.createExplicitListConstraint(new String[] {FORM}), rows(Column.AWARD)));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A workbook is written into memory", impossible);
        }
    }

    private static CellRangeAddressList rows(Column column) {
        return new CellRangeAddressList(1, ROWS_WITH_CHOICES, column.ordinal(), column.ordinal());
    }

    List<Line> read(MultipartFile file) {
        if (file.isEmpty()) {
            throw new BadInputException("Cần chọn “Tệp XLSX”.");
        }
        try (var stream = file.getInputStream();
                var book = new XSSFWorkbook(stream)) {
            return lines(book.getSheetAt(0));
        } catch (IOException
                | UnsupportedFileFormatException
                | EmptyFileException
                | POIXMLException
                | RecordFormatException
                | OpenXML4JRuntimeException unreadable) {
            throw new BadInputException("“Tệp XLSX” không đọc được; hãy dùng tệp mẫu, lưu ở dạng .xlsx.");
        }
    }

    private static List<Line> lines(Sheet sheet) {
        var formatter = new DataFormatter(Locale.forLanguageTag("vi-VN"));
        formatter.setUseCachedValuesForFormulaCells(true);
        var headerRow = headerRow(sheet, formatter);
        var columns = columns(sheet.getRow(headerRow), formatter);
        requireColumns(columns);
        if (sheet.getLastRowNum() - headerRow > MOST_ROWS) {
            throw new BadInputException("“Tệp XLSX” có quá %d dòng.".formatted(MOST_ROWS));
        }
        var lines = new ArrayList<Line>();
        for (int number = headerRow + 1; number <= sheet.getLastRowNum(); number++) {
            var values = values(sheet.getRow(number), columns, formatter);
            if (values.values().stream().anyMatch(value -> !value.isEmpty())) {
                lines.add(line(number + 1, values));
            }
        }
        if (lines.isEmpty()) {
            throw new BadInputException("“Tệp XLSX” không có dòng nào dưới dòng tiêu đề.");
        }
        return lines;
    }

    /** The row near the top that has most of the headers; above it there may be titles. */
    private static int headerRow(Sheet sheet, DataFormatter formatter) {
        var best = 0;
        var most = 0;
        for (int number = 0; number <= Math.min(sheet.getLastRowNum(), SEARCHED_FOR_HEADER); number++) {
            var found = columns(sheet.getRow(number), formatter).size();
            if (found > most) {
                most = found;
                best = number;
            }
        }
        return best;
    }

    private static Map<Column, Integer> columns(Row row, DataFormatter formatter) {
        var found = new EnumMap<Column, Integer>(Column.class);
        if (row != null) {
            for (var cell : row) {
                Arrays.stream(Column.values())
                        .filter(column -> key(column.label).equals(key(text(cell, formatter))))
                        .forEach(column -> found.putIfAbsent(column, cell.getColumnIndex()));
            }
        }
        return found;
    }

    private static void requireColumns(Map<Column, Integer> columns) {
        var missing = Arrays.stream(Column.values())
                .filter(column -> !column.mayLack() && !columns.containsKey(column))
                .map(column -> "“%s”".formatted(column.label))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new BadInputException("“Tệp XLSX” thiếu cột %s; hãy dùng tệp mẫu.".formatted(missing));
        }
    }

    private static Map<Column, String> values(Row row, Map<Column, Integer> columns, DataFormatter formatter) {
        var values = new EnumMap<Column, String>(Column.class);
        for (var column : Column.values()) {
            var index = columns.get(column);
            var cell = row == null || index == null ? null : row.getCell(index);
            values.put(column, cell == null ? "" : text(cell, formatter));
        }
        return values;
    }

    private static Line line(int row, Map<Column, String> values) {
        var typed = values.get(Column.TYPE);
        return new Line(
                row,
                new Commended(
                        0,
                        type(typed).orElse(null),
                        values.get(Column.NAME),
                        values.get(Column.DETAIL),
                        values.get(Column.ACHIEVEMENT)),
                typed,
                values.get(Column.AWARD));
    }

    private static Optional<NomineeType> type(String typed) {
        return Stream.of(NomineeType.values())
                .filter(type -> key(type.label()).equals(key(typed)))
                .findFirst();
    }

    static boolean isForm(String typed) {
        return typed.isEmpty() || key(typed).equals(key(FORM));
    }

    private static String text(Cell cell, DataFormatter formatter) {
        var composed = Normalizer.normalize(formatter.formatCellValue(cell), Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .strip();
        return composed.length() <= LONGEST_CELL ? composed : composed.substring(0, LONGEST_CELL);
    }

    private static String key(String label) {
        return NOT_IN_A_LABEL
                .matcher(Normalizer.normalize(label, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
