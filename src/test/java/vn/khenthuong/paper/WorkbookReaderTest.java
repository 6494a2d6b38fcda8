package vn.khenthuong.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.paper.WorkbookReader.Column;
import vn.khenthuong.paper.WorkbookReader.Row;
import vn.khenthuong.paper.WorkbookStyles.Kind;

@DisplayName("Đọc bảng tính người dùng điền")
class WorkbookReaderTest {

    private static final List<Column> WANTED =
            List.of(new Column("Loại đối tượng", true), new Column("Họ và tên", true), new Column("Ngày sinh", false));

    @Test
    @DisplayName("tiêu đề ở dưới, cột đổi chỗ, chữ tổ hợp, ô gộp, dòng trống, ngày ở ô ngày hay ở chữ đều đọc được")
    void tolerates() throws IOException {
        var rows = read(sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("DANH SÁCH");
            var header = sheet.createRow(3);
            header.createCell(1).setCellValue("Ngày sinh:");
            header.createCell(2).setCellValue(Normalizer.normalize("HỌ VÀ TÊN (*)", Normalizer.Form.NFD));
            header.createCell(4).setCellValue("Loại – đối tượng");
            var first = sheet.createRow(4);
            first.createCell(4).setCellValue("Cá nhân");
            first.createCell(2)
                    .setCellValue(Normalizer.normalize(" Nguyễn\u00a0 Thị\u200b Hồng ", Normalizer.Form.NFD));
            var day = first.createCell(1);
            day.setCellValue(LocalDate.of(1980, 5, 2));
            day.setCellStyle(new WorkbookStyles(sheet.getWorkbook()).of(Kind.DAY));
            sheet.createRow(5).createCell(2).setCellValue("   ");
            var second = sheet.createRow(7);
            second.createCell(2).setCellValue("K’Brếp");
            second.createCell(1).setCellValue("2-5-1980");
            sheet.addMergedRegion(new CellRangeAddress(4, 7, 4, 4));
        });

