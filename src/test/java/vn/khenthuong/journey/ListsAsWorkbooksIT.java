package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest
@DisplayName(
        "Phân công, lịch làm việc, ký thay tải về dạng XLSX: ngày là ngày thật, mỗi người chỉ có danh sách của mình")
class ListsAsWorkbooksIT {

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("lịch của năm: mỗi ngày nghỉ, ngày hoán đổi một dòng; năm chưa có lịch là 404")
    void calendar() throws IOException {
        try (var book = book("quantri", "/quan-tri/lich/2023/danh-sach.xlsx")) {
            var sheet = book.getSheetAt(0);
            var national = row(sheet, 3, "Quốc khánh 2/9");

            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("LỊCH LÀM VIỆC NĂM 2023");
            assertThat(DateUtil.isCellDateFormatted(national.getCell(0))).isTrue();
            assertThat(national.getCell(0).getLocalDateTimeCellValue().toLocalDate())
                    .isBetween(LocalDate.of(2023, 9, 1), LocalDate.of(2023, 9, 4));
        }
        officials.as("quantri").get("/quan-tri/lich/2031/danh-sach.xlsx").expect(404);
    }

    @Test
    @DisplayName("việc của cán bộ: cả những việc sau 50 việc đầu, hạn là ngày; chỉ việc của đơn vị mình")
    void assignment() throws IOException {
        var number = new Route(officials, clock, "SK2023").submitted(Nominee.official("lac-duong", "Kơ Să Ha"));

        try (var book = book(Route.FOCAL_HEAD, "/phan-cong/danh-sach.xlsx")) {
            var reception = row(book.getSheetAt(0), 1, number);
            assertThat(DateUtil.isCellDateFormatted(reception.getCell(5))).isTrue();
            assertThat(reception.getCell(5).getLocalDateTimeCellValue().toLocalDate())
                    .isAfterOrEqualTo(LocalDate.now(clock));
        }
        try (var book = book("lanhdao.di-linh", "/phan-cong/danh-sach.xlsx")) {
            assertThat(row(book.getSheetAt(0), 1, number)).isNull();
        }
    }

    @Test
    @DisplayName("ký thay: của mình và, với quản trị viên, của mọi người")
    void substitutions() throws IOException {
        for (var address : new String[] {"/uy-quyen/danh-sach.xlsx", "/quan-tri/uy-quyen/danh-sach.xlsx"}) {
            try (var book = book("quantri", address)) {
                assertThat(row(book.getSheetAt(0), 6, "Từ ngày")).as(address).isNotNull();
            }
        }
        officials.as("lanhdao.di-linh").get("/quan-tri/uy-quyen/danh-sach.xlsx").expect(403);
    }

    private XSSFWorkbook book(String user, String address) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(officials.as(user).download(address)));
    }

    /** The first row that has the text in the column; null where none has. */
    private static Row row(Sheet sheet, int column, String text) {
        for (var row : sheet) {
            var cell = row.getCell(column);
            if (cell != null && cell.toString().equals(text)) {
                return row;
            }
        }
        return null;
    }
}
