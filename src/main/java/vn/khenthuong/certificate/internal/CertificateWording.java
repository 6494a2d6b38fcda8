package vn.khenthuong.certificate.internal;

import java.util.Collection;
import java.util.Map;
import vn.khenthuong.certificate.Certificate;
import vn.khenthuong.certificate.internal.CertificateRepository.Kept;
import vn.khenthuong.certificate.internal.NomineeDetails.Detail;
import vn.khenthuong.paper.CertificateField;

/** What stands on certificates of one kind of issuer. */
interface CertificateWording {

    boolean isOf(Certificate certificate);

    /** What all certificates of a decision have in common: who gives them, for what, where and when, who signs. */
    Map<CertificateField, String> common(Kept first);

    /** What is known of the recipients beside their names, by what was rewarded; in one statement. */
    Map<String, Detail> details(Collection<String> awards);

    /**
     * Post and workplace or address, as printed.
     *
     * @param detail null where nothing is known
     */
    String detail(Certificate certificate, Detail detail);

    /**
     * The name with its address, as the decision has it, e.g. {@code Hộ bà Ka Brối}.
     *
     * @param detail null where nothing is known
     */
    String recipient(Certificate certificate, Detail detail);
}
