package vn.khenthuong.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.springframework.core.io.InputStreamSource;
import org.xml.sax.SAXException;
import vn.khenthuong.kernel.BadInputException;

/**
 * Reads what people filled in: the first sheet of a workbook, row by row, whichever order its columns are in and whatever stands
 * above them. Labels meet however they were typed: decomposed, with other dashes, in capitals. A cell that spans several counts for
 * each. Days are read as people write them, everything else as it is shown. The sheet is read as a stream, so that its size costs
 * time only, and only until there are too many rows.
 */
public final class WorkbookReader {

    /** What people call the file in a sentence that refuses it. */
    public static final String FILE = "“Tệp XLSX”";

    private static final String UNREADABLE = FILE + " không đọc được; hãy dùng tệp mẫu, lưu ở dạng .xlsx.";
    private static final int SEARCHED_FOR_HEADER = 20;
    private static final int NAMED_FORMULAS = 5;
    private static final Pattern NOT_IN_A_LABEL = Pattern.compile("[^\\p{L}\\p{N}]+");

    private WorkbookReader() {}

    /**
     * A column that is looked for.
     *
     * @param label what its header says; signs and case make no difference
     * @param required whether a file without it is refused
     */
    public record Column(String label, boolean required) {}

    /**
     * A row that says something in one of the columns.
     *
     * @param number as the program for sheets shows it
     */
    public record Row(int number, Map<String, String> texts, Map<String, Integer> columns) {

        /** What the cell says, composed and without blanks around it; empty where it says nothing. */
        public String text(String label) {
            return texts.getOrDefault(label, "");
        }

        /** Address of the cell, e.g. {@code C5}; of the row alone where the file has no such column. */
        public String address(String label) {
            var column = columns.get(label);
            return column == null
                    ? String.valueOf(number)
                    : CellReference.convertNumToColString(column).concat(String.valueOf(number));
        }
    }

    /**
     * The rows below the header that say something.
     *
     * @param most rows that are taken
     * @throws BadInputException when it is no workbook, lacks a column, has too many rows or none, or computes one of the values
     */
    public static List<Row> read(InputStreamSource file, List<Column> wanted, int most) {
        var copy = copy(file);
        try (var book = OPCPackage.open(copy.toFile(), PackageAccess.READ)) {
            return rows(sheet(book, most + SEARCHED_FOR_HEADER + 1), wanted, most);
        } catch (SheetCells.TooManyRows tooMany) {
            throw tooMany(most);
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | POIXMLException
                | RecordFormatException
                | IllegalArgumentException
                | OpenXML4JRuntimeException unreadable) {
            throw new BadInputException(UNREADABLE);
        } finally {
            delete(copy);
        }
    }

    /** The form in which labels and choices meet. */
    public static String key(String label) {
        return NOT_IN_A_LABEL
                .matcher(Normalizer.normalize(label, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static Path copy(InputStreamSource file) {
        try (var bytes = file.getInputStream()) {
            var copy = Files.createTempFile("workbook", ".xlsx");
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static SheetCells sheet(OPCPackage book, int most)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var reader = new XSSFReader(book);
        var texts = new SharedTexts();
        var formats = new DayFormats();
        try (var part = reader.getSharedStringsData()) {
            if (part != null) {
                texts.read(part);
            }
        }
        try (var part = reader.getStylesData()) {
            if (part != null) {
                formats.read(part);
            }
        }
        var sheets = reader.getSheetsData();
        if (!sheets.hasNext()) {
            throw new BadInputException(UNREADABLE);
        }
        var cells = new SheetCells(texts, formats, most);
        try (InputStream first = sheets.next()) {
            cells.read(first);
        }
        return cells;
    }

    private static List<Row> rows(SheetCells sheet, List<Column> wanted, int most) {
        var cells = sheet.rows();
        var header = header(cells, wanted);
        var columns = header.getValue();
        var below = cells.tailMap(header.getKey(), false);
        refuseFormulas(sheet, header.getKey(), columns.values());
        var rows = below.entrySet().stream()
                .map(row -> row(row.getKey(), row.getValue(), columns))
                .filter(row -> !row.texts().isEmpty())
                .toList();
        if (rows.isEmpty()) {
            throw new BadInputException(FILE + " không có dòng nào dưới dòng tiêu đề.");
        }
        if (rows.size() > most) {
            throw tooMany(most);
        }
        return rows;
    }

    private static Row row(int number, Map<Integer, String> cells, Map<String, Integer> columns) {
        var texts = new LinkedHashMap<String, String>();
        columns.forEach((label, column) -> {
            var text = cells.getOrDefault(column, "");
            if (!text.isEmpty()) {
                texts.put(label, text);
            }
        });
        return new Row(number, texts, columns);
    }

    private static Map.Entry<Integer, Map<String, Integer>> header(
            TreeMap<Integer, Map<Integer, String>> cells, List<Column> wanted) {
        var best = Map.<Integer, Map<String, Integer>>entry(0, Map.of());
        for (var row : cells.headMap(SEARCHED_FOR_HEADER, true).entrySet()) {
            var found = columns(row.getValue(), wanted);
            if (found.size() > best.getValue().size()) {
                best = Map.entry(row.getKey(), found);
            }
        }
        var known = best.getValue();
        var missing = wanted.stream()
                .filter(column -> column.required() && !known.containsKey(column.label()))
                .map(column -> "“%s”".formatted(column.label()))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new BadInputException(FILE + " thiếu cột %s; hãy dùng tệp mẫu.".formatted(missing));
        }
        return best;
    }

    private static Map<String, Integer> columns(Map<Integer, String> cells, List<Column> wanted) {
        var found = new LinkedHashMap<String, Integer>();
        cells.forEach((index, text) -> {
            var key = key(text);
            wanted.stream()
                    .filter(column -> key(column.label()).equals(key))
                    .forEach(column -> found.putIfAbsent(column.label(), index));
        });
        return found;
    }

    /** What a formula shows may be something else tomorrow, or was never computed; other columns are nobody's business. */
    private static void refuseFormulas(SheetCells sheet, int header, Collection<Integer> columns) {
        var computed = sheet.formulas().stream()
                .filter(cell -> cell.row() > header && columns.contains(cell.column()))
                .map(SheetCells.Place::address)
                .toList();
        if (!computed.isEmpty()) {
            throw new BadInputException(FILE
                    + " có công thức ở ô %s%s; hãy chép các ô đó rồi dán lại chỉ giá trị."
                            .formatted(
                                    String.join(", ", computed.subList(0, Math.min(computed.size(), NAMED_FORMULAS))),
                                    computed.size() > NAMED_FORMULAS ? ", …" : ""));
        }
    }

    private static BadInputException tooMany(int most) {
        return new BadInputException(FILE + " có quá %d dòng; hãy chia thành nhiều tệp.".formatted(most));
    }
}
