package vn.khenthuong.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.document.Documents;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest
@DisplayName("Bộ lưu trữ của quyết định")
class DecisionArchiveIT {

    private static final String ADDRESS = "/api/decisions/LT2021/1/archive";
    private static final String NAME = "K’Brếp: <con> \"ông\"/Há | Brông?";

    @Autowired
    private Officials officials;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Documents documents;

    @Autowired
    private Journal journal;

    @Autowired
    private DecisionArchive archive;

    @BeforeEach
    void decided() {
        jdbc.sql("""
                        INSERT INTO khenthuong.award_round (code, movement, kind, title, rule_set, assessment_year, reference_date,
                            unit_deadline, achievement_from, achievement_to, state, proposed_by, proposed_at)
                        VALUES ('LT2021', 'VNN-2022', 'SO_KET_2023', 'Đợt thử lưu trữ', 'A', 2021, '2021-06-01', '2021-07-01',
                            '2021-01-01', '2021-12-31', 'ENDED', 'x', '2021-06-01')""").update();
        jdbc.sql("INSERT INTO khenthuong.award_list (code, round, ordinal, state, version, opened_at)"
                        + " VALUES ('LT2021-DS1', 'LT2021', 1, 'DECIDED', 1, '2021-08-01')")
                .update();
        jdbc.sql("INSERT INTO khenthuong.award_decision (list, decided_by, decided_at)"
                        + " VALUES ('LT2021-DS1', 'chutich.ubnd', '2021-09-01')")
                .update();
    }

    @AfterEach
    void remove() {
        for (var table : new String[] {"award_decision", "award_list", "dossier", "award_round"}) {
            var column = table.equals("award_decision") ? "list" : table.equals("dossier") ? "round" : "code";
            jdbc.sql("DELETE FROM khenthuong.%s WHERE %s LIKE 'LT2021%%'".formatted(table, column))
                    .update();
        }
    }

