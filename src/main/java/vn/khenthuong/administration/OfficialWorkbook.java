package vn.khenthuong.administration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.administration.OfficialEntry.RoleEntry;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.organization.OfficialAdministration;
import vn.khenthuong.organization.RegisteredOfficial;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.paper.WorkbookStyles;
import vn.khenthuong.paper.WorkbookStyles.Kind;

/** Officials in a workbook, one role in a row: written as a template or as a list, and read. */
@Component
class OfficialWorkbook {

    private static final String SHEET = "Cán bộ";
    private static final String CATALOG = "Danh mục";
    private static final int MOST_ROWS = 5_000;
    private static final int LONGEST_CELL = 300;
    private static final int SEARCHED_FOR_HEADER = 20;
    private static final int CHARACTER_WIDTH = 256;
    private static final int ROWS_WITH_CHOICES = 2_000;
    private static final Pattern NOT_IN_A_LABEL = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The columns, in their order in the template. */
    private enum Column {
        USER("Tên đăng nhập", 22),
        NAME("Họ và tên", 28),
        EMAIL("Thư điện tử", 32),
        ROLE("Vai trò", 52),
        FROM("Từ ngày", 14),
        TO("Đến ngày", 14),
        NUMBER("Số văn bản", 18),
        DATE("Ngày văn bản", 14);

        private final String label;
        private final int width;

        Column(String label, int width) {
            this.label = label;
            this.width = width;
        }

        private boolean mayLack() {
            return this == TO || this == NUMBER || this == DATE;
        }
    }

    private final OfficialAdministration register;

    OfficialWorkbook(OfficialAdministration register) {
        this.register = register;
    }

    /**
     * An official with the row he begins in.
     *
     * @param row number as the program for sheets shows it
     * @param contradictions where further rows of the same user id name somebody else, in sentences
     */
    record Line(int row, OfficialEntry entry, List<String> contradictions) {}

