package vn.khenthuong.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.paper.TableSheet.Column;
import vn.khenthuong.paper.WorkbookStyles.Kind;

@DisplayName("Bảng XLSX in ra không mất chữ")
class TableSheetTest {

    private static final int WIDTH = 18;
    private static final float LINE = 15;
    private static final float HIGHEST = 409;

    @Test
    @DisplayName("giải trình dài: dòng đủ cao tính theo từ, quá cao thì sang dòng sau, đủ từng chữ")
    void longRemark() throws IOException {
        var text = IntStream.range(0, 400).mapToObj(index -> "nghiêng" + index).collect(Collectors.joining(" "));
        var rows = rows("Đạ Huoai", text, "cuối");

        assertThat(rows.size()).isGreaterThan(2);
        assertThat(rows.stream().map(row -> row.get(1)).collect(Collectors.joining(" ")))
                .isEqualTo(text);
        assertThat(rows.get(0).get(0)).isEqualTo("Đạ Huoai");
        assertThat(rows.get(1).get(0)).isEmpty();
        assertThat(rows.get(0).get(2)).isEqualTo("cuối");
    }

    @Test
    @DisplayName("câu vừa: một dòng bảng, xuống dòng giữa các từ chứ không giữa chữ")
    void words() throws IOException {
        // Three words of nine letters: one a line, where counting letters alone would expect two lines.
        assertThat(heights("", "nghiêngaa nghiêngbb nghiêngcc", "")).containsExactly(3 * LINE);
        assertThat(heights("", "một\n\nhai", "")).containsExactly(3 * LINE);
        assertThat(heights("", "ngắn", "")).containsExactly(LINE);
        assertThat(heights("", "x".repeat(5000), "")).allMatch(height -> height <= HIGHEST);
    }

    private static List<List<String>> rows(String... values) throws IOException {
        try (var book = new XSSFWorkbook()) {
            fill(book, values);
            var rows = new ArrayList<List<String>>();
            book.getSheetAt(0)
                    .forEach(row -> rows.add(IntStream.range(0, values.length)
                            .mapToObj(index -> row.getCell(index).getStringCellValue())
                            .toList()));
            return rows;
        }
    }

    private static List<Float> heights(String... values) throws IOException {
        try (var book = new XSSFWorkbook()) {
            fill(book, values);
            var heights = new ArrayList<Float>();
            book.getSheetAt(0).forEach(row -> heights.add(row.getHeightInPoints()));
            return heights;
        }
    }

    private static void fill(XSSFWorkbook book, String... values) {
        var columns = IntStream.range(0, values.length)
                .mapToObj(index -> new Column("c" + index, WIDTH, Kind.TEXT))
                .toList();
        new TableSheet(book, new WorkbookStyles(book), "S", columns).row((Object[]) values);
    }
}
