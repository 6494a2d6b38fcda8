package vn.khenthuong.certificate;

/**
 * A letter that an award was given, asked for or granted.
 *
 * @param request of the kind {@link CertificateRequest.Kind#CONFIRMATION}
 * @param detail post and workplace or address as the certificate has it
 * @param journal subject of the journal's lines about the certificate
 */
public record Confirmation(Certificate certificate, CertificateRequest request, String detail, String journal) {

    /** Whether the head has granted it; until then there is a draft only. */
    public boolean isGranted() {
        return request.outcome() == CertificateRequest.Outcome.APPROVED;
    }
}
