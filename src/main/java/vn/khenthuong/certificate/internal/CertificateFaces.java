package vn.khenthuong.certificate.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.certificate.Certificate;
import vn.khenthuong.certificate.Stock;
import vn.khenthuong.certificate.internal.CertificateRepository.Kept;
import vn.khenthuong.certificate.internal.NomineeDetails.Detail;
import vn.khenthuong.decision.VerificationCodes;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.paper.CertificateField;
import vn.khenthuong.paper.CertificateSheets;
import vn.khenthuong.paper.CertificateSheets.Sheet;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.paper.StockLayout;

/** Says what stands on certificates, and prints them. */
@Component
class CertificateFaces {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final List<CertificateWording> wordings;
    private final Layouts layouts;
    private final Emblems emblems;
    private final VerificationCodes codes;

    CertificateFaces(List<CertificateWording> wordings, Layouts layouts, Emblems emblems, VerificationCodes codes) {
        this.wordings = wordings;
        this.layouts = layouts;
        this.emblems = emblems;
        this.codes = codes;
    }

    /**
     * Certificates of one decision as a PDF.
     *
     * @param certificates at least one
     */
    byte[] print(List<Kept> certificates, Stock stock, Instant now) {
        var first = certificates.get(0);
        var wording = wordingOf(first.certificate());
        var common = new EnumMap<>(wording.common(first));
        common.put(CertificateField.NATION, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        common.put(CertificateField.MOTTO, "Độc lập - Tự do - Hạnh phúc");
        common.put(CertificateField.GIVES, "TẶNG");
        var known = wording.details(
                certificates.stream().map(kept -> kept.certificate().dossier()).toList());
        var measured = new EnumMap<AwardForm, StockLayout>(AwardForm.class);
        var sheets = new ArrayList<Sheet>();
        for (var kept : certificates) {
            var texts = new EnumMap<>(common);
            texts.putAll(own(kept, wording, known.get(kept.certificate().dossier())));
            sheets.add(new Sheet(
                    measured.computeIfAbsent(
                            kept.certificate().form(),
                            form -> layouts.of(kept.certificate().number().issuer(), form, stock)
                                    .layout()),
                    texts));
        }
        return CertificateSheets.pdf(
                sheets,
                stock == Stock.BLANK ? emblems.picture().orElse(null) : null,
                "Bằng theo %s".formatted(first.certificate().decision().cited("Quyết định")),
                now);
    }

    /** Post and workplace or address, as printed. */
    String detailOf(Certificate certificate) {
        var wording = wordingOf(certificate);
        return wording.detail(
                certificate, wording.details(List.of(certificate.dossier())).get(certificate.dossier()));
    }

    private CertificateWording wordingOf(Certificate certificate) {
        return wordings.stream()
                .filter(wording -> wording.isOf(certificate))
                .findFirst()
                .orElseThrow();
    }

    private Map<CertificateField, String> own(Kept kept, CertificateWording wording, Detail detail) {
        var certificate = kept.certificate();
        var face = new EnumMap<CertificateField, String>(CertificateField.class);
        face.put(CertificateField.TITLE, title(certificate.form()));
        face.put(CertificateField.RECIPIENT, wording.recipient(certificate, detail));
        face.put(CertificateField.DETAIL, wording.detail(certificate, detail));
        face.put(CertificateField.DECISION, decision(certificate));
        face.put(CertificateField.REGISTER, register(certificate));
        face.put(CertificateField.QR, codes.addressOf(kept.code()));
        face.put(CertificateField.CODE, "Mã xác minh: " + Codes.printed(kept.code()));
        return face;
    }

    /** With the one that put the name right, where the certificate bears that name. */
    private static String decision(Certificate certificate) {
        var decision = PaperWording.cited("Quyết định", certificate.decision());
        return certificate.bearsAmendedName()
                ? "%s (sửa đổi tại %s)"
                        .formatted(
                                decision,
                                PaperWording.cited(
                                        "Quyết định", certificate.amendment().document()))
                : decision;
    }

    private static String register(Certificate certificate) {
        var number = "Số sổ vàng: " + certificate.number().label();
        return certificate.replacement() == null ? number : "%s (%s)".formatted(number, certificate.replacement());
    }

    /** What it is called in large letters: the form without who gives it. */
    private static String title(AwardForm form) {
        return (form == AwardForm.GIAY_KHEN ? "Giấy khen" : "Bằng khen").toUpperCase(VIETNAMESE);
    }
}
