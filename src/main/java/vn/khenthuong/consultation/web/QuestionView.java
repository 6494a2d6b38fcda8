package vn.khenthuong.consultation.web;

import java.time.Instant;
import java.time.LocalDate;
import vn.khenthuong.consultation.Consultation;
import vn.khenthuong.consultation.ConsultationAccess.Question;
import vn.khenthuong.consultation.ConsultationProcess.GiveOpinion;

/**
 * A question as the API shows it to its agency.
 *
 * @param due first instant that is too late
 * @param outcome what was answered, or null
 */
record QuestionView(
        String key,
        String dossier,
        String agency,
        String agencyName,
        String nomineeName,
        String nomineeType,
        String address,
        String awardForm,
        String unitName,
        Instant askedAt,
        Instant due,
        boolean onHold,
        Consultation.State state,
        String stateLabel,
        GiveOpinion outcome,
        boolean late,
        String reason,
        String documentNumber,
        LocalDate documentDate) {

    static QuestionView of(Question question) {
        var asked = question.consultation();
        var answer = asked.answer();
        return new QuestionView(
                asked.key(),
                asked.dossier(),
                asked.agency(),
                question.agencyName(),
                question.nominee(),
                question.nomineeType(),
                question.address(),
                question.awardForm(),
                question.unitName(),
                asked.askedAt(),
                asked.due(),
                question.held(),
                asked.state(),
                asked.inWords(),
                answer == null ? null : answer.outcome(),
                asked.isLate(),
                answer == null ? null : answer.reason(),
                answer == null ? null : answer.document().number(),
                answer == null ? null : answer.document().date());
    }
}
