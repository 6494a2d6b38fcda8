package vn.khenthuong.certificate.internal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.certificate.Certificate;
import vn.khenthuong.certificate.internal.CertificateRepository.Kept;
import vn.khenthuong.certificate.internal.NomineeDetails.Detail;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.decision.DecisionSigners;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.SeatTitle;
import vn.khenthuong.paper.CertificateField;
import vn.khenthuong.paper.LetterheadSettings;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.paper.SignatureBlock;
import vn.khenthuong.round.Movements;
import vn.khenthuong.round.Rounds;

/** Certificates of the Chair, for what a dossier says. */
@Component
class ProvinceWording implements CertificateWording {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final NomineeDetails details;
    private final DecisionSigners signers;
    private final Rounds rounds;
    private final Movements movements;
    private final Organization organization;
    private final Issuers issuers;
    private final CertificateSettings settings;
    private final LetterheadSettings letterhead;

    ProvinceWording(
            NomineeDetails details,
            DecisionSigners signers,
            Rounds rounds,
            Movements movements,
            Organization organization,
            Issuers issuers,
            CertificateSettings settings,
            LetterheadSettings letterhead) {
        this.details = details;
        this.signers = signers;
        this.rounds = rounds;
        this.movements = movements;
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
        face.put(CertificateField.ACHIEVEMENT, achievement(certificate.round()));
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

    private String achievement(String code) {
        var round = rounds.require(code);
        var from = round.achievementFrom().getYear();
        var to = round.achievementTo().getYear();
        return "Đã có thành tích xuất sắc trong %s, %s"
                .formatted(
                        movements.current().title(),
                        from == to ? "năm %d".formatted(to) : "giai đoạn %d - %d".formatted(from, to));
    }

    @Override
    public Map<String, Detail> details(Collection<String> awards) {
        return details.of(awards);
    }

    @Override
    public String detail(Certificate certificate, Detail detail) {
        var unit =
                organization.nameOn(certificate.unit(), certificate.decision().date());
        if (detail == null) {
            return unit;
        }
        return switch (certificate.type()) {
            case INDIVIDUAL -> joined(unit, detail.position(), detail.workplace());
            case HOUSEHOLD -> joined(unit, detail.address());
            case COLLECTIVE -> certificate.recipient().contains(unit) ? joined(unit, detail.address()) : unit;
        };
    }

    private static String joined(String otherwise, String... parts) {
        var text = Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? otherwise : text;
    }
}
