package vn.khenthuong.certificate.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.khenthuong.certificate.Certificate;
import vn.khenthuong.certificate.Certificate.Amendment;
import vn.khenthuong.certificate.Certificate.HandOver;
import vn.khenthuong.certificate.CertificateNumber;
import vn.khenthuong.certificate.CertificateRequest.Cause;
import vn.khenthuong.certificate.CertificateSearch;
import vn.khenthuong.certificate.CertificateState;
import vn.khenthuong.certificate.CertifiedDecision;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NameKey;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.NomineeType;

/** Reads and changes the table {@code certificate} beside the decisions it is about. */
@Repository
class CertificateRepository {

    private static final String ROW = """
            SELECT certificate.*, decision.round, decision.ordinal, decision.document_number, decision.document_date,
                   former.issuer AS former_issuer, former.year AS former_year, former.number AS former_number,
                   (SELECT cause FROM khenthuong.certificate_request granted
                     WHERE granted.certificate = certificate.replaces AND granted.kind = 'REPLACEMENT'
                       AND granted.outcome = 'APPROVED') AS made_for,
                   (SELECT cause FROM khenthuong.certificate_request granted
                     WHERE granted.certificate = certificate.id AND granted.kind = 'REPLACEMENT'
                       AND granted.outcome = 'APPROVED') AS replaced_for,
                   next.issuer AS next_issuer, next.year AS next_year, next.number AS next_number,
                   EXISTS (SELECT 1 FROM khenthuong.certificate_request request
                            WHERE request.certificate = certificate.id AND request.outcome IS NULL) AS requested,
                   amended.name AS amended_name, amended.document_number AS amended_number,
                   amended.document_date AS amended_date
            """;

    private static final String FROM = """
              FROM khenthuong.certificate
              JOIN khenthuong.certified_decision decision ON decision.list = certificate.list
              LEFT JOIN khenthuong.certificate former ON former.id = certificate.replaces
              LEFT JOIN khenthuong.certificate next ON next.replaces = certificate.id
              LEFT JOIN khenthuong.amended_nominee amended ON amended.dossier = certificate.dossier
            """;

    private static final String SOUGHT = """
             WHERE certificate.issuer = :issuer
               AND (:key = '' OR certificate.name_key LIKE '%' || :key || '%' OR certificate.number = :number)
               AND (:numberYear = 0 OR certificate.year = :numberYear)
               AND (:year = 0 OR certificate.year = :year)
               AND (:unit = '' OR certificate.unit = :unit)
               AND (:state = '' OR certificate.state = :state)
               AND (NOT :waiting OR certificate.state = 'VALID' AND certificate.handed_at IS NULL)
            """;

    private final JdbcClient jdbc;

    CertificateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A certificate with what only its own module needs.
     *
     * @param id of the row
     * @param list code of the list
     * @param code by which it is looked up
     */
    record Kept(long id, String list, String code, Certificate certificate) {}

    long count(CertificateSearch search) {
        return sought(jdbc.sql("SELECT count(*) FROM khenthuong.certificate" + SOUGHT), search)
                .query(Long.class)
                .single();
    }

    /** Newest number first. */
    List<Certificate> page(CertificateSearch search, int size, long offset) {
        return sought(
                        jdbc.sql(ROW + FROM + SOUGHT
                                + " ORDER BY certificate.year DESC, certificate.number DESC, certificate.issuer"
                                + " LIMIT :size OFFSET :offset"),
                        search)
                .param("size", size)
                .param("offset", offset)
                .query((row, index) -> kept(row).certificate())
                .list();
    }

    /** In order of number. */
    List<Certificate> all(CertificateSearch search) {
        return sought(
                        jdbc.sql(ROW + FROM + SOUGHT
                                + " ORDER BY certificate.year, certificate.issuer, certificate.number"),
                        search)
                .query((row, index) -> kept(row).certificate())
                .list();
    }

