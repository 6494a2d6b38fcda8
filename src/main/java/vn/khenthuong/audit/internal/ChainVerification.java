package vn.khenthuong.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.audit.JournalVerification;

/**
 * Walks the chain from its origin. A line that was changed breaks the hash of its link, one that was deleted leaves a link
 * without a line, a cut tail is missed by the state of the sealer, by the heads of earlier days, and in the end by a head that
 * was told outside; a line slipped in among old ones was never sealed.
 */
@Component
class ChainVerification implements JournalVerification {

    /** Rows held in memory at once. */
    private static final int FETCH = 1000;

    private static final String WALK = """
            SELECT s.position, s.entry, s.salt, s.commitment, s.sealed_at, s.hash, %s
              FROM khenthuong.audit_seal s
              LEFT JOIN khenthuong.audit_entry e ON e.id = s.entry
             ORDER BY s.position
            """.formatted(SealRepository.LINE);

    /** The oldest line that a sealer would have sealed long ago; unless the numbers are those of another cluster. */
    private static final String SLIPPED_IN = """
            SELECT min(e.id)
              FROM khenthuong.audit_entry e, khenthuong.audit_sealer w
             WHERE (e.written_by < w.watermark OR e.written_by IS NULL AND w.watermark > '0')
               AND w.watermark <= pg_snapshot_xmax(pg_current_snapshot())
               AND NOT EXISTS (SELECT FROM khenthuong.audit_seal s WHERE s.entry = e.id)
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate snapshot;

    ChainVerification(DataSource database, PlatformTransactionManager transactions) {
        this.jdbc = new JdbcTemplate(database);
        jdbc.setFetchSize(FETCH);
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    @Override
    public Finding verify() {
        return snapshot.execute(status -> found(new TreeMap<>()));
    }

    @Override
    public Finding verify(long position, String hash) {
        return snapshot.execute(status ->
                found(new TreeMap<>(Map.of(position, HexFormat.of().parseHex(hash.strip())))));
    }

    private Finding found(TreeMap<Long, byte[]> heads) {
        RowCallbackHandler keep = row -> heads.putIfAbsent(row.getLong("position"), row.getBytes("hash"));
        jdbc.query("SELECT position, hash FROM khenthuong.audit_head", keep);
        ResultSetExtractor<Walk> walker = rows -> walked(rows, heads);
        var walk = jdbc.query(WALK, walker);
        var finding = walk.problem == null ? afterTheWalk(walk, heads) : walk;
        return new Finding(
                jdbc.queryForObject("SELECT count(*) FROM khenthuong.audit_entry", Long.class),
                finding.position,
                finding.entry,
                finding.problem == null ? null : finding.broken,
                finding.problem,
                HexFormat.of().formatHex(finding.hash));
    }

    private static Walk walked(ResultSet rows, Map<Long, byte[]> heads) throws SQLException {
        var walk = Walk.BEGINNING;
        while (walk.problem == null && rows.next()) {
            walk = walk.next(rows, heads);
        }
        return walk;
    }

    private Walk afterTheWalk(Walk walk, TreeMap<Long, byte[]> heads) {
        ResultSetExtractor<Walk> state = rows -> rows.next()
                ? new Walk(rows.getLong("position"), rows.getLong("entry"), rows.getBytes("hash"), 0, null)
                : null;
        var sealer = jdbc.query("SELECT position, entry, hash FROM khenthuong.audit_sealer", state);
        var lastHead = heads.isEmpty() ? 0L : heads.lastKey();
        if (sealer == null) {
            return walk.broken(walk.entry + 1, "mất sổ theo dõi của phần niêm phong");
        }
        if (sealer.position > walk.position || lastHead > walk.position) {
            return walk.broken(walk.entry + 1, "phần cuối của chuỗi niêm phong bị cắt");
        }
        if (sealer.position != walk.position || !Arrays.equals(sealer.hash, walk.hash)) {
            return walk.broken(walk.entry, "mối niêm phong cuối không khớp sổ theo dõi của phần niêm phong");
        }
        var slippedIn = jdbc.queryForObject(SLIPPED_IN, Long.class);
        return slippedIn == null ? walk : walk.broken(slippedIn, "dòng được chèn vào sau, chưa từng được niêm phong");
    }

    /**
     * Where the walk along the chain is.
     *
     * @param position of the last link that holds
     * @param entry id of its line
     * @param hash of it
     * @param broken id of the line of the first that does not; meaningless without a problem
     */
    private record Walk(long position, long entry, byte[] hash, long broken, String problem) {

        private static final Walk BEGINNING = new Walk(0, 0, Seal.ORIGIN, 0, null);

        Walk next(ResultSet row, Map<Long, byte[]> heads) throws SQLException {
            var seal = new Seal(
                    row.getLong("position"),
                    row.getLong("entry"),
                    row.getBytes("salt"),
                    row.getBytes("commitment"),
                    SealRepository.instant(row, "sealed_at"),
                    row.getBytes("hash"));
            if (seal.position() != position + 1) {
                return broken(entry + 1, "mất mối niêm phong");
            }
            if (row.getString("step") == null) {
                return broken(seal.entry(), "dòng nhật ký bị xóa");
            }
            if (!seal.holds(SealRepository.line(row), hash)) {
                return broken(seal.entry(), "dòng nhật ký hoặc mối niêm phong bị sửa");
            }
            var head = heads.get(seal.position());
            if (head != null && !Arrays.equals(head, seal.hash())) {
                return broken(seal.entry(), "chuỗi niêm phong không đi qua mốc đã báo ra ngoài");
            }
            return new Walk(seal.position(), seal.entry(), seal.hash(), 0, null);
        }

        Walk broken(long where, String what) {
            return new Walk(position, entry, hash, where, what);
        }
    }
}
