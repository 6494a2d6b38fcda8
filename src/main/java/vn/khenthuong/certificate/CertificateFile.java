package vn.khenthuong.certificate;

import java.util.List;

/**
 * Everything about one certificate.
 *
 * @param detail post and workplace or address as printed; null where the reader does not handle certificates
 * @param code by which everybody can look it up; null likewise
 * @param requests oldest first
 * @param mayPropose whether the reader may propose something now
 * @param mayDecide whether the reader may decide what waits
 * @param mayHandOver whether the reader records what was handed over
 */
public record CertificateFile(
        Certificate certificate,
        String detail,
        String code,
        List<CertificateRequest> requests,
        boolean mayPropose,
        boolean mayDecide,
        boolean mayHandOver) {}
