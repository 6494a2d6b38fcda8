package vn.khenthuong.certificate.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.certificate.Certificate;
import vn.khenthuong.certificate.CertificateState;
import vn.khenthuong.certificate.Verifications;
import vn.khenthuong.certificate.Verified;
import vn.khenthuong.certificate.internal.CertificateRepository.Kept;
import vn.khenthuong.certificate.internal.DecisionCodeRepository.Issued;
import vn.khenthuong.decision.VerificationCodes;
import vn.khenthuong.organization.MailReach;
import vn.khenthuong.organization.Organization;

/**
 * Looks codes up. Both kinds are asked for whatever the code is, by digest, and as often for one that exists as for one that does
 * not, so that the time of the answer tells nothing.
 */
@Component
class VerificationService implements Verifications, VerificationCodes {

    private final CertificateRepository certificates;
    private final DecisionCodeRepository decisions;
    private final Organization organization;
    private final MailReach reach;

    VerificationService(
            CertificateRepository certificates,
            DecisionCodeRepository decisions,
            Organization organization,
            MailReach reach) {
        this.certificates = certificates;
        this.decisions = decisions;
        this.organization = organization;
        this.reach = reach;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Verified> verify(String typed) {
        var digest = Codes.digest(Codes.meant(typed));
        var certificate = certificates.byDigest(digest);
        var decision = decisions.listOf(digest);
        var issued =
                decisions.issued(certificate.map(Kept::list).or(() -> decision).orElse(""));
        return issued.map(found -> certificate
                .map(Kept::certificate)
                .map(one -> verified(one, found))
                .orElseGet(() -> verified(found)));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> codeOf(String list) {
        return decisions.codeOf(list).map(Codes::printed);
    }

    @Override
    public String addressOf(String code) {
        return "%s/xac-minh/%s".formatted(reach.address(), Codes.meant(code));
    }

    private Verified verified(Certificate certificate, Issued issued) {
        var replacement = certificate.replacedBy();
        return new Verified(
                certificate.number().label(),
                certificate.state(),
                certificate.stateLabel(),
                replacement == null ? null : replacement.label(),
                issued.withdrawn() ? null : certificate.recipient(),
                certificate.form().label(),
                organization.nameOn(certificate.unit(), issued.document().date()),
                issued.document(),
                issued.awards(),
                issued.round(),
                issued.ordinal());
    }

    private static Verified verified(Issued issued) {
        return new Verified(
                null,
                CertificateState.VALID,
                null,
                null,
                null,
                null,
                null,
                issued.document(),
                issued.awards(),
                issued.round(),
                issued.ordinal());
    }
}
