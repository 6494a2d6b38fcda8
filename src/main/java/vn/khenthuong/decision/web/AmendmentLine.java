package vn.khenthuong.decision.web;

import vn.khenthuong.decision.DecisionAmendment;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Formats;

/**
 * Something that was or is to be put right, as the page shows it.
 *
 * @param document what its document is called, e.g. “quyết định”
 * @param done number and date, or why it was refused; null while it is open
 */
record AmendmentLine(
        long id,
        String kind,
        String document,
        String about,
        String before,
        String after,
        String reason,
        String proposed,
        String done,
        boolean open) {

    static AmendmentLine of(DecisionAmendment amendment, Organization organization) {
        return new AmendmentLine(
                amendment.id(),
                amendment.kind().label(),
                amendment.kind().document(),
                amendment.dossier() == null ? amendment.place() : amendment.dossier(),
                amendment.before(),
                amendment.after(),
                amendment.reason(),
                "%s, %s"
                        .formatted(
                                organization.nameOf(amendment.proposed().by()),
                                Formats.moment(amendment.proposed().at())),
                done(amendment),
                amendment.isOpen());
    }

    private static String done(DecisionAmendment amendment) {
        if (amendment.refusal() != null) {
            return "Trả lại: " + amendment.refusal();
        }
        return amendment.document() == null
                ? null
                : "Số %s ngày %s"
                        .formatted(
                                amendment.document().number(),
                                Formats.day(amendment.document().date()));
    }
}
