package vn.khenthuong.certificate.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.certificate.CertificateNumber;
import vn.khenthuong.kernel.NameKey;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.NomineeType;

/**
 * Makes rows of the tables {@code certificate} and {@code decision_code}, from the decisions and awards that other modules offer.
 * Whoever gives numbers has taken {@link #lock the register} before he looks for what is missing.
 */
@Repository
class CertificateEntries {

    private final JdbcClient jdbc;

    CertificateEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An award without a certificate. */
    record Missing(
            String list,
            String dossier,
            AwardForm form,
            NomineeType type,
            String recipient,
            String nameKey,
            String unit) {}

    /** Keeps everybody else away from a register until the transaction ends; answers the last number given. */
    int lock(String issuer, int year) {
        jdbc.sql(
                        "INSERT INTO khenthuong.certificate_series (issuer, year) VALUES (:issuer, :year) ON CONFLICT DO NOTHING")
                .param("issuer", issuer)
                .param("year", year)
                .update();
        return jdbc.sql(
                        "SELECT last FROM khenthuong.certificate_series WHERE issuer = :issuer AND year = :year FOR UPDATE")
                .param("issuer", issuer)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** The last number given is another now. */
    void given(String issuer, int year, int last) {
        jdbc.sql("UPDATE khenthuong.certificate_series SET last = :last WHERE issuer = :issuer AND year = :year")
                .param("last", last)
                .param("issuer", issuer)
                .param("year", year)
                .update();
    }

    /** Lists of decisions of which something is missing, in order of issue. */
    List<Decided> incomplete(Collection<AwardForm> forms) {
        return jdbc.sql("""
                        SELECT decision.list, decision.document_date, decision.unit FROM khenthuong.certified_decision decision
                         WHERE decision.unit IS NULL
                               AND NOT EXISTS (SELECT 1 FROM khenthuong.decision_code code WHERE code.list = decision.list)
                            OR EXISTS (SELECT 1 FROM khenthuong.certified_award award
                                        WHERE award.list = decision.list AND award.form = ANY (:forms)
                                          AND NOT EXISTS (SELECT 1 FROM khenthuong.certificate
                                                           WHERE certificate.dossier = award.award))
                         ORDER BY decision.issued_at, decision.list""")
                .param("forms", names(forms))
                .query((row, index) -> new Decided(
                        row.getString("list"),
                        Objects.requireNonNullElse(row.getString("unit"), CertificateNumber.PROVINCE),
                        row.getObject("document_date", LocalDate.class)))
                .list();
    }

    /**
     * A decided list.
     *
     * @param issuer whose register its certificates stand in
     * @param day of the decision
     */
    record Decided(String list, String issuer, LocalDate day) {}

    /** The awards of a list without a certificate. */
    List<Missing> missing(String list, Collection<AwardForm> forms) {
        return jdbc.sql("""
                        SELECT award.* FROM khenthuong.certified_award award
                         WHERE award.list = :list AND award.form = ANY (:forms)
                           AND NOT EXISTS (SELECT 1 FROM khenthuong.certificate WHERE certificate.dossier = award.award)
                         ORDER BY award.award""")
                .param("list", list)
                .param("forms", names(forms))
                .query((row, index) -> new Missing(
                        row.getString("list"),
                        row.getString("award"),
                        AwardForm.valueOf(row.getString("form")),
                        NomineeType.valueOf(row.getString("nominee_type")),
                        row.getString("recipient"),
                        row.getString("name_key") == null
                                ? NameKey.of(row.getString("recipient"))
                                : row.getString("name_key"),
                        row.getString("unit")))
                .list();
    }

    /**
     * Adds certificates, in one statement.
     *
     * @param first number of the first one; the others follow it
     */
    void add(List<Missing> awards, String issuer, int year, int first, Instant at) {
        var codes = Stream.generate(Codes::fresh).limit(awards.size()).toList();
        jdbc.sql("""
                        INSERT INTO khenthuong.certificate (issuer, year, number, list, dossier, form, nominee_type, recipient,
                               name_key, unit, code, code_digest, entered_at)
                        SELECT :issuer, :year, :first + place - 1, list, dossier, form, type, recipient, name_key, unit, code,
                               decode(digest, 'hex'), :at
                          FROM unnest(:lists::text[], :dossiers::text[], :forms::text[], :types::text[], :recipients::text[],
                                      :keys::text[], :units::text[], :codes::text[], :digests::text[])
                          WITH ORDINALITY AS entry (list, dossier, form, type, recipient, name_key, unit, code, digest, place)""")
                .param("issuer", issuer)
                .param("year", year)
                .param("first", first)
                .param("at", Timestamp.from(at))
                .param("lists", awards.stream().map(Missing::list).toArray(String[]::new))
                .param("dossiers", awards.stream().map(Missing::dossier).toArray(String[]::new))
                .param(
                        "forms",
                        awards.stream().map(award -> award.form().name()).toArray(String[]::new))
                .param(
                        "types",
                        awards.stream().map(award -> award.type().name()).toArray(String[]::new))
                .param("recipients", awards.stream().map(Missing::recipient).toArray(String[]::new))
                .param("keys", awards.stream().map(Missing::nameKey).toArray(String[]::new))
                .param("units", awards.stream().map(Missing::unit).toArray(String[]::new))
                .param("codes", codes.toArray(String[]::new))
                .param("digests", codes.stream().map(Codes::digest).toArray(String[]::new))
                .update();
    }

    /** Puts a new certificate in the place of one that counts no more, with the number that is named. */
    void replace(long replaced, CertificateNumber number, String recipient, String nameKey, Instant at) {
        var code = Codes.fresh();
        jdbc.sql("""
                        INSERT INTO khenthuong.certificate (issuer, year, number, list, dossier, form, nominee_type, recipient,
                               name_key, unit, code, code_digest, replaces, entered_at)
                        SELECT :issuer, :year, :number, list, dossier, form, nominee_type, :recipient, :key, unit, :code,
                               decode(:digest, 'hex'), id, :at
                          FROM khenthuong.certificate WHERE id = :replaced""")
                .param("issuer", number.issuer())
                .param("year", number.year())
                .param("number", number.number())
                .param("recipient", recipient)
                .param("key", nameKey)
                .param("code", code)
                .param("digest", Codes.digest(code))
                .param("at", Timestamp.from(at))
                .param("replaced", replaced)
                .update();
    }

    /** Gives a decision its code, unless it has one. */
    void addCode(String list, Instant at) {
        var code = Codes.fresh();
        jdbc.sql("INSERT INTO khenthuong.decision_code (list, code, code_digest, entered_at)"
                        + " VALUES (:list, :code, decode(:digest, 'hex'), :at) ON CONFLICT (list) DO NOTHING")
                .param("list", list)
                .param("code", code)
                .param("digest", Codes.digest(code))
                .param("at", Timestamp.from(at))
                .update();
    }

    private static String[] names(Collection<AwardForm> forms) {
        return forms.stream().map(AwardForm::name).toArray(String[]::new);
    }
}
