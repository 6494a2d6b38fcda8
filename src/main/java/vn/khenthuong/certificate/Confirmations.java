package vn.khenthuong.certificate;

import java.util.List;
import java.util.Optional;
import vn.khenthuong.kernel.Actor;

/** Letters of confirmation: those that wait for the head, as drafts, and those he granted. Refused ones are none. */
public interface Confirmations {

    /** Of one certificate, oldest first; none for a reader who does not handle certificates. */
    List<Confirmation> of(CertificateNumber number, Actor reader);

    /**
     * One letter; empty where there is none, or none for this reader.
     *
     * @param request id of the proposal
     */
    Optional<Confirmation> find(long request, Actor reader);

    /**
     * The same for a job, in which nobody is signed in.
     *
     * @throws vn.khenthuong.kernel.NotFoundException when there is none
     */
    Confirmation require(long request);

    /** The group in whose name the actor keeps letters about certificates of the issuer: of who proposes or decides; empty for others. */
    Optional<String> officeOf(CertificateNumber number, Actor actor);
}
