package vn.khenthuong.document.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.document.DocumentContent;
import vn.khenthuong.document.StoredDocument;

/** The tables {@code document} and {@code document_content}. */
@Repository
class DocumentRepository {

    private static final String COLUMNS =
            "d.id, d.item, d.version, d.file_name, d.media_type, d.size, d.sha256, d.uploaded_by, d.uploaded_at";

    private final JdbcClient jdbc;

    DocumentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number the next version would get; the unique key of the table decides between two at the same moment. */
    public int nextVersion(String owner, String item) {
        return jdbc.sql("SELECT coalesce(max(version), 0) + 1 FROM khenthuong.document WHERE owner = ? AND item = ?")
                .params(owner, item)
                .query(Integer.class)
                .single();
    }

    public void insert(String owner, StoredDocument document, byte[] content) {
        jdbc.sql("INSERT INTO khenthuong.document_content (sha256, content) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(document.sha256(), content)
                .update();
        jdbc.sql("""
                        INSERT INTO khenthuong.document (id, owner, item, version, file_name, media_type, size, sha256,
                            uploaded_by, uploaded_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        document.id(),
                        owner,
                        document.item(),
                        document.version(),
                        document.fileName(),
                        document.mediaType(),
                        document.size(),
                        document.sha256(),
                        document.uploadedBy(),
                        document.uploadedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<StoredDocument> of(String owner) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM khenthuong.document d WHERE d.owner = ? ORDER BY d.item, d.version DESC")
                .param(owner)
                .query((row, index) -> read(row))
                .list();
    }

    public Set<String> itemsOf(String owner) {
        return new HashSet<>(jdbc.sql("SELECT DISTINCT item FROM khenthuong.document WHERE owner = ?")
                .param(owner)
                .query(String.class)
                .list());
    }

    public Optional<DocumentContent> open(String owner, UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + ", c.content FROM khenthuong.document d"
                        + " JOIN khenthuong.document_content c ON c.sha256 = d.sha256 WHERE d.owner = ? AND d.id = ?")
                .params(owner, id)
                .query((row, index) -> new DocumentContent(read(row), row.getBytes("content")))
                .optional();
    }

    private static StoredDocument read(ResultSet row) throws SQLException {
        return new StoredDocument(
                row.getObject("id", UUID.class),
                row.getString("item"),
                row.getInt("version"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }
}
