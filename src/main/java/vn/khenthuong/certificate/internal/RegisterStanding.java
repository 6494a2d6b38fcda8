package vn.khenthuong.certificate.internal;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.decision.CertificateStanding;

/** Reads from the register how far a certificate had come. */
@Repository
class RegisterStanding implements CertificateStanding {

    private final JdbcClient jdbc;
    private final CertificateRepository certificates;

    RegisterStanding(JdbcClient jdbc, CertificateRepository certificates) {
        this.jdbc = jdbc;
        this.certificates = certificates;
    }

    @Override
    public Standing of(String list, String dossier, Instant at) {
        return jdbc.sql("""
                        SELECT coalesce(bool_or(handed_at <= :at), false) AS handed_over,
                               coalesce(bool_or(printed_at <= :at), false) AS printed
                          FROM khenthuong.certificate WHERE list = :list AND dossier = :dossier""")
                .param("at", Timestamp.from(at))
                .param("list", list)
                .param("dossier", dossier)
                .query((row, index) -> row.getBoolean("handed_over")
                        ? Standing.HANDED_OVER
                        : row.getBoolean("printed") ? Standing.PRINTED : Standing.NOT_PRINTED)
                .single();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String list) {
        certificates.lock(list);
    }
}
