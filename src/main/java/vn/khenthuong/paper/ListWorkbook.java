package vn.khenthuong.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.khenthuong.paper.WorkbookStyles.Kind;

/**
 * What a page shows, as a workbook: the one way in which lists and boards leave. Each table is a sheet with the columns of the page,
 * numbers as numbers, days as days; a name that begins like a formula stays a name. Rows are written to the disk as they come, so
 * that a long list costs no memory.
 */
public final class ListWorkbook {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String AUTHOR = "Khen thưởng giảm nghèo";
    private static final int ROWS_IN_MEMORY = 200;

    private final String title;
    private final List<String> lines = new ArrayList<>();
    private final List<Table<?>> tables = new ArrayList<>();

    private ListWorkbook(String title) {
        this.title = title;
    }

    /** @param title of the page, above each table */
    public static ListWorkbook titled(String title) {
        return new ListWorkbook(title);
    }

    /**
     * A column.
     *
     * @param width in characters
     * @param value text, number, day or instant of a row; null for nothing
     */
    public record Field<T>(String label, int width, Kind kind, Function<T, ?> value) {

        public static <T> Field<T> text(String label, int width, Function<T, ?> value) {
            return new Field<>(label, width, Kind.TEXT, value);
        }

        public static <T> Field<T> count(String label, int width, Function<T, ? extends Number> value) {
            return new Field<>(label, width, Kind.COUNT, value);
        }

        public static <T> Field<T> day(String label, Function<T, ?> value) {
            return new Field<>(label, 12, Kind.DAY, value);
        }

        public static <T> Field<T> moment(String label, Function<T, ?> value) {
            return new Field<>(label, 17, Kind.MOMENT, value);
        }
    }

    private record Table<T>(String sheet, List<Field<T>> fields, Iterable<T> rows) {

        void write(TableSheet sheet) {
            rows.forEach(row -> sheet.row(
                    fields.stream().map(field -> field.value().apply(row)).toArray()));
        }
    }

    /** A line under the title, e.g. what was looked for; nothing for an empty one. */
    public ListWorkbook line(String text) {
        if (text != null && !text.isBlank()) {
            lines.add(text);
        }
        return this;
    }

    /** A table on a sheet of its own. */
    public <T> ListWorkbook table(String sheet, List<Field<T>> fields, Iterable<T> rows) {
        tables.add(new Table<>(sheet, List.copyOf(fields), rows));
        return this;
    }

    /** @param now when it is made */
    public byte[] bytes(Instant now) {
        try (var inner = new XSSFWorkbook();
                var book = new SXSSFWorkbook(inner, ROWS_IN_MEMORY);
                var bytes = new ByteArrayOutputStream()) {
            var styles = new WorkbookStyles(inner);
            tables.forEach(table -> write(table, book, styles));
            FileProperties.describe(inner, title, AUTHOR, now);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A workbook is written into memory", impossible);
        }
    }

    private <T> void write(Table<T> table, SXSSFWorkbook book, WorkbookStyles styles) {
        var sheet = new TableSheet(
                book,
                styles,
                table.sheet(),
                table.fields().stream()
                        .map(field -> new TableSheet.Column(field.label(), field.width(), field.kind()))
                        .toList());
        sheet.line(title, styles.title());
        lines.forEach(line -> sheet.line(line, styles.note()));
        table.write(sheet.header());
    }
}
