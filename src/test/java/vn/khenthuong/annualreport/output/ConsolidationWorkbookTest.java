package vn.khenthuong.annualreport.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Báo cáo tổng hợp dạng XLSX")
class ConsolidationWorkbookTest {

    private static final int HEADER = 2;

    private final ConsolidationWorkbook workbook = new ConsolidationWorkbook();

    @Test
    @DisplayName("tổng hợp theo chỉ tiêu: số là số, kết quả và mục tiêu bằng lời")
    void totals() throws IOException {
        var sheet = open(SampleReport.submitted()).getSheet("Tổng hợp");

        assertThat(row(sheet, HEADER + 1))
                .contains(
                        entry("Chỉ tiêu", "Tỷ lệ nghèo đa chiều duy trì mức giảm"),
                        entry("Căn cứ", "khoản 2 Mục II"),
                        entry("Số đơn vị có số liệu", 2.0),
                        entry("Tổng tử số", 1150.0),
                        entry("Tổng mẫu số", 24000.0),
                        entry("Tỷ lệ (%)", 4.79),
                        entry("Năm trước hoặc mức đối chiếu (%)", 6.02),
                        entry("Giá trị so với mục tiêu", 1.23),
                        entry("Mục tiêu", "giảm ít nhất 1 điểm %"),
                        entry("Đánh giá", "Đạt (giảm 1,23 điểm %)"));
        assertThat(row(sheet, HEADER + 2)).contains(entry("Tỷ lệ (%)", 10.0), entry("Đánh giá", "Chưa đạt"));
        assertThat(row(sheet, HEADER + 3))
                .contains(entry("Đánh giá", "Chưa đủ số liệu"))
                .doesNotContainKeys("Tổng tử số", "Tỷ lệ (%)", "Năm trước hoặc mức đối chiếu (%)");
        assertThat(texts(sheet))
                .anyMatch(text -> text.contains("21 tập thể, 34 cá nhân, 8 hộ gia đình"))
                .anyMatch(text -> text.contains("Đã nộp: 2/3 đơn vị, trong đó chậm: 1"));
    }

    @Test
    @DisplayName("từng đơn vị: trạng thái, lúc nộp và ngày là ngày giờ thật, hạn là ngày cuối còn đúng hạn")
    void units() throws IOException {
        var sheet = open(SampleReport.submitted()).getSheet("Đơn vị");

        assertThat(row(sheet, HEADER + 1))
                .contains(
                        entry("Đơn vị", "Thành phố Đà Lạt"),
                        entry("Trạng thái", "Chưa nộp"),
                        entry("Số lần đã nhắc", 9.0),
                        entry("Số lần nhắc không có người nhận", 2.0))
                .doesNotContainKeys("Nộp lúc", "Chậm", "Số báo cáo", "Ngày báo cáo", "Giấy khen tập thể");
        assertThat(row(sheet, HEADER + 2))
                .contains(
                        entry("Đơn vị", "Huyện Đam Rông"),
                        entry("Ngày cuối còn đúng hạn", LocalDateTime.of(2026, 11, 14, 0, 0)),
                        entry("Nộp lúc", LocalDateTime.of(2026, 11, 14, 23, 59, 59)),
                        entry("Số báo cáo", "88/BC-UBND"),
                        entry("Ngày báo cáo", LocalDateTime.of(2026, 11, 13, 0, 0)),
                        entry("Giấy khen cá nhân", 17.0))
                .doesNotContainKey("Chậm");
        assertThat(row(sheet, HEADER + 3)).contains(entry("Chậm", "Chậm"));
    }

