package vn.khenthuong.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.paper.ListWorkbook.Field;

@DisplayName("Danh sách tải về XLSX")
class ListWorkbookTest {

    private static final Instant NOW = Instant.parse("2023-05-15T01:00:00Z");

    private record Line(String name, Long count, LocalDate day, Instant moment) {}

    private static final List<Field<Line>> FIELDS = List.of(
            Field.text("Tên", 20, Line::name),
            Field.count("Số", 8, Line::count),
            Field.day("Ngày", Line::day),
            Field.moment("Lúc", Line::moment));

    @Test
    @DisplayName("số là số, ngày là ngày, giờ theo múi giờ Việt Nam, ô trống là trống")
    void realValues() throws IOException {
        try (var book = written(
                List.of(new Line("An", 1_200L, LocalDate.of(2023, 5, 2), NOW), new Line("Bình", null, null, null)))) {
            var row = book.getSheetAt(0).getRow(3);
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Đợt SK2023");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(1200);
            assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2023, 5, 2));
            assertThat(row.getCell(3).getLocalDateTimeCellValue()).hasToString("2023-05-15T08:00");
            assertThat(book.getSheetAt(0).getRow(4).getCell(1).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    @DisplayName("tên bắt đầu bằng = + - @ vẫn là chữ, cả khi sửa ô")
    void formulas() throws IOException {
        for (var start : List.of("=", "+", "-", "@", "\t", "\n")) {
            var name = start + "HYPERLINK(\"x\")";
            try (var book = written(List.of(new Line(name, 1L, null, null)))) {
                var cell = book.getSheetAt(0).getRow(3).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue().strip()).isEqualTo(name.strip());
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    @Test
    @DisplayName("10.000 dòng đủ cả")
    void many() throws IOException {
        try (var book = written(IntStream.range(0, 10_000)
                .mapToObj(index -> new Line("Người thứ " + index, (long) index, null, null))
                .toList())) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(10_002);
        }
    }

    private static XSSFWorkbook written(List<Line> lines) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(ListWorkbook.titled("DANH SÁCH")
                .line("Đợt SK2023")
                .table("Danh sách", FIELDS, lines)
                .bytes(NOW)));
    }
}