    private static StatementSpec sought(StatementSpec statement, CertificateSearch search) {
        var number = SoughtNumber.of(search.text());
        return statement
                .param("issuer", CertificateNumber.PROVINCE)
                .param("key", number.isNumber() ? "#" : NameKey.sought(search.text()))
                .param("number", number.number())
                .param("numberYear", number.year())
                .param("year", search.year() == null ? 0 : search.year())
                .param("unit", search.unit())
                .param("state", search.state() == null ? "" : search.state().name())
                .param("waiting", search.onlyNotHandedOver());
    }

    /** Of the province, those about which a proposal waits; oldest proposal first. */
    List<Certificate> requested() {
        return jdbc.sql(ROW + FROM + """
                          JOIN khenthuong.certificate_request waiting
                            ON waiting.certificate = certificate.id AND waiting.outcome IS NULL
                         WHERE certificate.issuer = :issuer
                         ORDER BY waiting.id""")
                .param("issuer", CertificateNumber.PROVINCE)
                .query((row, index) -> kept(row).certificate())
                .list();
    }

    /** Of the province, newest first. */
    List<CertifiedDecision> decisions() {
        return decisions(" WHERE decision.unit IS NULL\n", "");
    }

    Optional<CertifiedDecision> decision(String list) {
        return decisions(" WHERE certificate.list = :list\n", list).stream().findFirst();
    }

    private List<CertifiedDecision> decisions(String condition, String list) {
        return jdbc.sql("""
                        SELECT decision.list, decision.round, decision.ordinal, decision.document_number, decision.document_date,
                               count(*) FILTER (WHERE certificate.state = 'VALID') AS certificates,
                               count(*) FILTER (WHERE certificate.state = 'VALID' AND printed_at IS NOT NULL) AS printed,
                               count(*) FILTER (WHERE certificate.state = 'VALID' AND handed_at IS NOT NULL) AS handed_over
                          FROM khenthuong.certificate
                          JOIN khenthuong.certified_decision decision ON decision.list = certificate.list
                        """ + condition + """
                         GROUP BY decision.round, decision.ordinal, decision.document_number, decision.document_date,
                                  decision.issued_at, decision.list
                         ORDER BY decision.document_date DESC, decision.issued_at DESC, decision.list""")
                .param("list", list)
                .query((row, index) -> new CertifiedDecision(
                        row.getString("list"),
                        row.getString("round"),
                        row.getInt("ordinal"),
                        document(row),
                        row.getInt("certificates"),
                        row.getInt("printed"),
                        row.getInt("handed_over")))
                .list();
    }

    /** In order of number. */
    List<Kept> ofList(String list) {
        return jdbc.sql(ROW + FROM + " WHERE certificate.list = :list ORDER BY certificate.year, certificate.number")
                .param("list", list)
                .query((row, index) -> kept(row))
                .list();
    }

    Optional<Kept> find(CertificateNumber number) {
        return jdbc.sql(ROW + FROM + " WHERE certificate.issuer = :issuer AND certificate.year = :year"
                        + " AND certificate.number = :number")
                .param("issuer", number.issuer())
                .param("year", number.year())
                .param("number", number.number())
                .query((row, index) -> kept(row))
                .optional();
    }

    Optional<Kept> find(long id) {
        return jdbc.sql(ROW + FROM + " WHERE certificate.id = :id")
                .param("id", id)
                .query((row, index) -> kept(row))
                .optional();
    }

    /** The one with this digest of its code, hexadecimal. */
    Optional<Kept> byDigest(String digest) {
        return jdbc.sql(ROW + FROM + " WHERE certificate.code_digest = decode(:digest, 'hex')")
                .param("digest", digest)
                .query((row, index) -> kept(row))
                .optional();
    }

    /** Keeps every other change of the certificates of the list out until the transaction ends; always in this order. */
    void lock(String list) {
        jdbc.sql("SELECT id FROM khenthuong.certificate WHERE list = :list ORDER BY id FOR UPDATE")
                .param("list", list)
                .query(Long.class)
                .list();
    }

    /** Those nobody has printed that do not bear the name a later decision gave. */
    List<Kept> toRename(String list) {
        return jdbc.sql(ROW + FROM + """
                         WHERE certificate.list = :list AND certificate.state = 'VALID' AND certificate.printed_at IS NULL
                           AND amended.name <> certificate.recipient
                         ORDER BY certificate.id""")
                .param("list", list)
                .query((row, index) -> kept(row))
                .list();
    }

