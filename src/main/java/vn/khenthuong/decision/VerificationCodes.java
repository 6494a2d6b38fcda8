package vn.khenthuong.decision;

import java.util.Optional;

/** The codes by which everybody can look up whether a decision is genuine; for who prints decisions. */
public interface VerificationCodes {

    /**
     * The code of a decision, there from the moment it is issued, as it is printed under its QR code.
     *
     * @param list code of the list that was decided
     */
    Optional<String> codeOf(String list);

    /** Where a code is looked up, e.g. {@code https://khenthuong.lamdong.gov.vn/xac-minh/…}: what a QR code says. */
    String addressOf(String code);
}
