package vn.khenthuong.certificate.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.certificate.Certificate;
import vn.khenthuong.certificate.Stock;
import vn.khenthuong.certificate.VerificationCodes;
import vn.khenthuong.certificate.internal.CertificateRepository.Kept;
import vn.khenthuong.certificate.internal.NomineeDetails.Detail;
import vn.khenthuong.decision.DecisionSigners;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.paper.CertificateField;
import vn.khenthuong.paper.CertificateSheets;
import vn.khenthuong.paper.CertificateSheets.Sheet;
import vn.khenthuong.paper.LetterheadSettings;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.paper.SignatureBlock;
import vn.khenthuong.paper.StockLayout;
import vn.khenthuong.round.Movements;
import vn.khenthuong.round.Rounds;

/** Says what stands on certificates, and prints them. */
@Component
class CertificateFaces {

    private final NomineeDetails details;
    private final Layouts layouts;
    private final VerificationCodes codes;
    private final DecisionSigners signers;
    private final Rounds rounds;
    private final Movements movements;
    private final Organization organization;
    private final CertificateSettings settings;
    private final LetterheadSettings letterhead;

    CertificateFaces(
            NomineeDetails details,
            Layouts layouts,
            VerificationCodes codes,
            DecisionSigners signers,
            Rounds rounds,
            Movements movements,
            Organization organization,
            CertificateSettings settings,
            LetterheadSettings letterhead) {
        this.details = details;
        this.layouts = layouts;
        this.codes = codes;
        this.signers = signers;
        this.rounds = rounds;
        this.movements = movements;
        this.organization = organization;
        this.settings = settings;
        this.letterhead = letterhead;
    }

    /**
     * Certificates of one decision as a PDF.
     *
     * @param certificates at least one
     */
    byte[] print(List<Kept> certificates, Stock stock, Instant now) {
        var common = common(certificates.get(0));
        var known = details.of(
                certificates.stream().map(kept -> kept.certificate().dossier()).toList());
        var measured = new EnumMap<AwardForm, StockLayout>(AwardForm.class);
        var sheets = new ArrayList<Sheet>();
        for (var kept : certificates) {
            var texts = new EnumMap<>(common);
            texts.putAll(own(kept, known.get(kept.certificate().dossier())));
            sheets.add(new Sheet(
                    measured.computeIfAbsent(
                            kept.certificate().form(),
                            form -> layouts.of(form, stock).layout()),
                    texts));
        }
        return CertificateSheets.pdf(
                sheets,
                "Bằng theo %s"
                        .formatted(certificates.get(0).certificate().decision().cited("Quyết định")),
                now);
    }

    /** Post and workplace or address, as printed. */
    String detailOf(Certificate certificate) {
        return detail(certificate, details.of(List.of(certificate.dossier())).get(certificate.dossier()));
    }

    /** What all certificates of a decision have in common. */
    private Map<CertificateField, String> common(Kept first) {
        var certificate = first.certificate();
        var decision = certificate.decision();
        var face = new EnumMap<CertificateField, String>(CertificateField.class);
        face.put(CertificateField.NATION, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        face.put(CertificateField.MOTTO, "Độc lập - Tự do - Hạnh phúc");
        face.put(CertificateField.GIVER, settings.giver());
        face.put(CertificateField.GIVES, "TẶNG");
        face.put(CertificateField.ACHIEVEMENT, achievement(certificate.round()));
        face.put(
                CertificateField.PLACE_DATE,
                "%s, %s".formatted(letterhead.place(), PaperWording.date(decision.date())));
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

    private Map<CertificateField, String> own(Kept kept, Detail detail) {
        var certificate = kept.certificate();
        var face = new EnumMap<CertificateField, String>(CertificateField.class);
        face.put(CertificateField.TITLE, title(certificate.form()));
        face.put(CertificateField.RECIPIENT, recipient(certificate, detail));
        face.put(CertificateField.DETAIL, detail(certificate, detail));
        face.put(
                CertificateField.DECISION,
                "Quyết định số %s %s"
                        .formatted(
                                certificate.decision().number(),
                                PaperWording.date(certificate.decision().date())));
        face.put(CertificateField.REGISTER, register(certificate));
        face.put(CertificateField.QR, codes.addressOf(kept.code()));
        face.put(CertificateField.CODE, "Mã xác minh: " + Codes.printed(kept.code()));
        return face;
    }

    private static String register(Certificate certificate) {
        var number = "Số sổ vàng: " + certificate.number().label();
        return certificate.replaces() == null
                ? number
                : "%s (cấp lại, thay số %s)"
                        .formatted(number, certificate.replaces().label());
    }

    /** What it is called in large letters: the form without who gives it. */
    private static String title(AwardForm form) {
        return (form == AwardForm.GIAY_KHEN ? "Giấy khen" : "Bằng khen").toUpperCase(Locale.forLanguageTag("vi-VN"));
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

    private static String recipient(Certificate certificate, Detail detail) {
        if (certificate.type() != NomineeType.INDIVIDUAL || detail == null || detail.gender() == null) {
            return certificate.recipient();
        }
        var honorific = "FEMALE".equals(detail.gender()) ? "Bà " : "Ông ";
        return certificate.recipient().startsWith(honorific)
                ? certificate.recipient()
                : honorific + certificate.recipient();
    }

    private String detail(Certificate certificate, Detail detail) {
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