    /** Lists that have some of them. */
    List<String> listsToRename() {
        return jdbc.sql("""
                        SELECT DISTINCT certificate.list FROM khenthuong.certificate
                          JOIN khenthuong.amended_nominee amended ON amended.dossier = certificate.dossier
                         WHERE certificate.state = 'VALID' AND certificate.printed_at IS NULL
                           AND amended.name <> certificate.recipient
                         ORDER BY 1""").query(String.class).list();
    }

    void rename(long id, String recipient) {
        jdbc.sql("UPDATE khenthuong.certificate SET recipient = :recipient, name_key = :key, version = version + 1"
                        + " WHERE id = :id")
                .param("recipient", recipient)
                .param("key", NameKey.of(recipient))
                .param("id", id)
                .update();
    }

    void printed(Collection<Long> ids, String by, Instant at) {
        jdbc.sql("UPDATE khenthuong.certificate SET printed_at = :at, printed_by = :by, version = version + 1"
                        + " WHERE id = ANY (:ids)")
                .param("at", Timestamp.from(at))
                .param("by", by)
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    void handOver(Collection<Long> ids, HandOver handOver) {
        jdbc.sql("UPDATE khenthuong.certificate SET handed_to = :to, handed_on = :on, handed_by = :by, handed_at = :at,"
                        + " version = version + 1 WHERE id = ANY (:ids)")
                .param("to", handOver.to())
                .param("on", handOver.on())
                .param("by", handOver.by())
                .param("at", Timestamp.from(handOver.at()))
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    void cancelHandOver(long id) {
        jdbc.sql(
                        "UPDATE khenthuong.certificate SET handed_to = NULL, handed_on = NULL, handed_by = NULL, handed_at = NULL,"
                                + " version = version + 1 WHERE id = :id")
                .param("id", id)
                .update();
    }

    void state(long id, CertificateState state) {
        jdbc.sql("UPDATE khenthuong.certificate SET state = :state, version = version + 1 WHERE id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getLong("id"),
                row.getString("list"),
                row.getString("code"),
                new Certificate(
                        number(row, ""),
                        row.getString("list"),
                        row.getString("round"),
                        row.getInt("ordinal"),
                        document(row),
                        row.getString("dossier"),
                        AwardForm.valueOf(row.getString("form")),
                        NomineeType.valueOf(row.getString("nominee_type")),
                        row.getString("recipient"),
                        row.getString("unit"),
                        CertificateState.valueOf(row.getString("state")),
                        number(row, "former_"),
                        number(row, "next_"),
                        cause(row, "made_for"),
                        cause(row, "replaced_for"),
                        instant(row, "printed_at"),
                        handOver(row),
                        row.getBoolean("requested"),
                        amendment(row)));
    }

    private static Amendment amendment(ResultSet row) throws SQLException {
        return row.getString("amended_name") == null
                ? null
                : new Amendment(
                        row.getString("amended_name"),
                        new DocumentReference(
                                row.getString("amended_number"), row.getObject("amended_date", LocalDate.class)));
    }

    private static CertificateNumber number(ResultSet row, String whose) throws SQLException {
        var issuer = row.getString(whose + "issuer");
        return issuer == null
                ? null
                : new CertificateNumber(issuer, row.getInt(whose + "year"), row.getInt(whose + "number"));
    }

    private static Cause cause(ResultSet row, String column) throws SQLException {
        var cause = row.getString(column);
        return cause == null ? null : Cause.valueOf(cause);
    }

    private static HandOver handOver(ResultSet row) throws SQLException {
        var at = instant(row, "handed_at");
        return at == null
                ? null
                : new HandOver(
                        row.getString("handed_to"),
                        row.getObject("handed_on", LocalDate.class),
                        row.getString("handed_by"),
                        at);
    }

    private static DocumentReference document(ResultSet row) throws SQLException {
        return new DocumentReference(row.getString("document_number"), row.getObject("document_date", LocalDate.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
