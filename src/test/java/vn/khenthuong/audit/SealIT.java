package vn.khenthuong.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.audit.JournalVerification.Finding;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

@IntegrationTest(
        properties = {
            "khenthuong.timed-work.enabled=false",
            "khenthuong.audit.seal-at-once=7",
            "khenthuong.audit.head-recipients=giam.doc@tinh.example,thanh.tra@tinh.example"
        })
@DisplayName("Nhật ký được niêm phong: sửa, xoá, cắt đuôi, chèn đều lộ ra")
class SealIT {

    private static final String UNSEALED = "SELECT count(*) FROM khenthuong.audit_entry e WHERE NOT EXISTS"
            + " (SELECT FROM khenthuong.audit_seal s WHERE s.entry = e.id)";

    @Autowired
    private List<ScheduledWork> works;

    @Autowired
    private Journal journal;

    @Autowired
    private JournalVerification verification;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock mutableClock;

    @Autowired
    private Clock clock;

    @BeforeEach
    void written() {
        IntStream.range(0, 20).forEach(this::line);
        seal();
        assertThat(verification.verify().problem()).isNull();
    }

    @Test
    @AnewAfterwards
    @DisplayName("mọi dòng đã ghi xong được niêm phong, dòng cũ trước khi có niêm phong cũng vậy")
    void everyLineIsSealed() {
        tampered("ALTER TABLE khenthuong.audit_entry DROP CONSTRAINT audit_entry_written_by");
        try {
            execute("TRUNCATE khenthuong.audit_seal, khenthuong.audit_head");
            execute("UPDATE khenthuong.audit_sealer SET position = 0, entry = 0, watermark = '0',"
                    + " hash = decode(repeat('00', 32), 'hex')");
            execute("UPDATE khenthuong.audit_entry SET written_by = NULL WHERE id % 2 = 0");
        } finally {
            guarded();
        }
        seal();

        assertThat(count(UNSEALED)).isZero();
        var found = verification.verify();
        assertThat(found.isWhole()).as(found.problem()).isTrue();
        assertThat(found.sealed()).isEqualTo(found.entries());
        assertThat(found.sealedTo()).isEqualTo(count("SELECT max(id) FROM khenthuong.audit_entry"));
    }

    @Test
    @AnewAfterwards
    @DisplayName("dòng của giao dịch còn dở chưa được niêm phong, và không bị bỏ quên khi xong")
    void waitsForRunningTransactions() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var slow = new Thread(() -> transaction.executeWithoutResult(status -> {
            line(100);
            begun.countDown();
            await(go);
        }));
        slow.start();
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        line(101);
        seal();
        assertThat(count(UNSEALED))
                .as("the committed line is younger than the running transaction")
                .isEqualTo(1);
        assertThat(verification.verify().isWhole()).isTrue();
        go.countDown();
        slow.join(30_000);
        seal();

