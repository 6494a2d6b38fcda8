package vn.khenthuong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.JdbcExecutions;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Official;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

@IntegrationTest
@DisplayName("Lập hồ sơ từ danh sách")
class NomineeIntakeIT {

    private static final String IMPORT = "/api/rounds/SK2023/nominees/import";
    private static final String TEMPLATE = "/api/rounds/SK2023/nominees/template.xlsx";

    private static final String SELF_ESCAPE = "Hộ tự lực vươn lên thoát nghèo";

    @Autowired
    private Officials officials;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcExecutions executions;

    @Test
    @AnewAfterwards
    @DisplayName(
            "thử rồi lập: dòng đạt thành hồ sơ nháp có sẵn nội dung, dòng sai nói ô và lý do; nhập lại không lập thêm")
    void trialThenDrafts() {
        var officer = officer();
        var before = dossiers();
        var file = filled(
                row(
                        "Cá nhân",
                        Normalizer.normalize("Cil Múp Há Brông", Normalizer.Form.NFD),
                        "Cán bộ, công chức, viên chức, người lao động",
                        "2/5/1980",
                        "Nam",
                        "68090001234"),
                row("Hộ gia đình", "Hộ ông K’Tếh", "HỘ TỰ LỰC VƯƠN LÊN - THOÁT NGHÈO", "1/3/1965", "Nam", ""),
                row("Cá nhân", "Lê Văn Sai", "Ngân hàng Chính sách xã hội", "31/02/1980", "", ""),
                row("Hộ gia đình", "Hộ ông K’Tếh", "Hộ tự lực vươn lên thoát nghèo", "", "", ""),
                row("Người", "Ai Đó", "Hộ tự lực vươn lên thoát nghèo", "", "", ""));

        var trial = send(officer, file, true).expect(200).json();
        assertThat(trial.path("accepted").asInt()).isEqualTo(2);
        assertThat(trial.path("rejected"))
                .extracting(
                        one -> one.path("row").asInt(), one -> one.path("cell").asText())
                .containsExactly(tuple(7, "C7"), tuple(7, "C7"), tuple(7, "J7"), tuple(8, "B8"), tuple(9, "A9"));
        assertThat(dossiers()).isEqualTo(before);

        assertThat(officer.get("/ho-so/nhap").expect(200).text()).doesNotContain("<select");
        var done = send(officer, file, false).expect(200).json();
        assertThat(done.path("accepted").asInt()).isEqualTo(2);
        assertThat(dossiers()).isEqualTo(before + 2);
        var number = done.path("dossiers").get(0).asText();
        assertThat(officer.get("/api/dossiers/" + number)
                        .expect(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("DRAFT");
        var task = officer.task(number, "userTask_prepareDossier");
        assertThat(task.assignee()).isEqualTo("canbo.di-linh");
        var draft = officer.get("/api/tasks/%s/draft".formatted(task.id()))
                .expect(200)
                .json()
                .path("values");
        assertThat(draft.path("birthDate").asText()).isEqualTo("1980-05-02");
        assertThat(draft.path("gender").asText()).isEqualTo("MALE");
        assertThat(draft.path("identityNumber").asText()).isEqualTo("068090001234");
        assertThat(officer.get("/ho-so/" + number).expect(200).text())
                .contains("Số định danh của đối tượng đã nhập trong bản nháp")
                .doesNotContain("Chưa có số định danh");
        assertThat(officer.get("/ho-so/" + done.path("dossiers").get(1).asText())
                        .expect(200)
                        .text())
                .as("its draft has a birth date and no identity number")
                .contains("Chưa có số định danh");
        assertThat(officer.formKeys(task)).contains("birthDate", "gender", "identityNumber", "memberCount");

        var again = send(officer, file, false).expect(200).json();
        assertThat(again.path("accepted").asInt()).isZero();
        assertThat(again.path("existing"))
                .extracting(
                        one -> one.path("row").asInt(),
                        one -> one.path("dossier").asText())
                .containsExactly(
                        tuple(5, number), tuple(6, done.path("dossiers").get(1).asText()));
        assertThat(dossiers()).isEqualTo(before + 2);
    }

    @Test
    @DisplayName("dòng có nhiều chỗ sai: nói hết trong một lần thử, cả nhóm tiêu chí không dành cho loại đối tượng")
    void everyFaultAtOnce() {
        var trial = send(
                        officer(),
                        filled(
                                row("Cá nhân", "Lê Văn Sai", "Thôn, buôn, tổ dân phố", "31/02/1980", "Khác", "123"),
                                row("Hộ gia đình", "Hộ ông K’Tếh", "Hộ tự lực vươn lên thoát nghèo", "", "", ""),
                                row("Hộ gia đình", "Hộ ông K’Tếh", "Hộ tự lực vươn lên thoát nghèo", "", "Khác", ""),
                                row("Người", "…", "Không có", "31/02/1980", "", ""),
                                row("", "Hộ bà Ka Mên", "Hộ tự lực vươn lên thoát nghèo", "", "", "123")),
                        true)
                .expect(200)
                .json();

        assertThat(trial.path("rejected"))
                .extracting(
                        one -> one.path("row").asInt(), one -> one.path("cell").asText())
                .containsExactly(
                        tuple(5, "C5"),
                        tuple(5, "J5"),
                        tuple(5, "K5"),
                        tuple(5, "M5"),
                        tuple(7, "B7"),
                        tuple(7, "K7"),
                        tuple(8, "A8"),
                        tuple(8, "B8"),
                        tuple(8, "C8"),
                        tuple(8, "J8"),
                        tuple(9, "A9"),
                        tuple(9, "M9"));
        assertThat(trial.path("rejected").get(0).path("reason").asText())
                .isEqualTo("Nhóm tiêu chí “Thôn, buôn, tổ dân phố” dành cho tập thể, không dùng cho cá nhân.");
    }

    @Test
    @AnewAfterwards
    @DisplayName("đổi tên trong hồ sơ nháp rồi nhập lại không lập thêm; rút hồ sơ rồi nhập lại thì lập mới")
    void renamedOrWithdrawn() {
        var officer = officer();
        var file = filled(row("Hộ gia đình", "Hộ ông K’Tếh", "Hộ tự lực vươn lên thoát nghèo", "", "", ""));
        var number = send(officer, file, false)
                .expect(200)
                .json()
                .path("dossiers")
                .get(0)
                .asText();
        jdbc.sql("UPDATE khenthuong.dossier SET nominee_name = 'Hộ ông K’Tếh Brông' WHERE number = ?")
                .param(number)
                .update();
        assertThat(send(officer, file, false).expect(200).json().path("existing"))
                .hasSize(1);

        officer.complete(number, "userTask_prepareDossier", Map.of("outcome", "WITHDRAW", "reason", "Nhập nhầm tệp"));
        clock.advance(Duration.ofMinutes(1));
        assertThat(send(officer, file, false).expect(200).json().path("dossiers"))
                .hasSize(1);
    }

    @Test
    @DisplayName("chỉ cán bộ lập hồ sơ của đơn vị, và chỉ trong đợt đang mở")
    void whoMay() {
        var file = filled(row("Hộ gia đình", "Hộ A", "Hộ tự lực vươn lên thoát nghèo", "", "", ""));
        for (var other : List.of("lanhdao.di-linh", "chutich.ubnd", "giamsat", "quantri", "vanthu.ubnd")) {
            send(officials.as(other), file, true).expect(403);
            officials.as(other).get("/ho-so/nhap").expect(403);
            officials.as(other).get(TEMPLATE).expect(403);
        }
        officer()
                .uploadTo(IMPORT + "?trial=false&unit=dam-rong", "", "a.xlsx", file)
                .expect(403);
        assertThat(officer()
                        .uploadTo("/api/rounds/TK2099/nominees/import?trial=false", "", "a.xlsx", file)
                        .status())
                .isIn(400, 404);
    }

    @Test
    @DisplayName(
            "tệp .xls, tệp có công thức, tệp có macro, tệp quá lớn, tệp không phải bảng tính bị từ chối, không có gì thay đổi")
    void badFiles() throws IOException {
        var before = dossiers();
        var officer = officer();
        try (var old = new HSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            old.createSheet();
            old.write(bytes);
            assertThat(officer.uploadTo(IMPORT + "?trial=false", "", "a.xls", bytes.toByteArray())
                            .expect(400)
                            .sentence())
                    .contains("loại cũ (.doc, .xls)");
        }
        assertThat(officer.uploadTo(IMPORT + "?trial=false", "", "a.xlsx", "xin chào".getBytes())
                        .expect(400)
                        .sentence())
                .contains("không đúng loại");
        var honest = filled(row("Hộ gia đình", "Hộ ông K’Tếh", "Hộ tự lực vươn lên thoát nghèo", "", "", ""));
        assertThat(officer.uploadTo(
                                IMPORT + "?trial=false",
                                "",
                                "a.xlsx",
                                changed(
                                        honest,
                                        book -> book.getSheetAt(0)
                                                .getRow(book.getSheetAt(0).getLastRowNum())
                                                .getCell(1)
                                                .setCellFormula("UPPER(\"an\")")))
                        .expect(400)
                        .sentence())
                .contains("có công thức ở ô B5");
        var macros = changed(honest, NomineeIntakeIT::addMacros);
        for (var name : List.of("a.xlsx", "a.xlsm")) {
            assertThat(officer.uploadTo(IMPORT + "?trial=false", "", name, macros)
                            .expect(400)
                            .sentence())
                    .as(name)
                    .isNotBlank();
        }
        assertThat(officer.uploadTo(IMPORT + "?trial=false", "", "a.xlsx", new byte[50 << 20])
                        .status())
                .isIn(400, 413);
        assertThat(dossiers()).isEqualTo(before);
    }

    @Test
    @AnewAfterwards
    @DisplayName("nhiều dòng cùng lúc: dòng có người vừa lập xong không chặn các dòng khác")
    void someWereFaster() {
        var file = filled(IntStream.rangeClosed(1, 120)
                .mapToObj(index ->
                        row("Hộ gia đình", "Hộ ông K’Tếh " + index, "Hộ tự lực vươn lên thoát nghèo", "", "", ""))
                .toList());
        var second = officer();
        var together = List.of(
                CompletableFuture.supplyAsync(() -> send(officer(), file, false)),
                CompletableFuture.supplyAsync(() -> send(second, file, false)));
        var made = together.stream()
                .map(CompletableFuture::join)
                .mapToInt(reply -> reply.expect(200).json().path("dossiers").size())
                .sum();
        assertThat(made).isEqualTo(120);
        assertThat(jdbc.sql("SELECT count(*) FROM khenthuong.dossier WHERE nominee_name LIKE 'Hộ ông K’Tếh%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(120);
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "hồ sơ lập từ danh sách để lại đúng những gì hồ sơ lập bằng biểu mẫu để lại: bảng của hồ sơ, nhật ký, quy trình")
    void asByTheForm() {
        var officer = officer();
        var byForm = officer.start(
                        "nomination",
                        Map.of(
                                "roundCode", "SK2023",
                                "nomineeType", "HOUSEHOLD",
                                "nomineeName", "Hộ bà Ka Brối",
                                "criteriaGroup", "HOUSEHOLD_SELF_ESCAPE",
                                "awardForm", "BANG_KHEN_TINH"))
                .expect(200)
                .json()
                .path("businessKey")
                .asText();
        var imported = send(
                        officer,
                        filled(IntStream.rangeClosed(1, 3)
                                .mapToObj(index -> row("Hộ gia đình", "Hộ ông K’Tếh " + index, SELF_ESCAPE, "", "", ""))
                                .toList()),
                        false)
                .expect(200)
                .json()
                .path("dossiers");

        assertThat(imported).hasSize(3);
        var traces = new Traces(jdbc);
        var expected = traces.of(byForm);
        assertThat(expected.keySet())
                .as("where a draft leaves something")
                .contains("khenthuong.audit_entry", "act_ru_task");
        imported.forEach(number ->
                assertThat(traces.of(number.asText())).as(number.asText()).isEqualTo(expected));
        assertThat(jdbc.sql("""
                        SELECT count(*) FROM act_ru_authorization JOIN act_ru_task t ON resource_id_ = t.id_
                          JOIN act_hi_procinst p ON p.proc_inst_id_ = t.proc_inst_id_
                         WHERE business_key_ = ?
                         GROUP BY group_id_, user_id_""").param(byForm).query(Integer.class).list())
                .as("one right for the group and one for the official")
                .containsExactly(1, 1);
    }

    @Test
    @AnewAfterwards
    @DisplayName("danh sách dài hơn thì mỗi hồ sơ thêm tốn chưa tới một câu lệnh")
    void writtenTogether() {
        var few = executionsOf(20, "Hộ ông K’Brẻo ");
        var many = executionsOf(100, "Hộ bà Ka Thoan ");
        assertThat(many - few).as("for 80 dossiers more").isLessThan(80);
    }

    @Test
    @AnewAfterwards
    @DisplayName("hai người cùng họ tên ở hai dòng liền nhau, có ghi điều phân biệt: mỗi người một hồ sơ")
    void namesakesInOneList() {
        var file = filled(
                namesake("thôn 3"), namesake("thôn 5"), row("Hộ gia đình", "Hộ bà Ka Mên", SELF_ESCAPE, "", "", ""));
        assertThat(send(officer(), file, false).expect(200).json().path("dossiers"))
                .hasSize(3);
    }

    private static List<String> namesake(String mark) {
        return List.of("Hộ gia đình", "Hộ ông K’Tếh", SELF_ESCAPE, "", mark);
    }

    private long executionsOf(int rows, String name) {
        var file = filled(IntStream.rangeClosed(1, rows)
                .mapToObj(index -> row("Hộ gia đình", name + index, SELF_ESCAPE, "02/05/1980", "Nam", ""))
                .toList());
        var before = executions.count();
        assertThat(send(officer(), file, false)
                        .expect(200)
                        .json()
                        .path("accepted")
                        .asInt())
                .isEqualTo(rows);
        return executions.count() - before;
    }

    /** A file that somebody has worked on. */
    private static byte[] changed(byte[] file, Consumer<XSSFWorkbook> change) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file));
                var bytes = new ByteArrayOutputStream()) {
            change.accept(book);
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** What makes a workbook one with macros; nothing in it has to run. */
    private static void addMacros(XSSFWorkbook book) {
        try {
            book.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Official officer() {
        return officials.as("canbo.di-linh");
    }

    private static Reply send(Official official, byte[] file, boolean trial) {
        return official.uploadTo(IMPORT + "?trial=" + trial, "", "danh-sach.xlsx", file);
    }

    private long dossiers() {
        return jdbc.sql("SELECT count(*) FROM khenthuong.dossier")
                .query(Long.class)
                .single();
    }

    private static List<String> row(
            String type, String name, String group, String born, String gender, String identity) {
        return List.of(type, name, group, "", "", "", "", "", "", born, gender, "", identity);
    }

    @SafeVarargs
    private byte[] filled(List<String>... rows) {
        return filled(List.of(rows));
    }

    private byte[] filled(List<List<String>> rows) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(officer().download(TEMPLATE)));
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.getSheetAt(0);
            for (var cells : rows) {
                var row = sheet.createRow(sheet.getLastRowNum() + 1);
                for (var index = 0; index < cells.size(); index++) {
                    row.createCell(index).setCellValue(cells.get(index));
                }
            }
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
