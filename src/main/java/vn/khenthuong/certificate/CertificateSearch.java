package vn.khenthuong.certificate;

/**
 * What is looked for in the register; empty or null for what does not matter.
 *
 * @param text of the name, or a number as it stands on a certificate
 * @param year of the register
 * @param unit code
 * @param onlyNotHandedOver of the valid ones those that nobody has got yet
 */
public record CertificateSearch(
        String text, Integer year, String unit, CertificateState state, boolean onlyNotHandedOver) {

    public CertificateSearch {
        text = text == null ? "" : text.strip();
        unit = unit == null ? "" : unit;
    }
}
