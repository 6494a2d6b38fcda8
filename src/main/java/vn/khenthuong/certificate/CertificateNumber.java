package vn.khenthuong.certificate;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.khenthuong.organization.Bodies;

/**
 * Number of a certificate in the register (số sổ vàng) of its issuer and year; running from 1, none is left out.
 *
 * @param issuer whose register it is, e.g. {@link #PROVINCE}
 */
public record CertificateNumber(String issuer, int year, int number) {

    /** The register of what the Chair of the People's Committee gives. */
    public static final String PROVINCE = Bodies.COMMITTEE;

    private static final Pattern KEY = Pattern.compile("([a-z0-9-]{1,40})\\.(\\d{4})\\.(\\d{1,7})");

    /** Empty for what is no {@link #key key}. */
    public static Optional<CertificateNumber> parse(String key) {
        var match = KEY.matcher(key == null ? "" : key);
        return match.matches()
                ? Optional.of(new CertificateNumber(
                        match.group(1), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3))))
                : Optional.empty();
    }

    /** What the papers about the certificate are asked for by, e.g. {@code ubnd.2023.5}. */
    public String key() {
        return "%s.%d.%d".formatted(issuer, year, number);
    }

    /** Whether a unit gave it, by its own right. */
    public boolean isOfUnit() {
        return !PROVINCE.equals(issuer);
    }

    /** As it stands on the certificate, e.g. {@code 05/2023}. */
    public String label() {
        return "%02d/%d".formatted(number, year);
    }
}
