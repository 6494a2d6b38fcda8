package vn.khenthuong.certificate.internal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.khenthuong.certificate.Certificate;
import vn.khenthuong.certificate.internal.CertificateRepository.Kept;
import vn.khenthuong.certificate.internal.NomineeDetails.Detail;
import vn.khenthuong.commendation.CommendationNumber;
import vn.khenthuong.commendation.CommendationSignature;
import vn.khenthuong.commendation.Commendations;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.kernel.PlaceNames;
import vn.khenthuong.nomination.Nominee;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.SeatTitle;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.paper.CertificateField;
import vn.khenthuong.round.Movements;

/** Letters of commendation, given by the head of a unit, for what its list says. */
@Component
class UnitWording implements CertificateWording {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final CommendedDetails details;
    private final Commendations commendations;
    private final CommendationSignature signature;
    private final Movements movements;
    private final Organization organization;
    private final Issuers issuers;

    UnitWording(
            CommendedDetails details,
            Commendations commendations,
            CommendationSignature signature,
            Movements movements,
            Organization organization,
            Issuers issuers) {
        this.details = details;
        this.commendations = commendations;
        this.signature = signature;
        this.movements = movements;
        this.organization = organization;
        this.issuers = issuers;
    }

    @Override
    public boolean isOf(Certificate certificate) {
        return certificate.number().isOfUnit();
    }

    @Override
    public Map<CertificateField, String> common(Kept first) {
        var certificate = first.certificate();
        var day = certificate.decision().date();
        var list = commendations.require(CommendationNumber.of(first.list()));
        var unit = unitOn(certificate);
        var face = new EnumMap<CertificateField, String>(CertificateField.class);
        face.put(CertificateField.GIVER, SeatTitle.of(unit).within(unit).toUpperCase(VIETNAMESE));
        face.put(
                CertificateField.ACHIEVEMENT,
                "Đã có thành tích trong %s năm %d"
                        .formatted(movements.current().title(), list.number().year()));
        face.put(
                CertificateField.PLACE_DATE,
                issuers.head(unit, "QĐ", certificate.decision(), day.getYear()).dated());
        var block = signature.of(list, unit);
        face.put(CertificateField.SIGNER_TITLE, String.join("\n", block.lines()));
        face.put(CertificateField.SIGNER_NAME, block.name());
        return face;
    }

    @Override
    public Map<String, Detail> details(Collection<String> awards) {
        return details.of(awards);
    }

    @Override
    public String detail(Certificate certificate, Detail detail) {
        return PlaceNames.line(
                detail == null
                        ? unitOn(certificate).name()
                        : Objects.requireNonNullElseGet(
                                detail.address(), () -> unitOn(certificate).name()));
    }

    @Override
    public String recipient(Certificate certificate, Detail detail) {
        var gender = detail == null ? null : detail.gender();
        return Nominee.of(certificate.type(), gender, certificate.recipient()).titled();
    }

    /** As it was called on the day of the decision. */
    private Unit unitOn(Certificate certificate) {
        var code = certificate.number().issuer();
        return organization.require(code, certificate.decision().date());
    }
}
