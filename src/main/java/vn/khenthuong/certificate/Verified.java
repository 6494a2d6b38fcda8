package vn.khenthuong.certificate;

import vn.khenthuong.kernel.DocumentReference;

/**
 * What everybody may know of a genuine paper: nothing that is not published with the decision.
 *
 * @param number in the register, as it stands on the certificate; null for a decision
 * @param state what has become of a certificate; {@link CertificateState#VALID} for a decision
 * @param stateLabel the same in words, of a replaced one how it was replaced; null for a decision
 * @param replacedBy number of the certificate that counts in its place, or null
 * @param recipient the name; null for a decision, and while its names are off the public pages
 * @param form of the award; null for a decision
 * @param unit name of the unit that nominated; null for a decision
 * @param awards how many the decision rewards
 * @param round of the decision, for the way to its page; null for a decision of a unit, which has none
 * @param ordinal of its list in the round
 */
public record Verified(
        String number,
        CertificateState state,
        String stateLabel,
        String replacedBy,
        String recipient,
        String form,
        String unit,
        DocumentReference decision,
        long awards,
        String round,
        int ordinal) {

    public boolean isCertificate() {
        return number != null;
    }
}
