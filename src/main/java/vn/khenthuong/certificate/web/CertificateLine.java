package vn.khenthuong.certificate.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;
import vn.khenthuong.certificate.Certificate;
import vn.khenthuong.certificate.CertificateNumber;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Formats;

/**
 * A certificate as a page lists it.
 *
 * @param number as it stands on the certificate
 * @param address of its own page
 * @param sheet address of the page of its decision
 * @param tone how the state is coloured
 * @param other what it replaced or was replaced by, in a sentence; null for most
 * @param handedOver to whom and when; null while nobody has it
 * @param toHandOver whether it is still to be given out
 */
record CertificateLine(
        String number,
        String address,
        String recipient,
        String type,
        String form,
        String unit,
        String decision,
        String sheet,
        String state,
        String tone,
        String other,
        String printed,
        String handedOver,
        boolean toHandOver,
        boolean requested) {

    static CertificateLine of(Certificate certificate, Organization organization) {
        var handOver = certificate.handOver();
        return new CertificateLine(
                certificate.number().label(),
                address(certificate.number()),
                certificate.recipient(),
                certificate.type().label(),
                certificate.form().label(),
                unit(certificate.unit(), certificate.decision().date(), organization),
                "Số %s ngày %s"
                        .formatted(
                                certificate.decision().number(),
                                Formats.day(certificate.decision().date())),
                sheetOf(certificate.list(), certificate.round(), certificate.ordinal()),
                certificate.stateLabel(),
                certificate.isValid() ? "dat" : "dung",
                other(certificate),
                Formats.moment(certificate.printedAt()),
                handOver == null ? null : "%s, ngày %s".formatted(handOver.to(), Formats.day(handOver.on())),
                certificate.isValid() && handOver == null,
                certificate.requested());
    }

    /** Where a certificate has its page. */
    static String address(CertificateNumber number) {
        return "%s/so/%s/%d/%d"
                .formatted(CertificateController.ADDRESS, number.issuer(), number.year(), number.number());
    }

    /** Where the certificates of a decision have their page. */
    static String sheetOf(String list, String round, int ordinal) {
        return round == null
                ? "%s/giay-khen/%s".formatted(CertificateController.ADDRESS, list)
                : "%s/quyet-dinh/%s/%d".formatted(CertificateController.ADDRESS, round, ordinal);
    }

    private static String unit(String code, LocalDate day, Organization organization) {
        return organization.nameOn(code, day);
    }

    private static String other(Certificate certificate) {
        var others = Stream.of(successor(certificate), certificate.amendmentLabel())
                .filter(Objects::nonNull)
                .map("%s."::formatted)
                .collect(Collectors.joining(" "));
        return others.isEmpty() ? null : others;
    }

    private static String successor(Certificate certificate) {
        if (certificate.replacedBy() != null) {
            return "Thay bằng số %s".formatted(certificate.replacedBy().label());
        }
        return certificate.replacement() == null ? null : StringUtils.capitalize(certificate.replacement());
    }
}
