package vn.khenthuong.paper;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a workbook look. */
public final class WorkbookStyles {

    /** What a cell holds. */
    public enum Kind {
        TEXT("@"),
        COUNT("#,##0"),
        /** Percent and percentage points; the number itself, not a hundredth. */
        RATE("#,##0.00"),
        DAY("dd/mm/yyyy"),
        MOMENT("dd/mm/yyyy hh:mm");

        private final String format;

        Kind(String format) {
            this.format = format;
        }
    }

    private static final String FONT = "Times New Roman";
    private static final short SIZE = 11;
    private static final short TITLE_SIZE = 14;

    private final XSSFWorkbook book;
    private final Map<Kind, CellStyle> cells = new EnumMap<>(Kind.class);
    private final CellStyle quoted;
    private final CellStyle header;
    private final CellStyle title;
    private final CellStyle draft;
    private final CellStyle note;

    public WorkbookStyles(XSSFWorkbook book) {
        this.book = book;
        book.getFontAt(0).setFontName(FONT);
        for (var kind : Kind.values()) {
            cells.put(kind, cell(kind));
        }
        quoted = cell(Kind.TEXT);
        quoted.setQuotePrefixed(true);
        header = bordered(font(SIZE, true));
        header.setAlignment(HorizontalAlignment.CENTER);
        header.setVerticalAlignment(VerticalAlignment.CENTER);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        title = plain(font(TITLE_SIZE, true), HorizontalAlignment.CENTER);
        var red = font(SIZE, true);
        red.setColor(IndexedColors.DARK_RED.getIndex());
        draft = plain(red, HorizontalAlignment.CENTER);
        note = plain(font(SIZE, false), HorizontalAlignment.LEFT);
    }

    public CellStyle of(Kind kind) {
        return cells.get(kind);
    }

    /** For a text that a spreadsheet could take for a formula when somebody edits it or saves it as CSV. */
    public CellStyle quoted() {
        return quoted;
    }

    public CellStyle header() {
        return header;
    }

    public CellStyle title() {
        return title;
    }

    public CellStyle draft() {
        return draft;
    }

    public CellStyle note() {
        return note;
    }

    private CellStyle cell(Kind kind) {
        var style = bordered(font(SIZE, false));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(book.createDataFormat().getFormat(kind.format));
        if (kind != Kind.TEXT) {
            style.setAlignment(HorizontalAlignment.RIGHT);
        }
        return style;
    }

    private CellStyle bordered(XSSFFont font) {
        var style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private CellStyle plain(XSSFFont font, HorizontalAlignment alignment) {
        var style = book.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        return style;
    }

    private XSSFFont font(short size, boolean bold) {
        var font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        return font;
    }
}