    @Test
    @DisplayName(
            "mọi hồ sơ, giấy tờ, nhật ký; mã băm tính lại khớp từng tệp; tên tệp an toàn; lần tải được ghi nhật ký")
    void everythingIsThere() throws Exception {
        dossier(1, NAME, "AWARDED");
        dossier(2, "Không Được Khen", "NOT_AWARDED");
        paper(number(1), "Quyết định: họp/1.png", picture(1, 20_000));
        paper(number(1), "Quyết định: họp/1.png", picture(2, 20_000));
        paper(number(2), "b.png", picture(3, 20_000));
        var at = Instant.parse("2021-06-10T02:00:00Z");
        journal.record(new JournalEntry(
                number(1),
                "userTask_approveByUnit",
                "lanhdao.lac-duong",
                "lanhdao.lac-duong",
                at,
                at,
                "APPROVE",
                null,
                null));
        officials.as("vanthu.ubnd").get(ADDRESS).expect(404);
        issue();

        var files = unpacked(officials.as("vanthu.ubnd").download(ADDRESS));

        var sums = files.remove("SHA256SUMS.txt");
        assertThat(new String(sums, StandardCharsets.UTF_8)
                        .lines()
                        .collect(Collectors.toMap(line -> line.substring(66), line -> line.substring(0, 64))))
                .isEqualTo(hashes(files));
        assertThat(files.keySet())
                .allMatch(name -> name.matches("[^\\\\:*?\"<>|\\p{C}]+"))
                .hasSize(10);
        assertThat(text(files, "Giấy tờ hệ thống lập/Chưa lập được.txt"))
                .as("what was entered by hand years ago lacks facts; its papers are named, not left out")
                .contains("Báo cáo thành tích", "thiếu “tóm tắt thành tích của");
        assertThat(files.keySet().stream().filter(name -> name.endsWith(".png")))
                .hasSize(3);
        assertThat(text(files, "Mục lục.txt"))
                .contains("Quyết định số 99/QĐ-UBND ngày 05/09/2021", NAME, "Số hồ sơ: 2; được khen thưởng: 1");
        assertThat(files.keySet()).anyMatch(name -> name.startsWith("Hồ sơ/LT2021-LAC-DUONG-0001 K’Brếp"));
        var trail = files.keySet().stream()
                .filter(name -> name.contains("0001") && name.endsWith("Nhật ký.txt"))
                .findFirst()
                .orElseThrow();
        assertThat(text(files, trail)).contains("Thủ trưởng đơn vị ký trình").doesNotContain("userTask", "lanhdao.");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(files.get("Danh sách hồ sơ.xlsx")))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(4);
        }
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM khenthuong.audit_entry WHERE subject = 'LT2021-DS1' AND step = 'FILE_READ'"
                                        + " AND actor = 'vanthu.ubnd'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("văn thư, Chủ tịch, cơ quan thẩm định, cơ quan đầu mối; không ai khác")
    void whoMay() {
        dossier(1, "An", "AWARDED");
        issue();
        for (var reader : List.of("vanthu.ubnd", "chutich.ubnd", "canbo.so-noi-vu", "lanhdao.so-ldtbxh")) {
            officials.as(reader).get(ADDRESS).expect(200);
            assertThat(officials.as(reader).get("/luu-tru").expect(200).text()).contains("99/QĐ-UBND", ADDRESS);
        }
        for (var other : List.of("giamsat", "quantri", "canbo.lac-duong", "lanhdao.lac-duong")) {
            officials.as(other).get(ADDRESS).expect(403);
            officials.as(other).get("/luu-tru").expect(403);
        }
        officials.stranger().get(ADDRESS).expect(401);
    }

    @Test
    @DisplayName("hơn 100 MB giấy tờ: bộ nhớ không tăng theo")
    void flat() throws Exception {
        var first = paperOf(1);
        for (int serial = 2; serial <= 120; serial++) {
            dossier(serial, "Người thứ " + serial, "AWARDED");
            documents.cite(first, number(serial), "COUNCIL_MINUTES", "canbo.lac-duong");
        }
        issue();
        var bytes = new Counted();
        var actor = new Actor("vanthu.ubnd", Set.of("vanthu.ubnd"), Set.of());
        archive.write(actor, archive.require(actor, "LT2021", 1), bytes);
        assertThat(bytes.count).isGreaterThan(100L << 20);
        assertThat(bytes.most - bytes.start).isLessThan(48L << 20);
    }

    private StoredDocument paperOf(int serial) {
        dossier(serial, "Người thứ " + serial, "AWARDED");
        return paper(number(serial), "bien-ban.png", picture(serial, 1_000_000));
    }

    /** Looks at the heap, after a collection, every thirty megabytes. */
    private static final class Counted extends OutputStream {

        private static final long STEP = 30L << 20;

        private final long start = used();
        private long count;
        private long most = start;

        @Override
        public void write(int one) {
            add(1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            add(length);
        }

        private void add(int length) {
            if ((count + length) / STEP > count / STEP) {
                most = Math.max(most, used());
            }
            count += length;
        }

        private static long used() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }

    private void issue() {
        jdbc.sql("UPDATE khenthuong.award_decision SET document_number = '99/QĐ-UBND', document_date = '2021-09-05',"
                        + " issued_by = 'vanthu.ubnd', issued_at = '2021-09-06' WHERE list = 'LT2021-DS1'")
                .update();
    }

    private static String number(int serial) {
        return "LT2021-LAC-DUONG-%04d".formatted(serial);
    }

    private void dossier(int serial, String name, String state) {
        jdbc.sql("""
                        INSERT INTO khenthuong.dossier (number, round, unit, nominee_type, nominee_name, name_key, criteria_group,
                            award_form, state, pool, list_code, content, created_at, submitted_at, updated_at)
                        VALUES (:number, 'LT2021', 'lac-duong', 'INDIVIDUAL', :name, :name, 'OFFICIAL', 'BANG_KHEN_TINH', :state,
                            false, 'LT2021-DS1', '{}', '2021-06-02', '2021-06-10', '2021-09-06')""")
                .param("number", number(serial))
                .param("name", name)
                .param("state", state)
                .update();
    }

    private StoredDocument paper(String dossier, String fileName, byte[] bytes) {
        try (var file = documents.receive(new UploadedFile(fileName, bytes.length, new ByteArrayResource(bytes)))) {
            return documents.store(dossier, "COUNCIL_MINUTES", file, "canbo.lac-duong");
        }
    }

    /** What no archive can press together. */
    private static byte[] picture(int seed, int size) {
        var bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        System.arraycopy(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'},
                0,
                bytes,
                0,
                16);
        return bytes;
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static Map<String, String> hashes(Map<String, byte[]> files) throws NoSuchAlgorithmException {
        var hashes = new HashMap<String, String>();
        for (var file : files.entrySet()) {
            hashes.put(
                    file.getKey(),
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(file.getValue())));
        }
        return hashes;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}