        assertThat(rows).extracting(Row::number).containsExactly(5, 8);
        assertThat(rows).extracting(row -> row.text("Họ và tên")).containsExactly("Nguyễn Thị Hồng", "K’Brếp");
        assertThat(rows).extracting(row -> row.text("Ngày sinh")).containsExactly("02/05/1980", "2-5-1980");
        assertThat(rows).extracting(row -> row.text("Loại đối tượng")).containsOnly("Cá nhân");
        assertThat(rows.get(1).address("Họ và tên")).isEqualTo("C8");
    }

    @Test
    @DisplayName("số nguyên, số lớn, số lẻ đọc như người viết")
    void numbers() throws IOException {
        var rows = read(sheet -> {
            header(sheet);
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue(68090001234.0);
            row.createCell(1).setCellValue(5);
            row.createCell(2).setCellValue(1.5);
        });
        assertThat(rows.get(0).text("Loại đối tượng")).isEqualTo("68090001234");
        assertThat(rows.get(0).text("Họ và tên")).isEqualTo("5");
        assertThat(rows.get(0).text("Ngày sinh")).isEqualTo("1,5");
    }

    @Test
    @DisplayName("công thức ở cột cần đọc bị từ chối kèm địa chỉ ô; ở cột khác thì không sao")
    void formulas() throws IOException {
        assertThat(read(sheet -> {
                    header(sheet);
                    filled(sheet, 1);
                    sheet.getRow(1).createCell(5).setCellFormula("ROW()-1");
                }))
                .hasSize(1);
        refused(
                sheet -> {
                    header(sheet);
                    filled(sheet, 1);
                    sheet.getRow(1).getCell(1).setCellFormula("UPPER(\"an\")");
                },
                "“Tệp XLSX” có công thức ở ô B2; hãy chép các ô đó rồi dán lại chỉ giá trị.");
    }

    @Test
    @DisplayName("thiếu cột, không có dòng, quá nhiều dòng: nói rõ")
    void limits() {
        refused(sheet -> sheet.createRow(0).createCell(0).setCellValue("Họ và tên"), "thiếu cột “Loại đối tượng”");
        refused(WorkbookReaderTest::header, "không có dòng nào");
        refused(
                sheet -> {
                    header(sheet);
                    for (int row = 1; row <= 4; row++) {
                        filled(sheet, row);
                    }
                },
                "có quá 3 dòng");
    }

    @Test
    @DisplayName("một tệp rất dài được bỏ dở, không đọc hết vào bộ nhớ")
    void veryLong() throws IOException {
        try (var book = new SXSSFWorkbook(50)) {
            var sheet = book.createSheet();
            for (int row = 0; row < 200_000; row++) {
                sheet.createRow(row).createCell(0).setCellValue("x");
            }
            assertThatThrownBy(() -> WorkbookReader.read(bytes(book), WANTED, 100))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining("có quá 100 dòng");
        }
    }

    @Test
    @DisplayName("tệp .xls, tệp không phải bảng tính bị từ chối")
    void otherFiles() throws IOException {
        try (var old = new HSSFWorkbook()) {
            old.createSheet();
            for (var file : List.of(
                    bytes(old), new ByteArrayResource("xin chào".getBytes()), new ByteArrayResource(new byte[0]))) {
                assertThatThrownBy(() -> WorkbookReader.read(file, WANTED, 3))
                        .isInstanceOf(BadInputException.class)
                        .hasMessageContaining("không đọc được");
            }
        }
    }

    @Test
    @DisplayName("tệp có địa chỉ ô bịa đặt: một câu, không phải lỗi hệ thống")
    void forgedAddress() throws IOException {
        byte[] whole;
        try (var book = new XSSFWorkbook()) {
            header(book.createSheet());
            whole = bytes(book).getByteArray();
        }
        var forged = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(whole));
                var out = new ZipOutputStream(forged)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(text.replace("r=\"A1\"", "r=\"?\"").getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThatThrownBy(() -> WorkbookReader.read(new ByteArrayResource(forged.toByteArray()), WANTED, 3))
                .isInstanceOf(BadInputException.class);
    }

    @Test
    @DisplayName("tệp điền sẵn đọc lại được đúng như đã ghi, có danh sách chọn")
    void template() throws IOException {
        var written = EntrySheet.write(
                "Mẫu",
                List.of("Dòng giới thiệu"),
                List.of(
                        new EntrySheet.Column("Loại đối tượng", 10, List.of("Tập thể", "Cá nhân")),
                        new EntrySheet.Column("Họ và tên", 10, List.of())),
                List.of(List.of("Cá nhân", "=An")),
                10);

        var rows = WorkbookReader.read(new ByteArrayResource(written), WANTED, 3);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).text("Họ và tên")).isEqualTo("=An");
        try (var book = new XSSFWorkbook(new ByteArrayResource(written).getInputStream())) {
            assertThat(book.getSheetAt(0)
                            .getDataValidations()
                            .get(0)
                            .getValidationConstraint()
                            .getFormula1())
                    .isEqualTo("'Danh mục'!$A$1:$A$2");
            assertThat(book.getSheetAt(1).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Cá nhân");
        }
    }

    private static void header(XSSFSheet sheet) {
        var header = sheet.createRow(0);
        for (int index = 0; index < WANTED.size(); index++) {
            header.createCell(index).setCellValue(WANTED.get(index).label());
        }
    }

    private static void filled(XSSFSheet sheet, int number) {
        var row = sheet.createRow(number);
        row.createCell(0).setCellValue("Cá nhân");
        row.createCell(1).setCellValue("Người thứ " + number);
    }

    private static void refused(Consumer<XSSFSheet> filling, String sentence) {
        assertThatThrownBy(() -> read(filling))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(sentence);
    }

    private static List<Row> read(Consumer<XSSFSheet> filling) throws IOException {
        try (var book = new XSSFWorkbook()) {
            filling.accept(book.createSheet());
            return WorkbookReader.read(bytes(book), WANTED, 3);
        }
    }

    private static ByteArrayResource bytes(Workbook book) throws IOException {
        try (var bytes = new ByteArrayOutputStream()) {
            book.write(bytes);
            return new ByteArrayResource(bytes.toByteArray());
        }
    }
}
