/**
 * The register of certificates, their printing, handing over, replacement and confirmation, and the page by which everybody sees
 * whether a certificate or a decision is genuine. Hears of decisions; no feature depends on it but who prints codes on papers.
 */
@ApplicationModule(
        displayName = "Certificate",
        allowedDependencies = {
            "kernel",
            "pages",
            "audit",
            "organization",
            "document",
            "paper",
            "round",
            "nomination",
            "decision",
            "correspondence",
            "commendation"
        })
package vn.khenthuong.certificate;

import org.springframework.modulith.ApplicationModule;
