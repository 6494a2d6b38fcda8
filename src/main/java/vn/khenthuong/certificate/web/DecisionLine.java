package vn.khenthuong.certificate.web;

import vn.khenthuong.certificate.CertifiedDecision;
import vn.khenthuong.pages.Formats;

/**
 * A decision as pages about certificates name it.
 *
 * @param list code of the list, or number of the list of letters of commendation of a unit
 * @param round null for a decision of a unit
 * @param address of the page of its certificates
 */
record DecisionLine(
        String list,
        String round,
        int ordinal,
        String address,
        String document,
        int certificates,
        int printed,
        int handedOver) {

    static DecisionLine of(CertifiedDecision decision) {
        return new DecisionLine(
                decision.list(),
                decision.round(),
                decision.ordinal(),
                CertificateLine.sheetOf(decision.list(), decision.round(), decision.ordinal()),
                "Số %s ngày %s"
                        .formatted(
                                decision.document().number(),
                                Formats.day(decision.document().date())),
                decision.certificates(),
                decision.printed(),
                decision.handedOver());
    }
}
