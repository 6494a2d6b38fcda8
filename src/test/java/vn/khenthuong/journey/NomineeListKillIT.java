package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.khenthuong.support.ChildApplication;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;
import vn.khenthuong.support.TestDatabases;

/** The application dies while it makes drafts of a long list; the officer brings the same file again. */
@DisplayName("Tắt đột ngột giữa lúc lập hồ sơ từ danh sách: nhập lại thì mỗi dòng thành đúng một hồ sơ")
class NomineeListKillIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int ROWS = 1_000;
    private static final String OFFICER = "canbo.di-linh";
    private static final String LIST = "/api/rounds/SK2023/nominees/";

    @TempDir
    private Path folder;

    private ChildApplication application;
    private JdbcClient jdbc;

    @AfterEach
    void leaveNothingRunning() throws Exception {
        application.close();
    }

    @Test
    @DisplayName("nhập 1.000 dòng, kill -9 khi đã có hồ sơ đầu tiên, khởi động lại, nhập lại")
    void eachRowOnce() throws Exception {
        var url = TestDatabases.create();
        jdbc = JdbcClient.create(new DriverManagerDataSource(url));
        application = ChildApplication.onDatabase(folder, url);
        application.start();
        var file = filled();
        var answer = CompletableFuture.supplyAsync(() -> brought(file));
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> dossiers() > 0);
        application.kill();
        assertThatThrownBy(answer::join).as("the officer got no answer").isNotNull();
        await().atMost(PATIENCE).until(() -> connections() == 1);

        var made = dossiers();
        assertThat(made).as("killed in the middle").isBetween(1L, ROWS - 1L);
        everyDossierIsWhole();

        application.start();
        var again = brought(file).expect(200).json();
        assertThat(again.path("existing")).hasSize((int) made);
        assertThat(again.path("accepted").asLong()).isEqualTo(ROWS - made);
        assertThat(dossiers()).isEqualTo(ROWS);
        everyDossierIsWhole();
        assertThat(jdbc.sql("SELECT last FROM khenthuong.dossier_counter WHERE unit = 'di-linh'")
                        .query(Long.class)
                        .single())
                .as("numbers without gaps")
                .isEqualTo(ROWS);
    }

    /** Its row of the list, its instance with one open task, its line of the journal, whoever has it, what was known already. */
    private void everyDossierIsWhole() {
        assertThat(jdbc.sql("""
                        SELECT number FROM khenthuong.dossier d
                         WHERE unit = 'di-linh'
                           AND (1, 1, 1, 1, 1) IS DISTINCT FROM (
                               (SELECT count(*) FROM khenthuong.imported_nominee WHERE dossier = number),
                               (SELECT count(*) FROM act_ru_execution WHERE business_key_ = number AND parent_id_ IS NULL),
                               (SELECT count(*) FROM act_ru_task t JOIN act_hi_procinst p USING (proc_inst_id_)
                                 WHERE p.business_key_ = number AND EXISTS (
                                     SELECT 1 FROM khenthuong.task_draft WHERE task_id = t.id_ AND official = t.assignee_)),
                               (SELECT count(*) FROM khenthuong.audit_entry WHERE subject = number AND step = 'STARTED'),
                               (SELECT count(*) FROM khenthuong.dossier_duty WHERE dossier_duty.number = d.number))""").query(String.class).list()).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM khenthuong.imported_nominee WHERE dossier IS NULL")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Reply brought(byte[] file) {
        return Officials.of(application.address())
                .as(OFFICER)
                .uploadTo(LIST + "import?trial=false", "", "danh-sach.xlsx", file);
    }

    private long dossiers() {
        return jdbc.sql("SELECT count(*) FROM khenthuong.dossier WHERE unit = 'di-linh'")
                .query(Long.class)
                .single();
    }

    private int connections() {
        return jdbc.sql("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()")
                .query(Integer.class)
                .single();
    }

    private byte[] filled() throws IOException {
        var template = Officials.of(application.address()).as(OFFICER).download(LIST + "template.xlsx");
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
