package vn.khenthuong.certificate;

import vn.khenthuong.kernel.DocumentReference;

/** What an officer of Home Affairs proposes; see {@link CertificateRequest}. Parts may be null until they are checked. */
public record WantedRequest(
        CertificateRequest.Kind kind,
        CertificateRequest.Cause cause,
        String applicant,
        String recipient,
        String reason,
        DocumentReference document) {

    /** What is proposed, in words. */
    public String act() {
        return cause == null ? kind.label() : cause.act();
    }
}
