package vn.khenthuong.certificate;

import java.util.List;

/**
 * The certificates of a decision as a reader sees them.
 *
 * @param certificates in order of number, replaced and withdrawn ones included
 * @param mayPrint whether the reader prints and records what was handed over
 */
public record CertificateSheet(CertifiedDecision decision, List<Certificate> certificates, boolean mayPrint) {}