        assertThat(count(UNSEALED)).isZero();
        assertThat(verification.verify().isWhole()).isTrue();
    }

    @Test
    @AnewAfterwards
    @DisplayName("nhiều nút cùng niêm phong: một chuỗi, không đứt")
    void severalNodes() throws InterruptedException {
        IntStream.range(0, 60).forEach(this::line);
        var nodes = IntStream.range(0, 4)
                .mapToObj(node -> new Thread(SealIT.this::seal))
                .toList();
        nodes.forEach(Thread::start);
        for (var node : nodes) {
            node.join(60_000);
        }
        seal();

        assertThat(count(UNSEALED)).isZero();
        assertThat(verification.verify().isWhole()).isTrue();
    }

    @ParameterizedTest
    @AnewAfterwards
    @ValueSource(
            strings = {
                "actor = 'canbo.khac'",
                "reason = 'Lý do khác'",
                "reason = NULL",
                "at = at + interval '1 microsecond'",
                "outcome = NULL",
                "role = ''",
                "occasion = 'LOAT-000001'",
                "written_by = '3'",
                "reading = true"
            })
    @DisplayName("tắt bẫy rồi sửa một dòng: chỉ đúng dòng đó")
    void changedLine(String change) {
        var id = someLine();
        tampered("UPDATE khenthuong.audit_entry SET %s WHERE id = %d".formatted(change, id));

        assertBroken(verification.verify(), id, "bị sửa");
    }

    @Test
    @AnewAfterwards
    @DisplayName("xoá một dòng")
    void deletedLine() {
        var id = someLine();
        tampered("DELETE FROM khenthuong.audit_entry WHERE id = " + id);

        assertBroken(verification.verify(), id, "bị xóa");
    }

    @Test
    @AnewAfterwards
    @DisplayName("cắt đuôi: chỉ các dòng, cả mối niêm phong, cả sổ theo dõi")
    void cutTail() {
        var told = verification.verify();
        var id = someLine();
        tampered("DELETE FROM khenthuong.audit_entry WHERE id >= " + id);
        assertBroken(verification.verify(), id, "bị xóa");

        tampered("DELETE FROM khenthuong.audit_seal WHERE entry >= " + id);
        var cut = verification.verify();
        assertThat(cut.firstBroken()).isBetween(cut.sealedTo() + 1, id);
        assertThat(cut.problem()).contains("bị cắt");

        execute("UPDATE khenthuong.audit_sealer SET (position, entry, hash) ="
                + " (SELECT position, entry, hash FROM khenthuong.audit_seal ORDER BY position DESC LIMIT 1)");
        assertThat(verification.verify().isWhole())
                .as("nothing inside can tell any more")
                .isTrue();
        assertThat(verification.verify(told.sealed(), told.hash()).problem())
                .as("the head that was told outside can")
                .contains("bị cắt");
    }

    @Test
    @AnewAfterwards
    @DisplayName("sửa, xoá mối niêm phong; viết lại cả chuỗi thì mốc đã báo ra ngoài không khớp")
    void changedSeals() {
        var id = someLine();
        tampered("UPDATE khenthuong.audit_seal SET sealed_at = sealed_at - interval '1 day' WHERE entry = " + id);
        assertBroken(verification.verify(), id, "bị sửa");
        tampered("DELETE FROM khenthuong.audit_seal WHERE entry = " + id);
        assertThat(verification.verify().problem()).contains("mất mối niêm phong");
    }

    @Test
    @AnewAfterwards
    @DisplayName("viết lại cả chuỗi: mốc đã báo ra ngoài không khớp")
    void rewritten() {
        var told = verification.verify();
        tampered("UPDATE khenthuong.audit_entry SET actor = 'canbo.khac' WHERE id = " + someLine());
        tampered("TRUNCATE khenthuong.audit_seal, khenthuong.audit_head");
        execute("UPDATE khenthuong.audit_sealer SET position = 0, entry = 0, watermark = '0',"
                + " hash = decode(repeat('00', 32), 'hex')");
        seal();

        assertThat(verification.verify().isWhole()).isTrue();
        assertThat(verification.verify(told.sealed(), told.hash()).problem()).contains("không đi qua mốc");
    }

    @Test
    @AnewAfterwards
    @DisplayName("chèn một dòng vào giữa những dòng cũ")
    void slippedIn() {
        tampered("INSERT INTO khenthuong.audit_entry (step, actor, started_at, at, written_by)"
                + " VALUES ('X', 'x', '2023-05-15', '2023-05-15', '10')");
        seal();

        assertBroken(verification.verify(), count("SELECT max(id) FROM khenthuong.audit_entry"), "được chèn vào sau");
    }

    @Test
    @AnewAfterwards
    @DisplayName("xoá lý do cùng muối của nó (ẩn danh hoá): chuỗi vẫn nguyên")
    void anonymised() {
        var id = someLine();
        tampered("UPDATE khenthuong.audit_entry SET reason = NULL WHERE id = " + id);
        tampered("UPDATE khenthuong.audit_seal SET salt = NULL WHERE entry = " + id);

        assertThat(verification.verify().isWhole()).isTrue();
        tampered("UPDATE khenthuong.audit_entry SET reason = 'Lý do mới' WHERE id = " + id);
        assertBroken(verification.verify(), id, "bị sửa");
    }

    @Test
    @AnewAfterwards
    @DisplayName("hết một ngày: mốc niêm phong được báo cho hai địa chỉ, một lần")
    void dailyHead() {
        var told = verification.verify();
        var day = LocalDate.now(clock);
        mutableClock.set(day.plusDays(1));
        seal();
        seal();

        assertThat(jdbc.sql("SELECT address FROM khenthuong.notice WHERE kind = 'JOURNAL_HEAD' AND day = :day"
                                + " AND model::text LIKE :hash ORDER BY address")
                        .param("day", day)
                        .param("hash", "%" + told.hash() + "%")
                        .query(String.class)
                        .list())
                .containsExactly("giam.doc@tinh.example", "thanh.tra@tinh.example");
        assertThat(verification.verify(told.sealed(), told.hash()).isWhole()).isTrue();
    }

    @Test
    @AnewAfterwards
    @DisplayName("API: quản trị viên thấy kết quả, người khác không")
    void overHttp() {
        var id = someLine();
        var whole = officials
                .as("quantri")
                .get("/api/audit/verification")
                .expect(200)
                .json();
        assertThat(whole.path("firstBroken").isNull()).isTrue();
        assertThat(whole.path("entries").asLong()).isEqualTo(count("SELECT count(*) FROM khenthuong.audit_entry"));
        assertThat(whole.path("sealedTo").asLong()).isPositive();
        for (var other : List.of("chutich.ubnd", "giamsat", "lanhdao.so-noi-vu", "canbo.di-linh")) {
            officials.as(other).get("/api/audit/verification").expect(403);
        }

        tampered("DELETE FROM khenthuong.audit_entry WHERE id = " + id);
        assertThat(officials
                        .as("quantri")
                        .get("/api/audit/verification")
                        .expect(200)
                        .json()
                        .path("firstBroken")
                        .asLong())
                .isEqualTo(id);
    }

    private static void assertBroken(Finding found, long line, String problem) {
        assertThat(found.problem()).contains(problem);
        assertThat(found.firstBroken()).isEqualTo(line);
    }

    private void line(int number) {
        var now = clock.instant();
        journal.record(new JournalEntry(
                "SK2023-DI-LINH-%04d".formatted(number),
                "userTask_reviewDossier",
                "canbo.so-ldtbxh",
                "canbo.so-ldtbxh",
                now,
                now,
                "REJECT",
                "Lý do " + number,
                null));
    }

    /** One in the middle of those of this test, which has everything that can be changed. */
    private long someLine() {
        return count(
                "SELECT id FROM khenthuong.audit_entry WHERE reason LIKE 'Lý do %' ORDER BY id DESC OFFSET 5 LIMIT 1");
    }

    private void seal() {
        works.stream()
                .filter(work -> "Sealer".equals(work.getClass().getSimpleName()))
                .forEach(ScheduledWork::run);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private void execute(String sql) {
        jdbc.sql(sql).update();
    }

    /** As somebody who owns the database does it, past the triggers. */
    private void tampered(String sql) {
        for (var table : List.of("audit_entry", "audit_seal", "audit_head")) {
            execute("ALTER TABLE khenthuong.%s DISABLE TRIGGER %s_append_only".formatted(table, table));
        }
        execute(sql);
    }

    private void guarded() {
        for (var table : List.of("audit_entry", "audit_seal", "audit_head")) {
            execute("ALTER TABLE khenthuong.%s ENABLE TRIGGER %s_append_only".formatted(table, table));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
