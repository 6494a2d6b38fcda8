package vn.khenthuong.correspondence.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.correspondence.KnownPaper.Version;
import vn.khenthuong.correspondence.PaperRef;

/** The table {@code paper_version}. */
@Repository
class PaperVersionRepository {

    private final JdbcClient jdbc;

    PaperVersionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else makes a version of this paper until the transaction ends. */
    void lock(PaperRef paper) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext(:paper))")
                .param("paper", paper.id())
                .query((row, index) -> paper)
                .list();
    }

    /** @param facts digest of them; null where they are not told */
    void add(PaperRef paper, int version, Instant at, String digest, String facts, String content) {
        jdbc.sql("INSERT INTO khenthuong.paper_version (kind, key, version, made_at, digest, facts, wording, content)"
                        + " VALUES (:kind, :key, :version, :at, :digest, :facts, :wording, CAST(:content AS jsonb))")
                .param("kind", paper.kind().name())
                .param("key", paper.key())
                .param("version", version)
                .param("at", Timestamp.from(at))
                .param("digest", digest)
                .param("facts", facts)
                .param("wording", StoredPapers.WORDING)
                .param("content", content)
                .update();
    }

    /** Newest first. */
    List<Kept> of(PaperRef paper) {
        return jdbc.sql("SELECT version, made_at, digest, facts, wording FROM khenthuong.paper_version"
                        + " WHERE kind = :kind AND key = :key ORDER BY version DESC")
                .param("kind", paper.kind().name())
                .param("key", paper.key())
                .query((row, index) -> new Kept(
                        new Version(
                                row.getInt("version"),
                                row.getTimestamp("made_at").toInstant()),
                        row.getString("digest"),
                        row.getString("facts"),
                        row.getInt("wording")))
                .list();
    }

    Optional<String> content(PaperRef paper, int version) {
        return jdbc.sql("SELECT content FROM khenthuong.paper_version"
                        + " WHERE kind = :kind AND key = :key AND version = :version")
                .param("kind", paper.kind().name())
                .param("key", paper.key())
                .param("version", version)
                .query(String.class)
                .optional();
    }

    /**
     * A version without its content.
     *
     * @param digest of what it says
     * @param facts digest of what it was made from; null where that was not kept
     * @param wording of the software that made it
     */
    record Kept(Version version, String digest, String facts, int wording) {}
}
