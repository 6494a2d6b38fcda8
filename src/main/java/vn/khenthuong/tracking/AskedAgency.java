package vn.khenthuong.tracking;

import java.time.Instant;
import java.time.LocalDate;
import vn.khenthuong.consultation.Consultation;
import vn.khenthuong.consultation.ConsultationProcess.GiveOpinion;

/**
 * An agency that was asked about a dossier, and what it said (hiệp y).
 *
 * @param due first instant that is too late
 * @param outcome null without an answer
 * @param late whether the answer came when the dossier had gone on
 * @param reason why it does not agree; null for readers who may not see papers
 * @param reviewAnswer what the reviewer says to that; null for readers who may not see papers
 */
public record AskedAgency(
        String agency,
        String agencyName,
        Instant askedAt,
        Instant due,
        Consultation.State state,
        String stateLabel,
        GiveOpinion outcome,
        boolean late,
        String reason,
        String documentNumber,
        LocalDate documentDate,
        String reviewAnswer) {

    /** @param papers whether the reader may see what was said in words */
    public static AskedAgency of(Consultation asked, String agencyName, boolean papers) {
        var answer = asked.answer();
        return new AskedAgency(
                asked.agency(),
                agencyName,
                asked.askedAt(),
                asked.due(),
                asked.state(),
                asked.inWords(),
                answer == null ? null : answer.outcome(),
                asked.isLate(),
                answer == null || !papers ? null : answer.reason(),
                answer == null ? null : answer.document().number(),
                answer == null ? null : answer.document().date(),
                papers ? asked.reviewAnswer() : null);
    }
}
