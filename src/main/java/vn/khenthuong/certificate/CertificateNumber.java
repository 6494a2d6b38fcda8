package vn.khenthuong.certificate;

/**
 * Number of a certificate in the register (số sổ vàng) of its issuer and year; running from 1, none is left out.
 *
 * @param issuer whose register it is, e.g. {@link #PROVINCE}
 */
public record CertificateNumber(String issuer, int year, int number) {

    /** The register of what the Chair of the People's Committee gives. */
    public static final String PROVINCE = "ubnd";

    /** As it stands on the certificate, e.g. {@code 05/2023}. */
    public String label() {
        return "%02d/%d".formatted(number, year);
    }
}
