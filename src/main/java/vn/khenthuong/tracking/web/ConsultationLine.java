package vn.khenthuong.tracking.web;

import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.tracking.AskedAgency;

/**
 * An agency that was asked, as the page of the dossier shows it.
 *
 * @param document the letter that answers, or null
 * @param reason why it does not agree, for readers of papers; or null
 * @param reviewAnswer what the reviewer says to that, for readers of papers; or null
 */
record ConsultationLine(
        String agency,
        String asked,
        String due,
        String state,
        String tone,
        String document,
        String reason,
        String reviewAnswer) {

    static ConsultationLine of(AskedAgency asked) {
        return new ConsultationLine(
                asked.agencyName(),
                Formats.moment(asked.askedAt()),
                Formats.lastDay(asked.due()),
                asked.stateLabel(),
                tone(asked),
                asked.documentNumber() == null
                        ? null
                        : new DocumentReference(asked.documentNumber(), asked.documentDate()).cited("Văn bản"),
                asked.reason(),
                asked.reviewAnswer());
    }

    private static String tone(AskedAgency asked) {
        if (asked.outcome() == null) {
            return "can";
        }
        return switch (asked.outcome()) {
            case AGREE -> "dat";
            case DISAGREE -> "dung";
        };
    }
}
