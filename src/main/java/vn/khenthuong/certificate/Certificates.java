package vn.khenthuong.certificate;

import java.util.List;
import vn.khenthuong.kernel.Actor;

/**
 * The registers of certificates. Of the province, the clerk prints and hands over; officers of Home Affairs propose replacements,
 * confirmations and withdrawals, its head decides them (four-eyes); they, the Chair and observers read. Of the letters of a unit, its
 * officers do both, its head decides; Home Affairs and observers read. What is said of the register without an issuer is that of the
 * province.
 */
public interface Certificates {

    /** Whether the reader sees the register. */
    boolean concern(Actor reader);

    /**
     * A page of the register.
     *
     * @param page counted from 1
     * @throws vn.khenthuong.kernel.NotPermittedException when the reader does not see the register
     * @throws vn.khenthuong.kernel.BadInputException for a page that cannot be
     */
    CertificatePage find(CertificateSearch search, int page, Actor reader);

    /**
     * Everything that is looked for, in order of number; for a file.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when the reader does not see the register
     */
    List<Certificate> all(CertificateSearch search, Actor reader);

    /**
     * Decisions with certificates, newest first.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when the reader does not see the register
     */
    List<CertifiedDecision> decisions(Actor reader);

    /**
     * Certificates about which a proposal waits, oldest proposal first.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when the reader does not see the register
     */
    List<Certificate> waiting(Actor reader);

    /**
     * The certificates of a decision.
     *
     * @param list code of the list that was decided, or number of the list of letters of commendation of a unit
     * @throws vn.khenthuong.kernel.NotPermittedException when the reader does not see the register
     * @throws vn.khenthuong.kernel.NotFoundException when there is no such decision, or it has none
     */
    CertificateSheet sheet(String list, Actor reader);

    /**
     * One certificate.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when the reader does not see the register
     * @throws vn.khenthuong.kernel.NotFoundException when there is none of that number
     */
    CertificateFile file(CertificateNumber number, Actor reader);

    /**
     * The certificates as a PDF, one on a page; that they were printed is remembered.
     *
     * @throws vn.khenthuong.kernel.NotFoundException as {@link #sheet} does
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor is not the clerk
     * @throws vn.khenthuong.kernel.BadInputException when the range cannot be, or has no valid certificate
     */
    byte[] print(String list, PrintOrder order, Actor actor);

    /**
     * Records that certificates were given out.
     *
     * @throws vn.khenthuong.kernel.NotFoundException as {@link #sheet} does
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor is not the clerk
     * @throws vn.khenthuong.kernel.BadInputException when none is named, or who got them or the day is missing or cannot be
     * @throws vn.khenthuong.kernel.ConflictException when one of them was given out meanwhile or counts no more
     */
    void handOver(String list, WantedHandOver wanted, Actor actor);

    /**
     * Cancels what was recorded wrongly; the certificate was not given out.
     *
     * @param seen {@link Certificate.HandOver#seen} of what is cancelled
     * @throws vn.khenthuong.kernel.NotFoundException as {@link #file} does
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor is not the clerk
     * @throws vn.khenthuong.kernel.BadInputException when the reason is missing or too long
     * @throws vn.khenthuong.kernel.ConflictException when it was not given out, or is recorded otherwise meanwhile than was seen
     */
    void cancelHandOver(CertificateNumber number, String seen, String reason, Actor actor);

    /**
     * Proposes something about a certificate.
     *
     * @throws vn.khenthuong.kernel.NotFoundException as {@link #file} does
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor is no officer of Home Affairs
     * @throws vn.khenthuong.kernel.BadInputException when something is missing or cannot be
     * @throws vn.khenthuong.kernel.ConflictException when it counts no more, or another proposal about it waits
     */
    void propose(CertificateNumber number, WantedRequest wanted, Actor actor);

    /**
     * Decides what waits.
     *
     * @return the certificate that counts now
     * @throws vn.khenthuong.kernel.NotFoundException as {@link #file} does
     * @throws vn.khenthuong.kernel.NotPermittedException when the actor is not the head of Home Affairs, has proposed it, or has the
     *     name of the recipient
     * @throws vn.khenthuong.kernel.BadInputException when something is missing or cannot be
     * @throws vn.khenthuong.kernel.ConflictException when it was decided meanwhile
     */
    CertificateNumber decide(CertificateNumber number, WantedAnswer answer, Actor actor);
}
