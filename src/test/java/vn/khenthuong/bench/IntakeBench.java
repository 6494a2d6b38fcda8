package vn.khenthuong.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.JdbcExecutions;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Statements;

/** How long a list of 10,000 nominees takes, tried and taken up. Run by name. */
@IntegrationTest
@DisplayName("Danh sách 10.000 đối tượng")
class IntakeBench {

    private static final int ROWS = Integer.getInteger("bench.rows", 10_000);
    private static final boolean STATEMENTS = Boolean.getBoolean("bench.statements");
    private static final int MOST_STATEMENTS = 40;
    private static final String OFFICER = "canbo.di-linh";

    @Autowired
    private Officials officials;

    @Autowired
    private JdbcExecutions executions;

    @Test
    @DisplayName("thử và lập")
    void list() throws Exception {
        var file = filled();
        measured("trial", file, true);
        measured("drafts", file, false);
    }

    private void measured(String what, byte[] file, boolean trial) throws Exception {
        var statements = STATEMENTS ? new Statements() : null;
        executions.noteIn(statements);
        var answer = Spent.printed(
                what,
                executions,
                () -> officials
                        .as(OFFICER)
                        .uploadTo("/api/rounds/SK2023/nominees/import?trial=" + trial, "", "danh-sach.xlsx", file)
                        .expect(200)
                        .json());
        executions.noteIn(null);
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "%s: heap after collection %d MB%n",
                what,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_000_000);
        if (statements != null) {
            System.out.println(statements.millis(ROWS) + " ms in statements for each row");
            statements.top(MOST_STATEMENTS, ROWS).forEach(System.out::println);
        }
        assertThat(answer.path("accepted").asInt()).isEqualTo(ROWS);
    }

    private byte[] filled() throws IOException {
        var template = officials.as(OFFICER).download("/api/rounds/SK2023/nominees/template.xlsx");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template));
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.getSheetAt(0);
            for (int number = 1; number <= ROWS; number++) {
                var row = sheet.createRow(sheet.getLastRowNum() + 1);
                row.createCell(0).setCellValue("Hộ gia đình");
                row.createCell(1).setCellValue("Hộ ông K’Tếh " + number);
                row.createCell(2).setCellValue("Hộ tự lực vươn lên thoát nghèo");
                row.createCell(9).setCellValue("02/05/1980");
                row.createCell(10).setCellValue("Nam");
            }
            book.write(bytes);
            return bytes.toByteArray();
        }
    }
}
