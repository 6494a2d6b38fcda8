package vn.khenthuong.document.internal;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.PathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Repository;
import vn.khenthuong.document.Place;
import vn.khenthuong.document.StoredDocument;

/** The tables {@code document}, {@code document_counter} and {@code document_content}. */
@Repository
class DocumentRepository {

    private static final String COLUMNS =
            "d.id, d.item, d.version, d.file_name, d.media_type, d.size, d.sha256, d.uploaded_by, d.uploaded_at";

    private final JdbcClient jdbc;

    DocumentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The number of the next version; empty when the paper has as many as are allowed. Whoever comes at the same moment waits here
     * until the other is done.
     */
    public Optional<Integer> nextVersion(String owner, String item, int most) {
        return jdbc.sql("""
                        INSERT INTO khenthuong.document_counter AS c (owner, item, last, kept) VALUES (:owner, :item, 1, 1)
                        ON CONFLICT (owner, item) DO UPDATE SET last = c.last + 1, kept = c.kept + 1
                        WHERE c.kept < :most
                        RETURNING last""")
                .param("owner", owner)
                .param("item", item)
                .param("most", most)
                .query(Integer.class)
                .optional();
    }

    /** Sends a file to the database as a stream; nothing happens where the same bytes are there. */
    public void insertContent(String sha256, Path file) {
        jdbc.sql("INSERT INTO khenthuong.document_content (sha256, content) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(sha256, new SqlBinaryValue(new PathResource(file)))
                .update();
    }

    /** Whether these bytes are there; if so they stay until the transaction ends. */
    public boolean keepContent(String sha256) {
        return jdbc.sql("SELECT 1 FROM khenthuong.document_content WHERE sha256 = ? FOR KEY SHARE")
                .param(sha256)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    public void insert(String owner, StoredDocument document) {
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

    /** Removes the version; its number is not given again. Bytes that nothing cites any more go as well. */
    public void remove(String owner, UUID id) {
        Optional<StoredDocument> removed = find(owner, id);
        if (jdbc.sql("DELETE FROM khenthuong.document WHERE owner = ? AND id = ?")
                        .params(owner, id)
                        .update()
                == 0) {
            return;
        }
        String item = removed.orElseThrow().item();
        String sha256 = removed.orElseThrow().sha256();
        jdbc.sql("UPDATE khenthuong.document_counter SET kept = kept - 1 WHERE owner = ? AND item = ?")
                .params(owner, item)
                .update();
        // First the lock, then a look: whoever cites the bytes at this moment holds it, and is seen afterwards.
        jdbc.sql("SELECT 1 FROM khenthuong.document_content WHERE sha256 = ? FOR UPDATE")
                .param(sha256)
                .query(Integer.class)
                .optional();
        jdbc.sql("DELETE FROM khenthuong.document_content c WHERE c.sha256 = ?"
                        + " AND NOT EXISTS (SELECT 1 FROM khenthuong.document d WHERE d.sha256 = c.sha256)")
                .param(sha256)
                .update();
    }

    public Map<String, List<StoredDocument>> of(Collection<String> owners) {
        Map<String, List<StoredDocument>> found = new HashMap<>();
        jdbc.sql(
                        "SELECT d.owner, " + COLUMNS
                                + " FROM khenthuong.document d WHERE d.owner IN (:owners) ORDER BY d.owner, d.item, d.version DESC")
                .param("owners", owners)
                .query((row, index) -> Map.entry(row.getString("owner"), read(row)))
                .list()
                .forEach(one -> found.computeIfAbsent(one.getKey(), owner -> new ArrayList<>())
                        .add(one.getValue()));
        return found;
    }

    public Map<String, List<Place>> placesOf(Collection<String> sha256) {
        Map<String, List<Place>> found = new HashMap<>();
        jdbc.sql("SELECT sha256, owner, item FROM khenthuong.document WHERE sha256 IN (:sha256)"
                        + " ORDER BY owner, item, version")
                .param("sha256", sha256)
                .query((row, index) ->
                        Map.entry(row.getString("sha256"), new Place(row.getString("owner"), row.getString("item"))))
                .list()
                .forEach(one -> found.computeIfAbsent(one.getKey(), hash -> new ArrayList<>())
                        .add(one.getValue()));
        return found;
    }

    public Map<String, Set<String>> itemsOf(Collection<String> owners) {
        Map<String, Set<String>> items = new HashMap<>();
        jdbc.sql("SELECT DISTINCT owner, item FROM khenthuong.document WHERE owner = ANY (?)")
                .param(owners.toArray(String[]::new))
                .query(row -> {
                    items.computeIfAbsent(row.getString("owner"), first -> new HashSet<>())
                            .add(row.getString("item"));
                });
        return items;
    }

    public Optional<StoredDocument> find(String owner, UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM khenthuong.document d WHERE d.owner = ? AND d.id = ?")
                .params(owner, id)
                .query((row, index) -> read(row))
                .optional();
    }

    /** Some bytes of a file, from {@code from} on (the first is 0); null when it is there no more. */
    public byte[] piece(String sha256, long from, int length) {
        return jdbc.sql("SELECT substring(content FROM ? FOR ?) FROM khenthuong.document_content WHERE sha256 = ?")
                .params(Math.toIntExact(from + 1), length, sha256)
                .query((row, index) -> row.getBytes(1))
                .optional()
                .orElse(null);
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
