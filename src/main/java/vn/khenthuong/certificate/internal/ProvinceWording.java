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
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.decision.DecisionSigners;
import vn.khenthuong.nomination.Nominee;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.SeatTitle;
import vn.khenthuong.paper.CertificateField;
import vn.khenthuong.paper.LetterheadSettings;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.paper.SignatureBlock;
import vn.khenthuong.round.Achievements;

/** Certificates of the Chair, for what a dossier says. */
@Component
class ProvinceWording implements CertificateWording {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final NomineeDetails details;
    private final DecisionSigners signers;
    private final Achievements achievements;
    private final Organization organization;
    private final Issuers issuers;
    private final CertificateSettings settings;
    private final LetterheadSettings letterhead;

    ProvinceWording(
            NomineeDetails details,
            DecisionSigners signers,
            Achievements achievements,
            Organization organization,
            Issuers issuers,
            CertificateSettings settings,
            LetterheadSettings letterhead) {
        this.details = details;
        this.signers = signers;
        this.achievements = achievements;
        this.organization = organization;
        this.issuers = issuers;
        this.settings = settings;
        this.letterhead = letterhead;
    }

    @Override
    public boolean isOf(Certificate certificate) {
        return !certificate.number().isOfUnit();
    }

    @Override
    public Map<CertificateField, String> common(Kept first) {
        var certificate = first.certificate();
        var face = new EnumMap<CertificateField, String>(CertificateField.class);
        face.put(CertificateField.GIVER, giver());
        var achievement = achievements.of(certificate.round());
        face.put(
                CertificateField.ACHIEVEMENT,
                achievement.substring(0, 1).toUpperCase(VIETNAMESE) + achievement.substring(1));
        face.put(
                CertificateField.PLACE_DATE,
                "%s, %s"
                        .formatted(
                                letterhead.place(),
                                PaperWording.date(certificate.decision().date())));
        var block = signers.signerOf(first.list())
                .map(signer -> signer.mark() == null
                        ? SignatureBlock.ofHead(settings.signer()).signedBy(signer.name())
                        : SignatureBlock.ofHead(settings.signer())
                                .signedFor(signer.mark(), signer.position(), signer.name()))
                .orElseGet(() -> SignatureBlock.ofHead(settings.signer()));
        face.put(CertificateField.SIGNER_TITLE, String.join("\n", block.lines()));
        face.put(CertificateField.SIGNER_NAME, block.name());
        return face;
    }

    private String giver() {
        return settings.giver().isBlank()
                ? "%s Ủy ban nhân dân %s"
                        .formatted(SeatTitle.CHAIR.title(), issuers.province())
                        .toUpperCase(VIETNAMESE)
                : settings.giver();
    }

    @Override
    public Map<String, Detail> details(Collection<String> awards) {
        return details.of(awards);
    }

    @Override
    public String detail(Certificate certificate, Detail detail) {
        return nominee(certificate, detail).detail(issuers.province());
    }

    @Override
    public String recipient(Certificate certificate, Detail detail) {
        return nominee(certificate, detail).titled();
    }

    private Nominee nominee(Certificate certificate, Detail detail) {
        var known = Objects.requireNonNullElse(detail, Detail.NONE);
        return new Nominee(
                certificate.type(),
                known.group(),
                certificate.recipient(),
                known.gender(),
                known.position(),
                known.workplace(),
                known.residence(),
                known.address(),
                organization.nameOn(certificate.unit(), certificate.decision().date()));
    }
}