    @Test
    @DisplayName("số liệu từng đơn vị theo từng chỉ tiêu; đơn vị chưa nộp vẫn có dòng, không có số")
    void figures() throws IOException {
        var sheet = open(SampleReport.submitted()).getSheet("Số liệu");

        assertThat(sheet.getLastRowNum()).isEqualTo(HEADER + 9);
        assertThat(row(sheet, HEADER + 1))
                .contains(entry("Đơn vị", "Thành phố Đà Lạt"), entry("Chỉ tiêu", SampleReport.POVERTY.label()))
                .doesNotContainKeys("Tử số", "Mẫu số", "Tỷ lệ (%)");
        assertThat(row(sheet, HEADER + 5))
                .contains(
                        entry("Đơn vị", "Huyện Đam Rông"),
                        entry("Chỉ tiêu", SampleReport.AGAIN.label()),
                        entry("Cách tính", "hộ tái nghèo + hộ tái cận nghèo / hộ nghèo + hộ cận nghèo"),
                        entry("Tử số", 40.0),
                        entry("Tử số, thành phần 2", 45.0),
                        entry("Mẫu số", 800.0),
                        entry("Mẫu số, thành phần 2", 50.0),
                        entry("Tỷ lệ (%)", 10.0));
        assertThat(row(sheet, HEADER + 6))
                .contains(entry("Cách tính", "hộ chính sách người có công là hộ nghèo"), entry("Tử số", 0.0))
                .doesNotContainKeys("Mẫu số", "Tỷ lệ (%)");
    }

    @Test
    @DisplayName("không có công thức nào; chữ giống công thức được đánh dấu là chữ")
    void noFormulas() throws IOException {
        var book = open(SampleReport.submitted());

        assertThat(cells(book)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        assertThat(cells(book))
                .filteredOn(cell -> cell.getCellType() == CellType.STRING)
                .filteredOn(cell -> cell.getStringCellValue().startsWith("-1+1"))
                .hasSize(2)
                .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
    }

    @Test
    @DisplayName("in được trên A4 ngang, dòng tiêu đề đứng yên và lặp lại ở mỗi trang")
    void printable() throws IOException {
        var book = open(SampleReport.submitted());

        assertThat(book).hasSize(3).allSatisfy(one -> {
            var sheet = (XSSFSheet) one;
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A4_PAPER);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) (HEADER + 1));
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(HEADER);
        });
    }

    @Test
    @DisplayName("bản chưa trình ghi rõ là dự thảo, bản đã trình thì không")
    void drafts() throws IOException {
        assertThat(texts(open(SampleReport.draft()).getSheet("Đơn vị")))
                .anyMatch(text -> text.equals("DỰ THẢO – số liệu tính đến 09:30 ngày 20/11/2026"));
        assertThat(texts(open(SampleReport.submitted()).getSheet("Đơn vị")))
                .noneMatch(text -> text.contains("DỰ THẢO"))
                .anyMatch(text -> text.equals(SampleReport.FOCAL + ", số liệu lúc 09:30 ngày 20/11/2026"));
    }

    private XSSFWorkbook open(ConsolidatedReport report) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook.write(report)));
    }

    /** Values by the label of their column, empty cells left out. */
    private static Map<String, Object> row(XSSFSheet sheet, int index) {
        var values = new LinkedHashMap<String, Object>();
        IntStream.range(0, sheet.getRow(HEADER).getLastCellNum()).forEach(column -> {
            var value = value(sheet.getRow(index).getCell(column));
            if (value != null) {
                values.put(sheet.getRow(HEADER).getCell(column).getStringCellValue(), value);
            }
        });
        return values;
    }

    private static Object value(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue() : cell.getNumericCellValue();
            default -> null;
        };
    }

    private static List<String> texts(XSSFSheet sheet) {
        return cellsOf(sheet).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }

    private static List<Cell> cells(XSSFWorkbook book) {
        return StreamSupport.stream(book.spliterator(), false)
                .flatMap(sheet -> cellsOf((XSSFSheet) sheet).stream())
                .toList();
    }

    private static List<Cell> cellsOf(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap((Row row) -> StreamSupport.stream(row.spliterator(), false))
                .toList();
    }
}
