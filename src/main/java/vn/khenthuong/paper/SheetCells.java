package vn.khenthuong.paper;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import vn.khenthuong.kernel.VietnameseDates;

/** The cells of a sheet that say something, as text, row by row; rows count from 1, columns from 0. */
final class SheetCells extends WorkbookXml {

    /** Columns beyond are no list of people. */
    private static final int MOST_COLUMNS = 256;

    private static final int LONGEST = 32_767;
    private static final Pattern UNSEEN = Pattern.compile("[\\u200B\\u200E\\u200F\\u2060\\uFEFF\\u00AD]");

    private final SharedTexts texts;
    private final DayFormats formats;
    private final int most;
    private final TreeMap<Integer, Map<Integer, String>> rows = new TreeMap<>();
    private final List<Place> formulas = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();

    private int row;
    private int column = -1;
    private String type;
    private String style;
    private boolean inValue;

    /** @param most rows that say something */
    SheetCells(SharedTexts texts, DayFormats formats, int most) {
        this.texts = texts;
        this.formats = formats;
        this.most = most;
    }

    /** There are more rows than are taken. */
    static final class TooManyRows extends SAXException {

        private static final long serialVersionUID = 1L;
    }

    /** Where a cell is. */
    record Place(int row, int column) {

        String address() {
            return CellReference.convertNumToColString(column) + row;
        }
    }

    TreeMap<Integer, Map<Integer, String>> rows() {
        return rows;
    }

    /** The cells whose value is computed. */
    List<Place> formulas() {
        return formulas;
    }

    @Override
    public void startElement(String space, String name, String prefixed, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> {
                var number = attributes.getValue("r");
                row = number == null ? row + 1 : whole(number);
                column = -1;
            }
            case "c" -> {
                var address = attributes.getValue("r");
                column = address == null ? column + 1 : new CellReference(address).getCol();
                type = attributes.getValue("t");
                style = attributes.getValue("s");
                value.setLength(0);
            }
            case "f" -> {
                if (column < MOST_COLUMNS) {
                    formulas.add(new Place(row, column));
                }
            }
            case "v", "t" -> inValue = true;
            case "mergeCell" -> {
                if (attributes.getValue("ref") != null) {
                    spread(CellRangeAddress.valueOf(attributes.getValue("ref")));
                }
            }
            default -> {}
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (inValue && value.length() < LONGEST) {
            value.append(letters, start, Math.min(length, LONGEST - value.length()));
        }
    }

    @Override
    public void endElement(String space, String name, String prefixed) throws SAXException {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> keep(column, text());
            default -> {}
        }
    }

    private void keep(int index, String text) throws SAXException {
        if (text.isEmpty() || index >= MOST_COLUMNS) {
            return;
        }
        rows.computeIfAbsent(row, number -> new LinkedHashMap<>()).put(index, text);
        if (rows.size() > most) {
            throw new TooManyRows();
        }
    }

    /** Merged cells come behind the rows; what the first says the others say, in rows that are there. */
    private void spread(CellRangeAddress merged) {
        var first = rows.getOrDefault(merged.getFirstRow() + 1, Map.of()).get(merged.getFirstColumn());
        if (first == null) {
            return;
        }
        for (var cells : rows.subMap(merged.getFirstRow() + 1, true, merged.getLastRow() + 1, true)
                .values()) {
            for (int index = merged.getFirstColumn();
                    index <= Math.min(merged.getLastColumn(), MOST_COLUMNS);
                    index++) {
                cells.putIfAbsent(index, first);
            }
        }
    }

    private String text() throws SAXException {
        if (value.isEmpty()) {
            return "";
        }
        var raw = value.toString();
        return switch (type == null ? "n" : type) {
            case "s" -> plain(texts.at(whole(raw)));
            case "str", "inlineStr" -> plain(raw);
            case "b" -> raw.equals("1") ? "true" : "false";
            case "d" -> isoDay(raw);
            case "e" -> "";
            default -> number(raw);
        };
    }

    private String number(String raw) throws SAXException {
        try {
            var number = Double.parseDouble(raw.strip());
            return formats.isDay(style) && DateUtil.isValidExcelDate(number)
                    ? VietnameseDates.of(DateUtil.getLocalDateTime(number).toLocalDate())
                    : new BigDecimal(raw.strip())
                            .stripTrailingZeros()
                            .toPlainString()
                            .replace('.', ',');
        } catch (NumberFormatException malformed) {
            throw new SAXException(malformed);
        }
    }

    private static String isoDay(String raw) {
        try {
            return VietnameseDates.of(LocalDateTime.parse(raw).toLocalDate());
        } catch (DateTimeParseException dayOnly) {
            return plain(raw);
        }
    }

    private static int whole(String number) throws SAXException {
        try {
            return Integer.parseInt(number.strip());
        } catch (NumberFormatException malformed) {
            throw new SAXException(malformed);
        }
    }

    private static String plain(String text) {
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("")
                .replaceAll("[\\p{Zs}\\t\\r]+", " ")
                .strip();
    }
}