    /** The officials with all their roles and the choices in drop-down lists; a template when there are none. */
    byte[] write(List<RegisteredOfficial> officials) {
        var choices = register.choices();
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var styles = new WorkbookStyles(book);
            var sheet = book.createSheet(SHEET);
            header(sheet, styles);
            // Of units that have ended there is no choice any more.
            var labels = choices.stream()
                    .collect(Collectors.toMap(
                            OfficialAdministration.RoleChoice::role, OfficialAdministration.RoleChoice::label));
            for (var official : officials) {
                for (var role : official.roles()) {
                    var label = labels.computeIfAbsent(role.role(), register::labelOf);
                    row(sheet, styles, official, RoleEntry.of(role), label);
                }
            }
            choices(book, sheet, choices);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A workbook is written into memory", impossible);
        }
    }

    private static void header(XSSFSheet sheet, WorkbookStyles styles) {
        var row = sheet.createRow(0);
        for (var column : Column.values()) {
            var cell = row.createCell(column.ordinal());
            cell.setCellValue(column.label);
            cell.setCellStyle(styles.header());
            sheet.setColumnWidth(column.ordinal(), column.width * CHARACTER_WIDTH);
            sheet.setDefaultColumnStyle(column.ordinal(), styles.of(Kind.TEXT));
        }
        sheet.createFreezePane(0, 1);
    }

    private static void row(
            XSSFSheet sheet, WorkbookStyles styles, RegisteredOfficial official, RoleEntry role, String label) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        var values = List.of(
                official.userId(),
                official.fullName(),
                official.email(),
                label,
                role.from(),
                role.to(),
                role.documentNumber(),
                role.documentDate());
        for (var index = 0; index < values.size(); index++) {
            var cell = row.createCell(index);
            cell.setCellValue(values.get(index));
            cell.setCellStyle(styles.of(Kind.TEXT));
        }
    }

    /** A drop-down list longer than some hundred characters has to lie in cells. */
    private static void choices(XSSFWorkbook book, XSSFSheet sheet, List<OfficialAdministration.RoleChoice> choices) {
        var catalog = book.createSheet(CATALOG);
        for (var index = 0; index < choices.size(); index++) {
            catalog.createRow(index)
                    .createCell(0)
                    .setCellValue(choices.get(index).label());
        }
        book.setSheetVisibility(book.getSheetIndex(catalog), SheetVisibility.HIDDEN);
        var helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createFormulaListConstraint("'%s'!$A$1:$A$%d".formatted(CATALOG, choices.size())),
                new CellRangeAddressList(1, ROWS_WITH_CHOICES, Column.ROLE.ordinal(), Column.ROLE.ordinal())));
    }

    /**
     * Reads the first sheet that shows; rows of one user id are one official.
     *
     * @throws BadInputException when it is no workbook, or lacks a column
     */
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

    private List<Line> lines(Sheet sheet) {
        var reader = new Cells();
        var header = header(sheet, reader);
        if (sheet.getLastRowNum() - header.row() > MOST_ROWS) {
            throw new BadInputException("“Tệp XLSX” có quá %d dòng.".formatted(MOST_ROWS));
        }
        var roles = register.choices().stream()
                .collect(Collectors.toMap(
                        choice -> key(choice.label()), OfficialAdministration.RoleChoice::role, (one, same) -> one));
        var officials = new LinkedHashMap<String, Line>();
        for (var number = header.row() + 1; number <= sheet.getLastRowNum(); number++) {
            var row = sheet.getRow(number);
            var values = header.values(row, reader);
            if (values.values().stream().allMatch(String::isEmpty)) {
                continue;
            }
            var line = line(number + 1, values, roles);
            officials.merge(
                    line.entry().userId().isEmpty()
                            ? "row " + number
                            : line.entry().userId(),
                    line,
                    OfficialWorkbook::joined);
        }
        if (officials.isEmpty()) {
            throw new BadInputException("“Tệp XLSX” không có dòng nào dưới dòng tiêu đề.");
        }
        return List.copyOf(officials.values());
    }

    private static Header header(Sheet sheet, Cells reader) {
        var best = new Header(0, Map.of());
        for (var number = 0; number <= Math.min(sheet.getLastRowNum(), SEARCHED_FOR_HEADER); number++) {
            var found = columns(sheet.getRow(number), reader);
            if (found.size() > best.columns().size()) {
                best = new Header(number, found);
            }
        }
        var known = best.columns();
        var missing = Arrays.stream(Column.values())
                .filter(column -> !column.mayLack() && !known.containsKey(column))
                .map(column -> "“%s”".formatted(column.label))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new BadInputException("“Tệp XLSX” thiếu cột %s; hãy dùng tệp mẫu.".formatted(missing));
        }
        return best;
    }

    private static Map<Column, Integer> columns(Row row, Cells reader) {
        var found = new LinkedHashMap<Column, Integer>();
        if (row != null) {
            for (var cell : row) {
                for (var column : Column.values()) {
                    if (key(column.label).equals(key(reader.text(cell)))) {
                        found.putIfAbsent(column, cell.getColumnIndex());
                    }
                }
            }
        }
        return found;
    }

    private static Line line(int row, Map<Column, String> values, Map<String, String> roles) {
        var typed = values.get(Column.ROLE);
        return new Line(
                row,
                new OfficialEntry(
                        values.get(Column.USER).toLowerCase(Locale.ROOT),
                        values.get(Column.NAME),
                        values.get(Column.EMAIL),
                        List.of(new RoleEntry(
                                roles.getOrDefault(key(typed), typed),
                                values.get(Column.FROM),
                                values.get(Column.TO),
                                values.get(Column.NUMBER),
                                values.get(Column.DATE)))),
                List.of());
    }

    /** Later rows add roles; they may leave name and address out, but not name somebody else. */
    private static Line joined(Line first, Line further) {
        var roles = new ArrayList<>(first.entry().roles());
        roles.addAll(further.entry().roles());
        var contradictions = new ArrayList<>(first.contradictions());
        if (differs(first.entry().fullName(), further.entry().fullName())) {
            contradictions.add(contradiction(Column.NAME, further));
        }
        if (differs(first.entry().email(), further.entry().email())) {
            contradictions.add(contradiction(Column.EMAIL, further));
        }
        return new Line(
                first.row(),
                new OfficialEntry(
                        first.entry().userId(),
                        first.entry().fullName(),
                        first.entry().email(),
                        roles),
                contradictions);
    }

    private static boolean differs(String first, String further) {
        return !further.isEmpty() && !further.equalsIgnoreCase(first);
    }

    private static String contradiction(Column column, Line further) {
        return "“%s” ở dòng %d khác dòng này, tuy cùng “Tên đăng nhập”.".formatted(column.label, further.row());
    }

    /** Labels meet however they were typed: decomposed, with other dashes, in capitals. */
    private static String key(String label) {
        return NOT_IN_A_LABEL
                .matcher(Normalizer.normalize(label, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** Where the columns are. */
    private record Header(int row, Map<Column, Integer> columns) {

        private Map<Column, String> values(Row row, Cells reader) {
            var values = new LinkedHashMap<Column, String>();
            for (var column : Column.values()) {
                var index = columns.get(column);
                var cell = row == null || index == null ? null : row.getCell(index);
                values.put(column, cell == null ? "" : reader.text(cell));
            }
            return values;
        }
    }

    /** Cells as text: days as people write them, everything else as it is shown. */
    private static final class Cells {

        private final DataFormatter formatter = new DataFormatter(Locale.forLanguageTag("vi-VN"));

        private String text(Cell cell) {
            var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
            if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
                return Formats.day(cell.getLocalDateTimeCellValue().toLocalDate());
            }
            var text = switch (type) {
                case STRING -> cell.getStringCellValue();
                case NUMERIC -> formatter.formatRawCellContents(cell.getNumericCellValue(), 0, "0");
                case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
                default -> "";
            };
            var composed = Normalizer.normalize(text, Normalizer.Form.NFC)
                    .replace('\u00a0', ' ')
                    .strip();
            return composed.length() <= LONGEST_CELL ? composed : composed.substring(0, LONGEST_CELL);
        }
    }
}
